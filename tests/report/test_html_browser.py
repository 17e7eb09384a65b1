"""The HTML report in a real browser: the policy holds and nothing is complained of."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from importlib.resources import files
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


def visit(page: bytes, folder: Path, fragment: str = "", *more: str) -> Visit:
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
            *more,
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


AXE = """<script>axe.run().then(found => {
  const told = document.createElement("pre");
  told.id = "axe";
  told.textContent = JSON.stringify({
    passes: found.passes.length,
    violations: found.violations.map(each => [each.id, each.nodes.map(node => node.html)]),
  });
  document.body.append(told);
});</script>"""


def judged(page: bytes, folder: Path, fragment: str, *more: str):
    """What axe-core finds; the policy, which lets no script in, is taken off first."""
    root = html.document_fromstring(page.decode())
    policy = root.xpath("//meta[@http-equiv='Content-Security-Policy']")[0]
    policy.getparent().remove(policy)
    open_page = html.tostring(root, encoding="unicode", doctype="<!DOCTYPE html>")
    core = (files("axe_core_python") / "axe.min.js").read_text(encoding="utf-8")
    end = open_page.rindex("</body>")
    scripted = f"{open_page[:end]}<script>{core}</script>{AXE}{open_page[end:]}"
    seen = visit(scripted.encode(), folder, fragment, "--virtual-time-budget=30000", *more)
    told = html.document_fromstring(seen.document).xpath("//pre[@id='axe']")
    assert told, seen.console
    return json.loads(told[0].text)


@pytest.mark.parametrize(("fragment", "scheme"), [("", "light"), ("#statement-G1", "dark")])
def test_axe_finds_no_violation(comparison, tmp_path, fragment, scheme):
    dark = ("--blink-settings=preferredColorScheme=0",) if scheme == "dark" else ()
    found = judged(make_html(comparison), tmp_path, fragment, *dark)
    assert found["violations"] == []
    assert found["passes"] > 20


def test_axe_finds_what_is_wrong(comparison, tmp_path):
    spoiled = make_html(comparison).replace(b'<html lang="en">', b"<html>")
    assert "html-has-lang" in [id for id, _ in judged(spoiled, tmp_path, "")["violations"]]
