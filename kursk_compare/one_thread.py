"""One thread for each matrix product and each report: the program shares its work out itself.

A library that splits small products over threads keeps the others waiting busily; comparing
articles on two threads then took half as much processor time again. The pages of a report are laid
out one after the other: more threads would spare it a thirtieth of its time, and each would take
memory of its own.
"""

from __future__ import annotations

import os
from collections.abc import MutableMapping

ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "RAYON_NUM_THREADS": "1"}
"""What the libraries behind numpy and typst read before their first work."""


def take_one_thread(environment: MutableMapping[str, str] | None = None) -> None:
    """Ask for it, unless the user asked for something else; only before numpy is imported."""
    chosen = os.environ if environment is None else environment
    for name, value in ONE_THREAD.items():
        chosen.setdefault(name, value)
