"""Sources inside one article and across articles: resolution, entities, decisions, the table."""

import pytest

from kursk_compare.article import Article, Statement
from kursk_compare.attribution import (
    SpeakerCell,
    find_attributions,
    find_divergences,
    pronoun_subjects,
    resolve_entities,
    resolve_sources,
)
from kursk_compare.attribution.model import EntityKind
from kursk_compare.attribution.names import same_person
from kursk_compare.attribution.speakers import speakers


def entities(*texts):
    articles = [(id, text, find_attributions(text)) for id, text in zip("ABC", texts, strict=False)]
    return resolve_entities(articles)


def names(*texts):
    return [entity.name for entity in entities(*texts)[0]]


def test_a_pronoun_stands_for_the_person_just_named():
    found = find_attributions("Minister Ann Lee opened the bridge. She said it was safe.")
    assert found[0].source.resolved == "Ann Lee"
    assert found[0].source.resolution_confidence >= 0.5


def test_a_pronoun_without_anyone_named_is_left_open():
    found = find_attributions("He said it was safe.")
    assert found[0].source.resolved is None
    assert found[0].source.resolution_confidence < 0.5


def test_leading_pronouns_are_given_by_sentence_and_left_out_when_open():
    article = Article.from_sentences(
        "A", ["He was late.", "Minister Ann Lee opened the bridge.", "She then left."]
    )
    assert pronoun_subjects(article) == {"A:2": "Ann Lee"}


def test_titles_decide_between_two_people():
    found = find_attributions("Mr. Berg met Mrs. Holm in Oslo. She said the talks went well.")
    assert found[0].source.resolved == "Holm"


def test_a_role_stands_for_its_holder_in_the_article():
    found = find_attributions(
        "Defence Minister Per Berg opened the bridge. The minister said it was safe."
    )
    assert found[0].source.resolved == "Per Berg"


def test_surname_full_name_and_transliterations_are_one_entity():
    assert names(
        "President Oleksandr Petrenkiy said it was late.",
        "Petrenkyy said it was late. Oleksandr Petrenky said so twice.",
    ) == ["Oleksandr Petrenkiy"]


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Volodymyr Petrenkiy", "Petrenkyy", True),
        ("Kim Il Nam", "Kim Il-nam", True),
        ("Ann J. Lee", "Ann Lee", True),
        ("Ann Lee", "Bob Lee", False),
        ("Ann Lee", "Ann Holm", False),
    ],
)
def test_names_agree_by_surname_and_given_name(a, b, same):
    assert same_person(a, b) is same


def test_a_body_and_its_description_are_one_entity_and_a_capital_is_a_government():
    found, _ = entities(
        "South Korea’s spy agency said it was late. Kyiv said it was early.",
        "The NIS said it was late. Ukraine said it was early.",
    )
    assert [(e.kind, e.side) for e in found] == [
        (EntityKind.BODY, "kr"),
        (EntityKind.GOVERNMENT, "ua"),
    ]


def test_unnamed_sources_are_never_one_across_articles_nor_one_with_a_name():
    found, _ = entities(
        "A US official said it was late.", "A US official said it was late. Ann Lee said so."
    )
    assert [e.kind for e in found] == [
        EntityKind.ANONYMOUS,
        EntityKind.ANONYMOUS,
        EntityKind.PERSON,
    ]


def test_entities_are_numbered_in_reading_order():
    assert [e.id for e in entities("Ann Lee said so.", "The NIS said so.")[0]] == ["E1", "E2"]


def test_the_user_can_declare_two_wordings_one_speaker_and_set_one_apart():
    text = "Ann Lee said so. The bridge authority said so."
    articles = [("A", text, find_attributions(text))]
    merged, _ = resolve_entities(articles, merged=[frozenset({"Ann Lee", "The bridge authority"})])
    assert len(merged) == 1
    twice = "Ann Lee said so. Lee said so."
    apart, _ = resolve_entities([("A", twice, find_attributions(twice))], split=["Lee"])
    assert len(apart) == 2


def test_the_table_counts_quoted_and_paraphrased_and_shows_who_is_missing():
    first = Article.from_sentences(
        "A", ["“It is safe and it is open,” Ann Lee said.", "Lee said so."]
    )
    second = Article.from_sentences("B", ["The NIS said it was late."])
    found = {a.id: find_attributions(a.text) for a in (first, second)}
    sources = resolve_sources([(a.id, a.text, found[a.id]) for a in (first, second)])
    table = speakers([(first, found["A"]), (second, found["B"])], sources.entity_of)
    assert table[0].cells == (SpeakerCell("A", 1, 1, ("A:0", "A:1")), SpeakerCell("B"))
    assert table[1].cells == (SpeakerCell("A"), SpeakerCell("B", 0, 1, ("B:0",)))


def test_refraining_from_confirming_or_denying_is_no_denial():
    found = find_attributions(
        "The mayor and the rescuers refrained from confirming or denying the story."
    )
    assert [(a.act, a.polarity) for a in found] == [("confirm", "-")]


def test_a_wording_set_apart_is_not_joined_again_by_the_name_it_goes_by():
    text = "Ann Lee said it rained. Lee said it snowed. The bridge authority said it was dry."
    articles = [("A", text, find_attributions(text))]
    joined = frozenset({"Ann Lee", "The bridge authority"})
    entities, _ = resolve_entities(articles, merged=[joined], split=["Lee"])
    assert [set(entity.aliases) for entity in entities] == [joined, {"Lee"}]


def test_speakers_that_the_user_joined_are_no_rival_sources():
    claim = "said 8,000 troops were in Kursk."
    articles = [
        Article.from_sentences("A", [f"The Pentagon {claim}"]),
        Article.from_sentences("B", [f"The NIS {claim}"]),
    ]
    found = {a.id: find_attributions(a.text) for a in articles}
    given = [(a.id, a.text, found[a.id]) for a in articles]
    statements = [(Statement(a, a.sentences[0]), found[a.id]) for a in articles]
    rivals = find_divergences(statements, resolve_sources(given))
    assert [f.relation for f in rivals] == ["different"]
    joined = [frozenset({"The Pentagon", "The NIS"})]
    assert find_divergences(statements, resolve_sources(given, merged=joined)) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("President Berg opened the bridge. The president said it was safe.", "Berg"),
        ("Ann Lee won. President Lee spoke. The president said it was late.", "Ann Lee"),
        ("President Lee met Ann Lee. The president said it was late.", None),
        (
            "President Berg met Ann Lee, the president’s second envoy. The president said so.",
            "Berg",
        ),
    ],
)
def test_a_titled_surname_tells_who_holds_the_office(text, name):
    assert find_attributions(text)[-1].source.resolved == name


def test_joint_unnamed_sources_are_two():
    found = find_attributions(
        "It was hit, according to confirmations from Danish and Polish intelligence sources."
    )
    assert [member.side for member in found[0].source.members] == ["dk", "pl"]
    assert found[0].act == "confirm"
