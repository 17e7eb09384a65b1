"""The HTML report in a real browser: the policy holds and nothing is complained of."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import html

from kursk_compare.report.html import make_html

NAMES = ("chromium", "chromium-browser", "google-chrome")
BROWSER = next((found for name in NAMES if (found := shutil.which(name))), None)

pytestmark = pytest.mark.skipif(
    BROWSER is None, reason="no Chromium on this computer: install the package chromium"
)


@dataclass(frozen=True)
class Visit:
    """What the browser made of a page: its document, and what it wrote to its console."""

    document: str
    console: tuple[str, ...]


def visit(page: bytes, folder: Path, fragment: str = "") -> Visit:
    (folder / "report.html").write_bytes(page)
    done = subprocess.run(
        [
            *(
                str(BROWSER),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
            ),
            *("--disable-background-networking", "--no-first-run", "--enable-logging=stderr"),
            *(f"--user-data-dir={folder / 'profile'}", "--dump-dom"),
            (folder / "report.html").as_uri() + fragment,
        ],
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    )
    console = tuple(line for line in done.stderr.splitlines() if ":CONSOLE" in line)
    return Visit(done.stdout, console)


def test_the_browser_applies_the_page_without_a_complaint(comparison, tmp_path):
    page = make_html(comparison)
    seen = visit(page, tmp_path, "#statement-G1")
    assert seen.console == ()
    shown = html.document_fromstring(seen.document)
    meant = html.document_fromstring(page.decode())
    assert [each.tag for each in shown.iter()] == [each.tag for each in meant.iter()]


def test_the_browser_refuses_a_style_or_script_that_somebody_put_in(comparison, tmp_path):
    script = b"<script>document.title = 'changed'</script></body>"
    spoiled = make_html(comparison).replace(b"<style>", b"<style> ").replace(b"</body>", script)
    seen = visit(spoiled, tmp_path)
    assert len([line for line in seen.console if "Content Security Policy" in line]) == 2
    assert "<title>changed" not in seen.document
