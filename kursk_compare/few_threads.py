"""One thread for each matrix product, two for each report: the program shares its work out itself.

A library that splits small products over threads keeps the others waiting busily; comparing
articles on two threads then took half as much processor time again. The pages of a report are laid
out on two, which spares it a fifth of its time; each further thread takes memory of its own.
"""

from __future__ import annotations

import os
from collections.abc import MutableMapping

FEW_THREADS = {"OPENBLAS_NUM_THREADS": "1", "RAYON_NUM_THREADS": "2"}
"""What the libraries behind numpy and typst read before their first work."""


def take_few_threads(environment: MutableMapping[str, str] | None = None) -> None:
    """Ask for them, unless the user asked for others; only before numpy and typst are imported."""
    chosen = os.environ if environment is None else environment
    for name, value in FEW_THREADS.items():
        chosen.setdefault(name, value)
