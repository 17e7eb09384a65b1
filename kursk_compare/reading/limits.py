"""What one file may cost; beyond that it is refused with a message, never half-read in silence."""

from __future__ import annotations

from dataclasses import dataclass

MOST_FILE_BYTES = 100_000_000
MOST_UNPACKED_BYTES = 200_000_000
MOST_UNPACKING_RATIO = 200
MOST_ARCHIVE_ENTRIES = 5_000
MOST_PAGES = 10_000
MOST_CHARACTERS = 20_000_000
MOST_MEMORY_BYTES = 1_073_741_824
MOST_SECONDS = 10.0

# A small part may compress well beyond the ratio (a page of spaces) without harm.
UNPACKED_BYTES_WITHOUT_RATIO = 10_000_000


@dataclass(frozen=True, slots=True)
class ReadingLimits:
    """The limits of one read: sizes in bytes, address space in bytes, seconds it may take."""

    file_bytes: int = MOST_FILE_BYTES
    unpacked_bytes: int = MOST_UNPACKED_BYTES
    ratio: int = MOST_UNPACKING_RATIO
    archive_entries: int = MOST_ARCHIVE_ENTRIES
    pages: int = MOST_PAGES
    characters: int = MOST_CHARACTERS
    memory: int = MOST_MEMORY_BYTES
    seconds: float = MOST_SECONDS


READING_LIMITS = ReadingLimits()
