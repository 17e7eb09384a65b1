"""Every model of the window keeps Qt's rules, whatever is asked of it."""

from __future__ import annotations

import importlib
import pkgutil

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester

import kursk_compare.desktop
from kursk_compare.desktop.comparison_index import index_comparison, without_comparison
from kursk_compare.desktop.divergence_filter import Narrowing
from kursk_compare.desktop.divergence_model import DivergenceModel
from kursk_compare.desktop.only_model import OnlyModel
from kursk_compare.desktop.search import Hits
from kursk_compare.desktop.sentence_model import Light, SentenceModel
from kursk_compare.desktop.statement_model import StatementModel
from kursk_compare.desktop.table_models import SourceTable, show_quantities, show_speakers
from kursk_compare.finding import DivergenceKind, Level
from tests.desktop import example

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def use_divergences(model: DivergenceModel, found, none) -> None:
    for shown in (found, none, found):
        model.show_comparison(shown)
        model.narrow(Narrowing(level=Level.STRONG))
        model.narrow(Narrowing())
        model.set_hidden_kinds(frozenset(DivergenceKind))
        model.set_hidden_kinds(frozenset())


def use_lone_sentences(model: OnlyModel, found, none) -> None:
    for shown in (found, none, found):
        model.show_comparison(shown)


def use_sentences(model: SentenceModel, found, none) -> None:
    hits = found.search_text.find("venn")
    for shown in (found, none, found):
        model.show_comparison(shown, shown.comparison.articles[0])
        model.set_light({2: Light.CHOSEN}, "D2")
        model.show_hits(hits)
        model.set_hidden_kinds([DivergenceKind.FIGURE])
        model.show_hits(Hits())


def use_statements(model: StatementModel, found, none) -> None:
    for shown in (found, none, found):
        model.show_comparison(shown)
        model.show_lone(shown=False)
        model.choose("A:2")
        model.hide_kinds(frozenset({DivergenceKind.FIGURE}))
        model.show_hits(found.search_text.find("venn"))
        model.show_lone(shown=True)


def use_table(model: SourceTable, found, none) -> None:
    for shown in (found, none, found):
        show_quantities(model, shown.comparison)
        show_speakers(model, shown.comparison)


def first_sentences(index) -> SentenceModel:
    return SentenceModel(index, index.comparison.articles[0])


# Each model of the window: how it is made, and how it is used as much as the window does.
MODELS = {
    DivergenceModel: (lambda _: DivergenceModel(), use_divergences),
    OnlyModel: (lambda _: OnlyModel(), use_lone_sentences),
    SentenceModel: (first_sentences, use_sentences),
    SourceTable: (lambda _: SourceTable("What"), use_table),
    StatementModel: (lambda _: StatementModel(), use_statements),
}


def all_models(kind: type) -> set[type]:
    """Return the models of ours among all that are derived from `kind`."""
    found = set()
    for each in kind.__subclasses__():
        found |= {each} if each.__module__.startswith("kursk_compare.") else set()
        found |= all_models(each)
    return found


def test_no_model_goes_untested():
    for module in pkgutil.iter_modules(kursk_compare.desktop.__path__):
        importlib.import_module(f"kursk_compare.desktop.{module.name}")
    assert all_models(QAbstractItemModel) == set(MODELS)


@pytest.mark.parametrize("kind", MODELS, ids=lambda kind: kind.__name__)
def test_a_model_keeps_qts_rules(qapp, kind):
    found = index_comparison(example.comparison())
    none = index_comparison(without_comparison(example.articles()))
    make, use = MODELS[kind]
    model = make(found)
    tester = QAbstractItemModelTester(model, FATAL)
    use(model, found, none)
    assert tester.model() is model
    assert model.rowCount() > 0
