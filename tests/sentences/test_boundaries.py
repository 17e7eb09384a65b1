"""Where sentences of the news begin and end."""

from __future__ import annotations

import pytest

from kursk_compare.sentences.boundaries import find_sentences

# Each row: language, the sentences as they should be found. All are invented.
CASES = [
    (
        "en",
        [
            "Ukraine's army said on Tuesday, Aug. 6, that at least 1,000 troops had crossed.",
            "Gen. Oleksandr Syrskyi said that Ukraine held 1,000 sq. km of the Kursk region.",
        ],
    ),
    (
        "en",
        [
            "“We continue to conduct an offensive operation,” Gen. Syrskyi said.",
            "“The fighting is ongoing.”",
        ],
    ),
    (
        "en",
        [
            "Acting Gov. Alexei Smirnov said 28 settlements were under Kyiv's control.",
            "He put the number of evacuees at 121,000.",
        ],
    ),
    (
        "en",
        [
            "Putin said the U.S. and its allies were to blame.",
            "The U.S. State Department declined to comment.",
        ],
    ),
    (
        "en",
        [
            "The missile, fired at 3:15 a.m. local time, hit a house.",
            "Five people were killed, incl. two children.",
        ],
    ),
    (
        "en",
        [
            "Lt. Col. John Smith (ret.) of the U.K. Ministry of Defence called it “a bold move.”",
            "Mr. Kirby disagreed.",
        ],
    ),
    (
        "en",
        [
            "It said it had destroyed 35 tanks, 31 APCs, etc. and killed up to 1,610 soldiers.",
            "That claim could not be verified.",
        ],
    ),
    ("en", ["“Why now?” asked Sen. Smith.", "“Because it works!” replied Adm. Jones."]),
    ("en", ["The advance reached 10 km (6.2 mi.) inside Russia.", "See fig. 2 for a map."]),
    (
        "en",
        ["The incursion began at about 8 a.m.", "Moscow time is an hour ahead."],
    ),
    (
        "en",
        [
            "The agency could not verify the report.",
            "Reporting by Ann Example; Editing by Bob Example",
        ],
    ),
    ("en", ["He was born in Washington, D.C.", "She was not."]),
    (
        "en",
        [
            "The Inc. 5000 list excludes St. Petersburg-based Example N.V. and its subsidiaries.",
            "Shares fell 3.5%.",
        ],
    ),
    ("en", ["(The governor later deleted the post.)", "No reason was given."]),
    ("en", ["“It is hard.", "It is very hard,” the mayor, Vitali K., said."]),
    ("en", ["The vote was 5-4.", "No. 10 declined to comment."]),
    (
        "en",
        ["Officials said: “Do not return home... It is not safe.”", "Residents fled anyway."],
    ),
    (
        "en",
        ["Visit www.example.com/news.html for updates.", "E-mail tips to news@example.co.uk."],
    ),
    ("en", ["Prices rose by $2.5bn vs. €1.9bn a year ago.", "Jan. and Feb. were worse."]),
    (
        "en",
        [
            "The spokesman, Maj. Gen. Igor Example, said the attack had been “repelled.”",
            "Ukraine did not comment.",
        ],
    ),
    (
        "ru",
        [
            "По словам и. о. губернатора А. Иванова, эвакуированы 121 тыс. человек.",
            "Бои идут в 10 км от г. Суджа.",
        ],
    ),
    ("ru", ["Об этом сообщает ТАСС 12 авг. 2024 г.", "Подробности уточняются."]),
    (
        "uk",
        [
            "За словами генерала О. Іваненка, під контролем 1000 кв. км території.",
            "Про це повідомляє УНІАН.",
        ],
    ),
    (
        "de",
        ["Am 6. August 2024 rückten ca. 1.000 Soldaten vor.", "Das sagte Gen. Muster am Mo."],
    ),
    ("de", ["Laut Dr. Müller, z. B. in der „Zeit“, war dies neu.", "Er lehnte ab."]),
    (
        "fr",
        [
            "M. Dupont a déclaré que l'armée contrôlait 1 000 km².",
            "« C'est notre terre », a-t-il ajouté.",
        ],
    ),
    ("es", ["El Sr. Pérez dijo que EE. UU. es responsable.", "¿Por qué ahora?"]),
    ("zh", ["乌克兰军队周二表示，至少有1000名士兵越过边境。", "俄罗斯否认了这一说法。"]),
    # Beyond the first study's table: what real articles were seen to do.
    (
        "en",
        ["It happened at 5 p.m. Eastern time.", "It was over by 6 p.m. Kyiv time, he said."],
    ),
    ("en", ["Ms. Green's claims were heard.", "Messrs. Brown and White were not."]),
    ("en", ["They met in the U.S.", "The talks failed.", "The U.S. Army was not there."]),
    ("en", ["He read a letter to Texas Gov. Ann Example.", "It was long."]),
    ("en", ["George H.W. Example and Donald J. Example came.", "Both left."]),
    ("en", ["They have a plan B.", "It is secret."]),
    ("en", ["“Is that all?” Green asked.", "“It is!” Brown said on Friday."]),
    ("en", ["“Is that all?”", "Brown said the plan was ready."]),
    ("en", ["She asked, “Why would they do that to us?” Green said.", "Nobody knew."]),
    ("en", ["She asked, “Why would they do that to us?”", "Nobody answered."]),
    ("en", ["The 1st Lt. was hurt.", "Approx. 200 others fled."]),
    ("en", ["He listed “what? Who? When?” and left."]),
    ("en", ["He paid $2.5 million.", "3.5 million were left."]),
    ("en", ["Section No. 12 applies.", "So does p. 4.", "Others agreed."]),
    ("en", ["• As many as 8,000 soldiers were moved, officials said."]),
]


@pytest.mark.parametrize(("language", "sentences"), CASES)
def test_sentences_of_the_news(language, sentences):
    text = ("" if language == "zh" else " ").join(sentences)
    assert _found(text, language) == sentences


def test_a_long_quotation_is_cut_at_its_sentences():
    text = "She said: “We saw it all. It was very loud. Nobody came to help us.” Then she left."
    assert _found(text) == [
        "She said: “We saw it all.",
        "It was very loud.",
        "Nobody came to help us.”",
        "Then she left.",
    ]


def test_a_word_or_two_inside_a_quotation_is_no_sentence_of_its_own():
    assert len(_found("He wrote: “The press is wrong again. Crazy!”")) == 1


def test_closing_marks_stay_with_their_sentence():
    assert _found('He said: "It is over." She agreed.') == ['He said: "It is over."', "She agreed."]


def test_marks_without_a_word_are_no_sentence():
    assert _found("It is over. … * * *") == ["It is over. … * * *"]
    assert _found("*** It is over.") == ["*** It is over."]


def test_there_is_no_sentence_in_nothing():
    assert _found("") == []
    assert _found(" \n\t ") == []


def test_lone_surrogates_do_no_harm():
    assert _found("One \ud800 here. Two there.") == ["One \ud800 here.", "Two there."]


@pytest.mark.parametrize(
    "text",
    [
        "“" * 60_000,
        "'" * 50_000,
        ',"“《‘' * 4_000,
        "…!" * 50_000,
        "He left. “It went. " * 4_000,
        "a" * 90_000,
        ". " * 50_000,
        "." * 60_000,
        "“a. ” " * 10_000,
        "(" * 60_000,
    ],
)
def test_long_odd_text_ends_soon(text):
    spans = find_sentences(text)
    assert spans[0].start == 0
    assert spans[-1].end == len(text.rstrip())


def _found(text, language="en"):
    return [span.of(text) for span in find_sentences(text, language)]
