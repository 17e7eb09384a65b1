"""Groups of several sources: one finding for all, quotations, polarity, attribution by context."""

from kursk_compare.article import Article, Block, Sentence, Statement
from kursk_compare.attribution import find_attributions, find_divergences, resolve_sources
from kursk_compare.finding import DivergenceKind, Level
from tests.attribution.comparing import findings_of, told


def test_five_versions_give_one_finding_that_groups_equal_sources():
    found = findings_of(
        "The State Department said 10,000 soldiers had arrived in the region.",
        "10,000 soldiers have arrived in the region.",
        "According to the State Department, 10,000 soldiers arrived in the region.",
        "Soldiers, 10,000 of them, arrived in the region.",
    )
    assert [f.explanation for f in found] == [
        "A and C give the State Department as the source; "
        "B and D give no source and state it as fact."
    ]
    assert found[0].members == ("A:0", "B:0", "C:0", "D:0")
    assert {span.article for span in found[0].spans} == {"A", "C"}


def test_spans_mark_source_and_cue():
    text = "The NIS said the brigade had crossed the border."
    found = findings_of(text, "HUR said the brigade had crossed the border.")
    marked = [text[s.start : s.end] for s in found[0].spans if s.article == "A"]
    assert marked == ["The NIS", "said"]


def test_a_single_article_gives_nothing():
    assert findings_of("The NIS said the brigade had crossed the border.") == []


def test_words_of_one_speaker_quoted_differently_are_noticed():
    found = findings_of(
        "Minister Ann Lee said: “The bridge will open in the early spring of next year.”",
        "Minister Ann Lee said: “The bridge will open in the late spring of next year.”",
    )
    assert [(f.kind, f.level, f.relation) for f in found] == [
        (DivergenceKind.QUOTATION, Level.NOTICE, "quoted_differently")
    ]
    assert "“early” against “late”" in found[0].explanation


def test_a_quotation_that_is_cut_is_told():
    found = told(
        "Minister Ann Lee said: “The bridge will open in spring, if the weather allows.”",
        "Minister Ann Lee said: “The bridge will open in spring.”",
    )
    assert found == [(DivergenceKind.QUOTATION, Level.INFO, "quotation_cut")]


def test_a_cut_quotation_tells_the_words_left_out_and_marks_them():
    whole = "Minister Ann Lee said: “The bridge will open in spring, if the weather allows.”"
    found = findings_of(whole, "Minister Ann Lee said: “The bridge will open in spring.”")
    assert found[0].explanation == (
        "B quotes only part of what A quotes from Ann Lee; it leaves out “if the weather allows”."
    )
    assert [whole[s.start : s.end] for s in found[0].spans if s.article == "A"] == [
        "if the weather allows"
    ]


def test_words_quoted_elsewhere_in_the_article_are_not_called_left_out():
    found = findings_of(
        ["Minister Ann Lee said: “The bridge will open in spring, if the weather allows.”"],
        ["“We will see if the weather allows,” Lee said.",
         "Minister Ann Lee said: “The bridge will open in spring.”"],
    )  # fmt: skip
    assert "quotation_cut" not in [f.relation for f in found]


def test_a_tag_inside_a_quotation_does_not_cut_it():
    found = told(
        "“The bridge will open in spring if the weather allows,” Minister Ann Lee said.",
        "“The bridge will open in spring,” Minister Ann Lee said, “if the weather allows.”",
    )
    assert found == []


def test_a_figure_quoted_with_another_noun_is_noticed():
    found = findings_of(
        "Minister Ann Lee said “over 10,000 DPRK [North Korean] soldiers have come to the town.”",
        "Minister Ann Lee said “over 10,000 North Korean troops” have come to the town.",
    )
    assert [f.relation for f in found] == ["quoted_differently"]
    assert "against “North Korean troops”" in found[0].explanation


def test_verbs_are_told_source_by_source():
    found = findings_of(
        "Kyiv warned that the brigade had crossed the border near Holm.",
        "Kyiv said the brigade had crossed the border near Holm.",
    )
    assert [f.explanation for f in found] == [
        "The same source is quoted with another verb: Ukraine “warned” in A, “said” in B."
    ]


def test_who_denies_the_claim_is_no_rival_source_beside_who_makes_it():
    found = told(
        "Kyiv said the brigade had crossed, a claim that has not been confirmed by Moscow.",
        "Kyiv said the brigade had crossed.",
    )
    assert found == [(DivergenceKind.ATTRIBUTION, Level.NOTICE, "caveat")]


def test_a_source_that_denies_is_told_as_denying():
    found = findings_of(
        "Moscow denied that the brigade had crossed the border near Holm.",
        "Kyiv said the brigade had crossed the border near Holm.",
    )
    assert [f.explanation for f in found] == [
        "The sources differ: A gives Russia (denying it); B gives Ukraine."
    ]


def test_unnamed_officials_do_not_speak_for_a_minister_of_their_country():
    found = told(
        "Some US officials claimed the brigade had crossed the border near Holm.",
        "US Secretary of State Antony Blinken said the brigade had crossed the border near Holm.",
    )
    assert "stance" not in [relation for _, _, relation in found]


def test_a_word_in_a_noun_phrase_asserts_nothing():
    found = told(
        "The NIS said the northern forces would attack the town of Holm soon.",
        "The NIS said the northern forces of the town of Holm.",
    )
    assert "modality" not in [relation for _, _, relation in found]


def test_not_yet_against_already_is_a_strong_divergence_of_wording():
    found = told(
        "The NIS said the soldiers have not yet been seen in combat in the region.",
        "The NIS said the soldiers are already engaging in combat in the region.",
    )
    assert (DivergenceKind.WORDING, Level.STRONG, "negated") in found


def test_expected_against_stated_is_a_divergence_of_modality():
    found = told(
        "The NIS said the soldiers could enter combat in the region.",
        "The NIS said the soldiers entered combat in the region.",
    )
    assert (DivergenceKind.WORDING, Level.INFO, "modality") in found


def test_a_relative_clause_is_not_covered_by_the_attribution_around_it():
    found = findings_of(
        "Lee said she was glad to be in Riga, which the river flooded in August of last year.",
        "The river flooded Riga in August of last year.",
    )
    assert not [f for f in found if f.kind is DivergenceKind.ATTRIBUTION]


def paragraph(id, sentences):
    text = " ".join(sentences)
    placed, at = [], 0
    for number, sentence in enumerate(sentences):
        placed.append(Sentence(f"{id}:{number}", at, at + len(sentence)))
        at += len(sentence) + 1
    return Article(id, text, (Block(0, len(text)),), tuple(placed))


def test_an_attribution_that_governs_the_paragraph_softens_stated_as_fact():
    governed = paragraph("A", ["The NIS said it had new images.", "A brigade crossed the border."])
    bare = paragraph("B", ["A brigade crossed the border."])
    found = {a.id: find_attributions(a.text) for a in (governed, bare)}
    sources = resolve_sources([(a.id, a.text, found[a.id]) for a in (governed, bare)])
    rows = [
        (Statement(governed, governed.sentences[1]), found["A"]),
        (Statement(bare, bare.sentences[0]), found["B"]),
    ]
    findings = find_divergences(rows, sources)
    assert [(f.level, f.relation) for f in findings] == [(Level.INFO, "stated_as_fact")]
