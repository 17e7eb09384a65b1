"""Checks that the embedded model is whole: find_model compares its checksum with the known one."""

from __future__ import annotations

import sys

from kursk_compare.embedding import find_model
from kursk_compare.errors import ModelUnavailable


def main() -> str | None:
    """Return None when the model is the known one, else one sentence that says what is wrong."""
    try:
        find_model()
    except ModelUnavailable as error:
        return str(error)
    return None


if __name__ == "__main__":
    sys.exit(main())
