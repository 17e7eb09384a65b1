"""Is this word a cue? Tells verbs that attribute from nouns, infinitives and other readings."""

from __future__ import annotations

from kursk_compare.attribution.frames import finite_before
from kursk_compare.attribution.gazetteer import demonyms, in_class, key_of
from kursk_compare.attribution.lexicon import CueWord, complements, cue_nouns, word_set, words
from kursk_compare.attribution.tokens import Token
from kursk_compare.attribution.units import Range, Unit

ADJECTIVE_ENDINGS = ("al", "ic", "ive", "ous", "ent", "ary")
OBJECT_REACH = 4
FIGURE_REACH = 10
CLAIM_REACH = 8  # words between "supported" and the claim that is supported
AMOUNT = "0123456789$€£"


def reads_as_noun(unit: Unit, index: int) -> bool:
    """Say whether the cue form at `index` is a noun, or an infinitive without a statement."""
    token, before = unit.tokens[index], unit.at(index - 1)
    if before is None or token.lower in word_set("always_verb"):
        return False
    noun = token.lower in cue_nouns()
    if before.among("determiner") and not before.among("verb_determiner"):
        return True
    if before.among("possessive"):
        owner = unit.at(index - 2)
        owned = owner is not None and not owner.among("pronoun")
        return noun or (owned and token.lower.endswith("ed"))  # `the mayor's proposed ban`
    if before.among("preposition") and before.lower != "to":
        return not (is_gerund(token) and before.among("gerund_link"))
    if noun and before.capital and key_of(before.text) in demonyms():
        return True  # "Ukrainian claims that"
    adjective = before.text[0].islower() and before.lower.endswith(ADJECTIVE_ENDINGS)
    return adjective and noun


def is_bare_infinitive(unit: Unit, index: int, group: int) -> bool:
    """Say whether the cue is `to say` without a quotation or that-clause after it."""
    token, before, after = unit.tokens[index], unit.at(index - 1), unit.at(index + 1)
    if before is None or before.lower != "to" or token.verb is None:
        return False
    if token.lower != token.verb.lemma or group < index - 1:
        return False
    return not (after is not None and (after.quoted or after.lower == "that"))


def is_gerund(token: Token) -> bool:
    """Say whether the form ends in -ing."""
    return token.lower.endswith("ing")


def is_past(token: Token) -> bool:
    """Say whether the form can be a past participle."""
    if token.verb is None or is_gerund(token):
        return False
    return token.lower in word_set("same_past") or (
        token.lower != token.verb.lemma and not token.lower.endswith("s")
    )


def accepts_clause(unit: Unit, index: int, start: int, group: int) -> bool:
    """Say whether the words from `start` can be what the verb at `index` says.

    `group` is where the verb group begins.
    """
    word, opener = unit.tokens[index].verb, unit.tokens[start]
    if word is None:
        return False
    if opener.lower == "to" and word.lemma in words("infinitive_verb"):
        return True
    if opener.among("preposition") and not _governs(word, opener):
        reach = unit.end if opener.lower in {"to", "of", "for", "by", "with"} else start + 8
        return any(token.quoted for token in unit.tokens[start:reach])
    particular = _particular(unit, word, start)
    if particular is not None:
        return particular
    clause = opener.quoted or opener.among("clause_opener")
    phrase = opener.among("pronoun") or opener.among("determiner") or opener.capital
    subject = unit.at(group - 1)
    if word.act == "find" and subject is not None and subject.among("study_noun"):
        return True  # what a poll or study finds may be a phrase
    return _takes(word, opener, clause=clause, phrase=phrase)


def _particular(unit: Unit, word: CueWord, start: int) -> bool | None:
    """Return whether a verb with a rule of its own takes what stands at `start`, None for others.

    Nothing is said by `claimed 12 lives`; `rule` must be `rule out`, `support` must be of a claim.
    """
    particle = unit.tokens[start - 1].lower in complements().get(word.lemma, ())
    if word.lemma == "claim" and _claims_a_thing(unit, start):
        return False
    if word.lemma == "rule":
        return particle
    if "claim" in word.follows:
        return any(t.lower in cue_nouns() for t in unit.tokens[start : start + CLAIM_REACH])
    return True if particle else None


def _claims_a_thing(unit: Unit, start: int) -> bool:
    """Say whether something is taken rather than asserted: lives, a victory, credit."""
    near = unit.tokens[start : start + OBJECT_REACH]
    if any(token.among("claimed_object") for token in near):
        return True
    stops = (at for at in range(start, unit.end) if unit.tokens[at].text in {",", ";"})
    stop = min(next(stops, unit.end), start + FIGURE_REACH)
    return near[0].text[0].isdigit() and not finite_before(unit, start + 1, stop)


