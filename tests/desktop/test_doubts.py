"""What deceives the eye is shown as what it is, and explained; genuine writing is left alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kursk_compare import Article
from kursk_compare.desktop.comparison_index import index_comparison, without_comparison
from kursk_compare.desktop.doubts import SIGN, explained, without_hidden
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.sentence_model import SentenceModel, shown_text
from kursk_compare.engine import ArticlesRead
from kursk_compare.sentences import split_article

DECEITFUL = "All is well. Losses of \u202e005,1\u202c men with\u200bdrew from Kуiv, 12OO said."
GENUINE = "قال المتحدث\u200f إن ١٢٠٠ جندي وصلوا. می\u200cشود کتاب\u200cها را خواند."


def model_of(text):
    article = split_article(Article.from_text("A", text))
    index = index_comparison(without_comparison([article]))
    return SentenceModel(index, index.comparison.articles[0])


def test_hidden_characters_are_signs_and_positions_stay():
    assert shown_text("\u202e005,1\u202c a\u200bb\x00c") == f"{SIGN}005,1{SIGN} a{SIGN}b{SIGN}c"


def test_no_text_shown_can_reorder_its_surroundings(qapp):
    label = plain_label("report \u202egpj.fdp")
    assert label.text() == f"report {SIGN}gpj.fdp"


def test_each_doubt_has_its_place_in_its_sentence():
    model = model_of(DECEITFUL)
    words = model.article.words_of(model.rows[1].sentence)
    assert model.rows[0].doubts == ()
    assert [words[d.start : d.end] for d in model.rows[1].doubts] == [
        *("\u202e", "\u202c", "\u200b", "Kуiv", "12OO")
    ]


def test_a_tip_explains_the_doubts_and_its_first_line_holds_no_word_of_the_article():
    model = model_of(DECEITFUL)
    tip = model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    first, *rest = tip.split("\n")
    assert first == "Not what it looks like"
    assert rest[0].startswith("A character here (U+202E right-to-left override) changes the order")
    assert "“Kуiv” only looks Latin: its “у” is U+0443 cyrillic small letter u." in rest
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) is None
    assert "only looks Latin" in model.index(1).data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_many_doubts_are_summed_up():
    model = model_of("Kуiv Оdesa Rіga Pаris Оslo 12OO mеn.")
    told = explained(model.rows[0].text, model.rows[0].doubts)
    assert len(told) == 5
    assert told[-1] == "And 3 more."


@pytest.mark.parametrize("text", [GENUINE, "Plain words.", "👩\u200d👩\u200d👧 came."])
def test_genuine_writing_is_shown_as_it_is(text):
    model = model_of(text)
    assert all(not row.doubts for row in model.rows)
    assert without_hidden(text) == text


def test_a_box_is_drawn_around_what_deceives(person, qtbot):
    """The same words without the deceit, the control, give another picture."""
    pictures = []
    for city in ("Kyiv", "Kуiv"):
        articles = tuple(
            split_article(Article.from_text(name, f"Troops left {city} today. All is well."))
            for name in "AB"
        )
        person.opens("a.txt", "b.txt")
        person.hears(ArticlesRead(person.engine.job, articles, ()))
        qtbot.waitUntil(lambda: len(person.board.columns) == 2)
        qtbot.wait(30)
        pictures.append(person.board.columns[0].view.grab().toImage())
    plain, boxed = pictures
    assert plain.size() == boxed.size()
    assert plain != boxed
