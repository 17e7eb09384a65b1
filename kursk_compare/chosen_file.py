"""Reading a file that the user chose: its bytes, or one sentence that says why not."""

from __future__ import annotations

import os
import stat

from kursk_compare.errors import UnreadableFile


def read_chosen(path: str, most: int, unreadable: type[UnreadableFile]) -> bytes:
    """Return at most `most` bytes of a regular file; raises `unreadable`."""
    try:
        kind = os.stat(path).st_mode
        if not stat.S_ISREG(kind):
            what = "a folder" if stat.S_ISDIR(kind) else "a device"
            raise unreadable(path, f"This is {what}, not a file.", unreadable.WRONG_KIND)
        with open(path, "rb") as file:
            return file.read(most)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        reason = "There is no such file; check its name and whether it was moved."
        raise unreadable(path, reason, "not_found") from error
    except PermissionError as error:
        reason = "You may not read this file; change its permissions or copy it."
        raise unreadable(path, reason, "no_permission") from error
    except OSError as error:
        reason = f"The file could not be read ({error.strerror}); check the disk it lies on."
        raise unreadable(path, reason, "damaged") from error