def _governs(word: CueWord, opener: Token) -> bool:
    """Say whether a preposition can belong to what the verb says."""
    if opener.lower in {"to", "of", "for", "by", "with"}:
        return word.lemma in words("preposition_verb")
    return word.act not in {"say", "announce"} and opener.lower in words("content_preposition")


def _takes(word: CueWord, opener: Token, *, clause: bool, phrase: bool) -> bool:
    """Say whether the verb takes a clause, or a phrase, such as the one that opens here."""
    if word.act == "promise":
        return clause or opener.lower == "to" or opener.among("pronoun")
    if word.lemma in words("needs_clause"):
        return clause
    if word.act == "believe":
        return clause or phrase
    if "weak" in word.follows:
        shown = phrase or opener.among("object_pronoun")  # "appeared to show them training"
        return clause or (word.lemma in words("shows_object") and shown)
    if word.lemma in words("needs_phrase"):
        return clause or phrase or opener.lower == "to" or opener.lower.endswith("s")
    return True


def agrees(unit: Unit, index: int, source: Range | None, *, helped: bool) -> bool:
    """Say whether a base form ("report") has a subject it can belong to.

    `helped` says that an auxiliary precedes it.
    """
    token = unit.tokens[index]
    word = token.verb
    if word is None or source is None or helped or token.lower != word.lemma:
        return True
    if token.lower in word_set("same_past"):
        return True
    last = unit.tokens[source[1] - 1]
    pronoun = last.among("pronoun")
    plural = any(_is_plural(noun) for noun in (last, _head(unit, source))) or any(
        token.lower == "and" for token in unit.tokens[source[0] : source[1]]
    )
    return plural and (pronoun or token.lower not in word_set("noun_like"))


def _head(unit: Unit, source: Range) -> Token:
    """Return the noun a source phrase is about: the word before its first preposition."""
    tokens = unit.tokens[source[0] : source[1]]
    end = next((at for at, t in enumerate(tokens) if at and t.among("preposition")), len(tokens))
    return tokens[end - 1]


def _is_plural(noun: Token) -> bool:
    return (
        noun.among("plural_subject")
        or noun.text[-1] == "%"
        or (noun.lower.endswith("s") and not noun.lower.endswith(("ss", "’s", "'s")))
    )


def homograph_has_subject(unit: Unit, index: int, source: Range) -> bool:
    """Say whether a form that is also a noun has a subject that can speak."""
    token = unit.tokens[index]
    if not token.among("homograph"):
        return True
    words_of_source = unit.tokens[slice(*source)]
    if token.capital and any(t.lower.endswith("ed") for t in words_of_source):
        return False  # a headline: `Mayor, Wife Indicted On Fraud Charges`
    head, last = words_of_source[0], words_of_source[-1]
    speaks = last.among("pronoun") or last.capital or last.among("singular_source")
    return speaks or (head.among("determiner") and not head.lower.endswith("ing"))


def homograph_speaks(unit: Unit, index: int, source: Range | None, start: int) -> bool:
    """Say whether a form that is also a noun ("reports") is a verb here, by its neighbours."""
    token, opener = unit.tokens[index], unit.tokens[start]
    word = token.verb
    if word is None or not token.among("homograph"):
        return True
    if source is None:
        return False
    last = unit.tokens[source[1] - 1]
    if source[1] - source[0] == 1 and last.among("determiner"):
        return False
    head = _head(unit, source)
    led = unit.tokens[source[0]].among("determiner") and head.among("singular_source")
    subject = (
        last.among("pronoun")
        or last.capital
        or last.among("singular_source")
        or led
        or (head is not last and in_class(head.lower, "document"))
        or (last.lower.endswith("s") and not last.lower.endswith("ss"))
    )
    strong = (
        opener.quoted
        or opener.among("clause_opener")
        or opener.among("pronoun")
        or opener.among("reflexive")
        or opener.text == ":"
    )
    weak = (
        opener.among("determiner")
        or opener.capital
        or opener.text[0] in AMOUNT
        or word.act in {"report", "find", "believe", "suggest"}
    )
    return subject and (strong or weak)


def is_statement(word: CueWord) -> bool:
    """Say whether the verb can stand as a tag after what was said."""
    return word.act not in {"praise", "criticise", "evaluate", "accuse", "defend"}
