"""The ZIP package of a Word document, opened without trusting anything it says of itself.

Sizes are checked before a byte is unpacked, only the parts an article needs are unpacked, and
nothing outside the package is ever opened: external relationships are left out.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Callable
from xml.parsers import expat

from kursk_compare.reading.draft import RefusalError
from kursk_compare.reading.limits import UNPACKED_BYTES_WITHOUT_RATIO, ReadingLimits

_RELATIONSHIP = "Relationship"
_OTHER_PACKAGES = (
    ("xl/workbook.xml", "an Excel workbook"),
    ("xl/workbook.bin", "an Excel workbook"),
    ("ppt/presentation.xml", "a PowerPoint presentation"),
    ("META-INF/container.xml", "an e-book (EPUB)"),
    ("content.xml", "an OpenDocument file"),
    ("index.apxl", "an iWork document"),
)
_MOST_DEPTH = 1_000
_ENCRYPTED_FLAG = 0x1

Attributes = dict[str, str]


def damaged(what: str) -> RefusalError:
    """Return the refusal of a document with a fault."""
    return RefusalError(
        "damaged",
        f"The Word document is damaged ({what}); open it in your word processor and save it anew.",
    )


class Package:
    """The parts of one document."""

    def __init__(self, data: bytes, limits: ReadingLimits) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError) as error:
            raise damaged("its ZIP archive is incomplete") from error
        self._limits = limits
        self._entries = {entry.filename: entry for entry in self._archive.infolist()}
        self._refuse_bomb()
        self._refuse_other_formats()
        self.main = self._main_part()

    def read(self, name: str) -> bytes:
        """Return one unpacked part; raises RefusalError."""
        entry = self._entries.get(name)
        if entry is None:
            raise damaged(f"its part {name} is missing")
        try:
            with self._archive.open(entry) as part:
                return part.read(self._limits.unpacked_bytes)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            ValueError,
            OSError,
        ) as error:
            raise damaged(f"its part {name} cannot be unpacked") from error

    def related(self, kind: str) -> list[str]:
        """Return the parts inside the package the main part names for `kind` ("footnotes")."""
        return [
            target
            for found, target in self._relationships(self.main)
            if found == kind and target in self._entries
        ]

    def find(self, name: str) -> bytes | None:
        """Return a part that need not be there."""
        return self.read(name) if name in self._entries else None

    def _refuse_bomb(self) -> None:
        entries = self._archive.infolist()
        unpacked = sum(entry.file_size for entry in entries)
        worst = max(
            (
                entry.file_size / max(1, entry.compress_size)
                for entry in entries
                if entry.file_size > UNPACKED_BYTES_WITHOUT_RATIO
            ),
            default=0,
        )
        if (
            unpacked > self._limits.unpacked_bytes
            or worst > self._limits.ratio
            or len(entries) > self._limits.archive_entries
        ):
            raise RefusalError(
                "too_large",
                "The document unpacks to far more than an article needs and was not opened; save "
                "its text alone.",
            )
        if any(entry.flag_bits & _ENCRYPTED_FLAG for entry in entries):
            raise RefusalError(
                "encrypted",
                "The document is protected by a password; save it without one and open it again.",
            )

    def _refuse_other_formats(self) -> None:
        for name, what in _OTHER_PACKAGES:
            if name in self._entries and "word/document.xml" not in self._entries:
                raise RefusalError(
                    "unknown_format",
                    f"This is {what}, not a Word document; save the article as .docx or text.",
                )
        if "_rels/.rels" not in self._entries and "word/document.xml" not in self._entries:
            raise RefusalError(
                "unknown_format",
                "This is a ZIP archive, not a Word document; unpack it and open the articles "
                "inside.",
            )

    def _main_part(self) -> str:
        for kind, target in self._relationships(""):
            if kind == "officeDocument":
                return target
        return "word/document.xml"

    def _relationships(self, part: str) -> list[tuple[str, str]]:
        folder, _, name = part.rpartition("/")
        where = posixpath.join(folder, "_rels", f"{name}.rels")
        found: list[tuple[str, str]] = []

        def start(tag: str, attributes: Attributes) -> None:
            if tag.endswith(_RELATIONSHIP) and attributes.get("TargetMode") != "External":
                kind = attributes.get("Type", "").rpartition("/")[2]
                target = posixpath.join("/", folder, attributes.get("Target", ""))
                found.append((kind, posixpath.normpath(target).lstrip("/")))

        data = self.find(where)
        if data is not None:
            parse(data, start)
        return found


def parse(
    data: bytes,
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """Run over XML; tags and attributes are named "NAMESPACE LOCAL".

    Raises RefusalError for XML that is not well-formed, holds a DOCTYPE (which no Word document
    does, and which could name other files or entities without end), or is nested too deeply.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    depth = 0

    def opened(tag: str, attributes: Attributes) -> None:
        nonlocal depth
        depth += 1
        if depth > _MOST_DEPTH:
            raise damaged("its parts are nested too deeply")
        start(tag, attributes)

    def closed(tag: str) -> None:
        nonlocal depth
        depth -= 1
        if end is not None:
            end(tag)

    parser.StartElementHandler = opened
    parser.EndElementHandler = closed
    if text is not None:
        parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise damaged("its XML is not well-formed") from error


def _refuse_doctype(*_: object) -> None:
    raise damaged("it holds a DOCTYPE, which may name other files")
