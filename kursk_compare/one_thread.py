"""One thread for each matrix product: the program shares its work out over threads itself.

A library that splits small products over threads keeps the others waiting busily; comparing
articles on two threads then took half as much processor time again.
"""

from __future__ import annotations

import os
from collections.abc import MutableMapping

PRODUCTS = {"OPENBLAS_NUM_THREADS": "1"}
"""What the library behind numpy reads when it is loaded."""


def take_one_thread_a_product(environment: MutableMapping[str, str] | None = None) -> None:
    """Ask for it, unless the user asked for something else; only before numpy is imported."""
    chosen = os.environ if environment is None else environment
    for name, value in PRODUCTS.items():
        chosen.setdefault(name, value)
