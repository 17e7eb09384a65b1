"""The sample set shows everything the program can find, and comparing it touches no network."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from kursk_compare.resources import resource

ROOT = Path(__file__).parents[1]
SAMPLES = Path(str(resource("samples")))
AGENCY = "The statement gave no figure for casualties."

# Put into every Python process of the comparison: the audit hook sees each attempt to connect.
WATCH = """
import os, sys
def note(event, arguments):
    remote = event == "socket.connect" and isinstance(arguments[1], tuple)
    if remote or event in ("socket.getaddrinfo", "socket.sendto"):
        with open(os.environ["NETWORK_LOG"], "a") as log:
            log.write(f"{event} {arguments!r}\\n")
        raise PermissionError("no network")
sys.addaudithook(note)
with open(os.environ["NETWORK_LOG"] + ".watched", "a") as log:
    log.write(f"{os.getpid()}\\n")
"""


@pytest.fixture(scope="module")
def run(tmp_path_factory) -> Path:
    """A folder with the sample set's comparison and the log of what sought the network."""
    folder = tmp_path_factory.mktemp("samples")
    (folder / "sitecustomize.py").write_text(WATCH)
    watched = {"PYTHONPATH": str(folder), "NETWORK_LOG": str(folder / "network.log")}
    command = [sys.executable, "-m", "kursk_compare.cli", "compare", str(SAMPLES), "--no-cache"]
    done = subprocess.run(
        [*command, "--threads", "1", "--json", str(folder / "samples.json")],
        check=False,
        capture_output=True,
        text=True,
        timeout=600,
        env={**os.environ, **watched},
    )
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def comparison(run) -> dict:
    return json.loads((run / "samples.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def sentences(comparison) -> dict[str, tuple[str, str]]:
    """Each sentence's kind and words by its id."""
    return {
        sentence["id"]: (sentence["kind"], article["text"][sentence["start"] : sentence["end"]])
        for article in comparison["articles"]
        for sentence in article["sentences"]
    }


def test_there_are_five_articles_in_all_formats():
    suffixes = sorted(file.suffix for file in SAMPLES.iterdir())
    assert suffixes == [".docx", ".html", ".md", ".pdf", ".txt"]


@pytest.mark.model
def test_every_article_is_short_and_says_when_it_was_published(comparison):
    assert len(comparison["articles"]) == 5
    for article in comparison["articles"]:
        told = [s for s in article["sentences"] if s["kind"] not in ("byline", "boilerplate")]
        assert 12 <= len(told) <= 24, article["path"]
        assert article["published"].startswith("2024-11-"), article["path"]
        assert article["title"], article["path"]


@pytest.mark.model
@pytest.mark.parametrize(
    "kind", ["wording", "figure", "attribution", "date", "omission", "quotation"]
)
def test_each_kind_of_divergence_occurs(kind, comparison):
    assert kind in {divergence["kind"] for divergence in comparison["divergences"]}


@pytest.mark.model
def test_some_statements_are_told_without_a_strong_divergence(comparison):
    strong = {d["group"] for d in comparison["divergences"] if d["level"] == "strong"}
    assert [group for group in comparison["groups"] if group["id"] not in strong]


@pytest.mark.model
def test_most_articles_say_something_that_no_other_says(comparison, sentences):
    grouped = {member for group in comparison["groups"] for member in group["members"]}
    told = {sentence for sentence, (kind, _) in sentences.items() if kind in ("body", "list")}
    assert len({sentence.partition(":")[0] for sentence in told - grouped}) >= 3


@pytest.mark.model
def test_the_agency_paragraph_that_two_articles_share_is_linked(comparison, sentences):
    shared = {s for s, (_, words) in sentences.items() if words == AGENCY}
    assert len(shared) == 2
    assert [link for link in comparison["links"] if {link["a"], link["b"]} == shared]


@pytest.mark.model
@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Map: where the front in Kursk runs", "boilerplate"),
        ("A road sign at the edge of Sudzha", "caption"),
        ("By Sam Sample", "byline"),
        ("Moscow has neither confirmed nor denied", "list"),
        ("Sample Press Agency contributed", "byline boilerplate"),
    ],
)
def test_what_is_not_plain_text_keeps_its_kind(words, kind, sentences):
    kinds = {found for found, text in sentences.values() if words in text}
    assert kinds & set(kind.split()), kinds


@pytest.mark.model
def test_comparing_touches_no_network_in_any_process(run):
    processes = (run / "network.log.watched").read_text().split()
    assert len(processes) > 2, "the children were not watched"
    log = run / "network.log"
    assert not log.exists(), log.read_text()


def make_samples():
    script = ROOT / "packaging" / "make_samples.py"
    spec = importlib.util.spec_from_file_location("make_samples", script)
    module = importlib.util.module_from_spec(spec)
    sys.modules["make_samples"] = module
    spec.loader.exec_module(module)
    return module


def test_the_word_document_is_made_of_its_source_byte_for_byte(tmp_path):
    make_samples().make_samples(tmp_path)
    made, kept = tmp_path / "invented-courier.docx", SAMPLES / "invented-courier.docx"
    assert made.read_bytes() == kept.read_bytes()


def test_the_pdf_is_made_of_its_source_word_for_word(tmp_path):
    make_samples().make_samples(tmp_path)
    assert pdf_text(tmp_path / "placeholder-post.pdf") == pdf_text(SAMPLES / "placeholder-post.pdf")


def pdf_text(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
