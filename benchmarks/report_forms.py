"""Time and memory of every form of a large report but the PDF, each in a process of its own.

Run `python benchmarks/report_forms.py [SOURCES [SENTENCES]]`.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from kursk_compare.comparison.model import Comparison
from kursk_compare.report.csv_tables import make_csv
from kursk_compare.report.html import make_html
from kursk_compare.report.markdown_report import make_markdown
from kursk_compare.report.word_report import make_docx
from kursk_compare.report.workbook import make_xlsx

MAKERS: dict[str, Callable[[Comparison], object]] = {
    "html": make_html,
    "docx": make_docx,
    "xlsx": make_xlsx,
    "md": make_markdown,
    "csv": make_csv,
}


def main(sources: str = "12", sentences: str = "200", form: str = "") -> None:
    if form:
        measure(int(sources), int(sentences), form)
        return
    for name in MAKERS:
        subprocess.run([sys.executable, __file__, sources, sentences, name], check=True)


def measure(sources: int, sentences: int, form: str) -> None:
    from report import large_comparison

    comparison = large_comparison(sources, sentences)
    started, used = time.perf_counter(), time.process_time()
    MAKERS[form](comparison)
    passed, used = time.perf_counter() - started, time.process_time() - used
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{form}: {passed:.1f} s ({used:.1f} s of processor time), {memory:.0f} MB at most")


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent))
    main(*sys.argv[1:4])
