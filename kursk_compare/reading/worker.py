"""The reading child: `python -m kursk_compare.reading.worker` reads the files it is named."""

from __future__ import annotations

import math
import os
import stat
import time
from typing import Any

from kursk_compare.child import JsonCodec, Limits, Parent, apply_limits
from kursk_compare.errors import UnreadableArticle
from kursk_compare.reading.assembly import read_bytes
from kursk_compare.reading.limits import ReadingLimits
from kursk_compare.reading.messages import article_message


def main() -> None:
    """Answer each {"path", "limits"} with {"article"} or {"error": [code, reason]}, for ever."""
    parent = Parent(JsonCodec())
    while True:
        parent.send(_answer(parent.receive()))


def _answer(request: Any) -> dict[str, Any]:
    limits = ReadingLimits(**request["limits"])
    path: str = request["path"]
    _limit_process(limits)
    try:
        article = read_bytes(_bytes_of(path, limits), path, limits=limits)
        return {"article": article_message(article)}
    except UnreadableArticle as error:
        return {"error": [error.code, error.reason]}
    except MemoryError:
        return {"error": ["out_of_memory", OUT_OF_MEMORY]}
    except Exception:
        # Foreign bytes meet foreign parsers here: whatever they raise means a damaged file.
        return {"error": ["damaged", DAMAGED]}


DAMAGED = (
    "The file is damaged or not what it claims to be; open it in the program it comes from and "
    "save it again."
)
OUT_OF_MEMORY = (
    "Reading the file needs more memory than it may take; save the article alone, without "
    "pictures, and try again."
)


def _limit_process(limits: ReadingLimits) -> None:
    # The system counts from the start of the process, which may have read other files before.
    seconds = math.ceil(time.process_time() + limits.seconds) + 1
    apply_limits(Limits(memory=limits.memory, processor_seconds=seconds))


def _bytes_of(path: str, limits: ReadingLimits) -> bytes:
    try:
        found = os.stat(path)
        if stat.S_ISDIR(found.st_mode):
            raise UnreadableArticle(path, "This is a folder, not a file.", "unknown_format")
        if not stat.S_ISREG(found.st_mode):
            raise UnreadableArticle(path, "This is a device, not a file.", "unknown_format")
        with open(path, "rb") as file:
            return file.read(limits.file_bytes + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        reason = "There is no such file; check its name and whether it was moved."
        raise UnreadableArticle(path, reason, "not_found") from error
    except PermissionError as error:
        reason = "You may not read this file; change its permissions or copy it."
        raise UnreadableArticle(path, reason, "no_permission") from error
    except OSError as error:
        reason = f"The file could not be read ({error.strerror}); check the disk it lies on."
        raise UnreadableArticle(path, reason, "damaged") from error


if __name__ == "__main__":
    main()
