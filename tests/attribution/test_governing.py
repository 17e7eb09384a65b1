"""Before a lead is called fact: an attribution before it or later in the article speaks for it."""

from kursk_compare.finding import Level
from tests.attribution.comparing import findings_of

LEAD = "A northern brigade has crossed the border near the town of Holm."
LATER = "The NIS said a northern brigade had crossed the border near the town of Holm."


def test_a_lead_that_is_attributed_later_is_not_called_fact():
    found = findings_of(
        [LEAD, "It was cold.", LATER],
        ["Ukraine’s military intelligence said a northern brigade crossed the border near Holm."],
        claim=0,
    )
    assert [(f.level, f.relation) for f in found] == [(Level.INFO, "attributed_later")]
    assert "A gives no source here and attributes it in paragraph 3, to the NIS" in (
        found[0].explanation
    )


def test_a_lead_that_nobody_is_made_to_say_later_is_stated_as_fact():
    found = findings_of(
        [LEAD, "It was cold.", "The NIS said it was watching."],
        ["Ukraine’s military intelligence said a northern brigade crossed the border near Holm."],
        claim=0,
    )
    assert [(f.level, f.relation) for f in found] == [(Level.STRONG, "stated_as_fact")]


def test_a_sentence_deep_in_the_article_is_not_excused_by_a_later_one():
    found = findings_of(
        ["It was cold.", "It snowed.", LEAD, LATER],
        ["It was cold.", "It snowed.", "Lee said a northern brigade crossed the border near Holm."],
        claim=2,
    )
    assert [(f.level, f.relation) for f in found] == [(Level.STRONG, "stated_as_fact")]
