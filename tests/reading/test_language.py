"""Languages by script and common words; "und" where the text does not show it."""

from __future__ import annotations

import pytest

from kursk_compare.reading.language import detect_language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The ministry said that the troops had left the city and were on their way."),
        ("de", "Das Ministerium sagte, dass die Truppen die Stadt nicht verlassen haben."),
        ("fr", "Le ministère a déclaré que les troupes ont quitté la ville et la région."),
        ("es", "El ministerio dijo que las tropas ya no están en la ciudad y que se fueron."),
        ("it", "Il ministero ha detto che le truppe non sono più nella città e nella regione."),
        ("pt", "O ministério disse que as tropas não estão mais na cidade e que saíram."),
        ("nl", "Het ministerie zei dat de troepen niet meer in de stad zijn en dat ze weg zijn."),
        ("pl", "Ministerstwo podało, że wojska nie są już w mieście i że jest to koniec."),
        ("sv", "Ministeriet sade att trupperna inte är kvar i staden och att de har gått."),
        ("tr", "Bakanlık, askerlerin şehirde olmadığını ve bunun için bir gün daha dedi."),
        ("ru", "Министерство заявило, что войска ушли из города и что они не вернутся."),
        ("uk", "Міністерство заявило, що війська вийшли з міста і що вони не повернуться."),
        ("ar", "قال المتحدث إن الجنود قتلوا في المدينة وأن القوات من على الحدود إلى"),
        ("he", "הדובר אמר כי חיילים נהרגו ליד העיר."),
        ("zh", "官员称，周二附近至少有1200名士兵丧生。"),
        ("ja", "兵士が国境を越えたと当局者は述べた。"),
        ("ko", "군인들이 국경을 넘었다고 당국자가 말했다."),
        ("el", "Οι στρατιώτες πέρασαν τα σύνορα."),
    ],
)
def test_a_sentence_shows_its_language(language, text):
    assert detect_language(text) == language


def test_one_common_word_is_enough_in_a_short_text():
    assert detect_language("Officials said 1,200 soldiers died.") == "en"


@pytest.mark.parametrize("text", ["", "1,200", "Kursk", "Lorem ipsum dolor sit amet", "a b c d e"])
def test_nothing_is_guessed(text):
    assert detect_language(text) == "und"
