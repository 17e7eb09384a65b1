"""Read every file of ../shared/eval/robustness: each must end in an article or one typed error.

Run: python -m benchmarks.hostile_files [--in-process] [--mutations N] [FOLDER]. Prints how many
files ended in what, the slowest, the memory of the largest child, and every fault: a rule of
tests/trust/faults.py that was broken, a file that took longer than the limit, one of generated/
that did not end as its manifest asks; exit status 1 if there is any. `--mutations` reads N damaged
documents of tests/trust/mutations.py as well. `--in-process` reads without a child and lists
exceptions that a reader let through to the child's last resort.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kursk_compare.article import Article
from kursk_compare.reading import read_bytes
from kursk_compare.reading.reader import Reader
from tests.trust.faults import outcome
from tests.trust.mutations import mutated

FOLDER = Path(__file__).parents[2] / "shared" / "eval" / "robustness"
MEGABYTE = 1_048_576
# How the files of generated/ must end, as its MANIFEST.json says in words: a code, or what the
# text and the notices must hold.
MUST_END = {
    "bidi_rlo.txt": "hidden characters",
    "binary_as.txt": "unknown_format",
    "bom_utf16be.txt": "Officials said at least 1,200",
    "bom_utf16le.txt": "Officials said at least 1,200",
    "bom_utf32le.txt": "Officials said at least 1,200",
    "controls.txt": "control characters",
    "deep_tables.docx": "damaged",
    "digits.txt": "12OO",
    "empty.txt": "empty",
    "homoglyph.txt": "Kуiv",
    "html_charset_lie.html": "Café — 1,200",
    "html_deep.html": "Officials said at least 1,200",
    "laughs.docx": "damaged",
    "lone_surrogate.txt": "6 characters could not be read",
    "media_bomb_300MB.docx": "too_large",
    "missing_part.docx": "damaged",
    "mixed_enc.txt": "4 bytes depend",
    "nobom_utf16le.txt": "Officials said at least 1,200",
    "nul_bytes.txt": "3 control characters",
    "ok.docx": "Officials said at least 1,200",
    "overlong_utf8.txt": "11 characters could not be read",
    "para_bomb_1M.docx": "too_large",
    "png_as.docx": "unknown_format",
    "spaces.txt": "empty",
    "text_as.pdf": "unknown_format",
    "tracked_changes.docx": "Officials said 1,200 soldiers died.",
    "truncated.docx": "damaged",
    "xxe.docx": "damaged",
    "zerowidth.txt": "4 invisible characters",
}
WITHOUT_NOTICE = ("bidi_legit_ar.txt", "bidi_legit_he.txt", "cjk_zh.txt", "bom_utf8.txt", "ok.docx")


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("--mutations", type=int, default=0)
    parser.add_argument("--in-process", action="store_true")
    options = parser.parse_args()
    outcomes: Counter[str] = Counter()
    faults: list[str] = []
    if options.folder.is_dir():
        files = sorted(path for path in options.folder.rglob("*") if path.is_file())
        _measure(files, outcomes, faults, in_process=options.in_process)
    else:
        print(f"{options.folder} is missing; nothing measured there")
    if options.mutations:
        with tempfile.TemporaryDirectory() as folder:
            damaged = _damaged(Path(folder), options.mutations)
            _measure(damaged, outcomes, faults, in_process=options.in_process)
    for name, count in sorted(outcomes.items()):
        print(f"{count:6}  {name}")
    print(f"{outcomes.total():6}  files, {len(faults)} faults")
    for fault in faults:
        print("FAULT", fault)
    return 1 if faults else 0


def _measure(
    files: Iterable[Path], outcomes: Counter[str], faults: list[str], *, in_process: bool
) -> None:
    slowest, name = 0.0, ""
    with Reader() as reader:
        read = Remembering(_read_here if in_process else reader.read)
        for path in files:
            began = time.monotonic()
            code, found = outcome(read, str(path))
            took = time.monotonic() - began
            slowest, name = max((slowest, name), (took, path.name))
            outcomes[code] += 1
            faults += [
                f"{path}: {fault}" for fault in (*found, *_against_manifest(path, code, read))
            ]
    print(f"slowest: {slowest:.2f} s, {name}; largest child: {_largest_child():.0f} MB")


class Remembering:
    """Reads, and remembers what was read last."""

    def __init__(self, read: Callable[[str], Article]) -> None:
        self._read = read
        self.last: Article | None = None

    def __call__(self, path: str) -> Article:
        self.last = None
        self.last = self._read(path)
        return self.last


def _against_manifest(path: Path, code: str, read: Remembering) -> Iterator[str]:
    if path.parent.name != "generated":
        return
    expected = MUST_END.get(path.name)
    told = code if read.last is None else " ".join([read.last.text, *read.last.notices])
    if expected is not None and expected not in told:
        yield f"ended in {told[:80]!r}, not in {expected!r}"
    if path.name in WITHOUT_NOTICE and read.last is not None and read.last.notices:
        yield f"a false alarm: {read.last.notices}"


def _damaged(folder: Path, count: int) -> Iterator[Path]:
    for number in range(count):
        suffix, data = mutated(number)
        path = folder / f"mutation{suffix}"
        path.write_bytes(data)
        yield path


def _read_here(path: str) -> Article:
    return read_bytes(Path(path).read_bytes(), path)


def _largest_child() -> float:
    try:
        import resource
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 / MEGABYTE


if __name__ == "__main__":
    sys.exit(main())
