"""Which processes of this computer are still there."""

from __future__ import annotations

import os


def is_running(pid: int) -> bool | None:
    """Say whether there is a process of this number; None where the system cannot be asked.

    On Windows the signal that asks would end the process.
    """
    if os.name == "nt":
        return None
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True
