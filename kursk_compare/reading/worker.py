"""The reading child: `python -m kursk_compare.reading.worker` reads the files it is named."""

from __future__ import annotations

from typing import Any

from kursk_compare.child import JsonCodec, Limits, Parent, apply_limits
from kursk_compare.chosen_file import read_chosen
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
    apply_limits(Limits.for_request(limits.memory, limits.seconds))
    try:
        data = read_chosen(path, limits.file_bytes + 1, UnreadableArticle)
        article = read_bytes(data, path, limits=limits)
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


if __name__ == "__main__":
    main()
