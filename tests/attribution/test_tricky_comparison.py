"""The twenty trickiest pairs to compare, as listed in tricky40.jsonl (C01 to C20)."""

from kursk_compare.finding import DivergenceKind, Level
from tests.attribution.comparing import findings_of, told

STRONG, NOTICE, INFO = Level.STRONG, Level.NOTICE, Level.INFO
ATTRIBUTION, QUOTATION = DivergenceKind.ATTRIBUTION, DivergenceKind.QUOTATION
ROLE = "Secretary of State Antony Blinken arrived."
TROOPS = "8,000 troops were in Kursk"


def attribution(*articles, claim=-1):
    return {
        (level, relation)
        for kind, level, relation in told(*articles, claim=claim)
        if kind is ATTRIBUTION
    }


def test_c01_a_person_is_more_specific_than_the_officials_of_his_side():
    found = attribution(f"US officials said {TROOPS}.", [ROLE, f"Blinken said {TROOPS}."])
    assert found == {(INFO, "more_specific")}


def test_c02_two_bodies_of_one_government_are_different_voices_of_a_side():
    found = attribution(f"The Pentagon said {TROOPS}.", f"The State Department said {TROOPS}.")
    assert found == {(NOTICE, "same_side")}


def test_c03_a_fact_against_an_attributed_claim_is_strong():
    found = findings_of("8,000 troops are in Kursk.", f"{TROOPS}, according to the NIS.")
    assert [(f.level, f.relation) for f in found] == [(STRONG, "stated_as_fact")]
    assert found[0].explanation == (
        "B gives the NIS as the source; A gives no source and states it as fact."
    )


def test_c04_a_surname_with_its_office_agrees_with_the_full_name():
    assert not told(
        f"Vedant Patel said {TROOPS}.",
        f"US State Department Spokesperson Patel said {TROOPS}.",
    )


def test_c05_a_spokesman_is_more_specific_than_his_body():
    found = attribution(
        f"The State Department said {TROOPS}.",
        ["State Department spokesman Vedant Patel spoke.", f"Patel said {TROOPS}."],
    )
    assert found == {(INFO, "more_specific")}


def test_c06_claimed_against_said_is_another_distance():
    found = attribution(f"Kyiv claimed that {TROOPS}.", f"Kyiv said that {TROOPS}.")
    assert found == {(NOTICE, "stance")}


def test_c07_confirmed_against_said_is_another_distance():
    found = attribution(
        f"The White House confirmed that {TROOPS}.", f"The White House said that {TROOPS}."
    )
    assert found == {(NOTICE, "stance")}


def test_c08_denied_against_did_not_confirm_is_contradicting():
    found = attribution(f"Moscow denied that {TROOPS}.", f"Moscow did not confirm that {TROOPS}.")
    assert (STRONG, "contradicting") in found


def test_c09_denied_against_did_not_deny_by_the_president_is_contradicting():
    found = attribution(
        f"Moscow denied that {TROOPS}.",
        ["Russian President Vladimir Putin spoke.", f"Putin did not deny that {TROOPS}."],
    )
    assert (STRONG, "contradicting") in found


def test_c10_a_joint_source_names_one_more():
    people = "Secretary of State Antony Blinken met Defense Secretary Lloyd Austin."
    found = attribution(
        [people, f"Blinken and Austin said {TROOPS}."], [people, f"Blinken said {TROOPS}."]
    )
    assert found == {(INFO, "more_specific")}


def test_c11_an_outlet_against_the_source_it_had_is_second_hand():
    found = attribution(
        f"The Wall Street Journal reported that {TROOPS}.",
        f"{TROOPS}, a Western official told the Wall Street Journal.",
    )
    assert found == {(NOTICE, "chain")}


def test_c12_a_relay_that_is_dropped_is_second_hand():
    found = attribution(
        f"Reuters reported that {TROOPS}, citing a Ukrainian official.",
        f"A Ukrainian official said {TROOPS}.",
    )
    assert found == {(NOTICE, "chain")}


def test_c13_a_resolved_pronoun_agrees_with_the_name():
    assert not told([ROLE, f"He said {TROOPS}."], [ROLE, f"Blinken said {TROOPS}."])


def test_c14_an_unresolved_pronoun_is_never_a_difference():
    assert not attribution(f"He said {TROOPS}.", [ROLE, f"Blinken said {TROOPS}."])


def test_c15_hearsay_against_a_named_source_is_noticed():
    found = attribution(
        "Troops have reportedly been wounded in Kursk.",
        "The NIS said troops were wounded in Kursk.",
    )
    assert found == {(NOTICE, "source_not_named")}


def test_c16_a_body_and_its_description_agree():
    assert not told(
        f"South Korea’s spy agency said {TROOPS}.",
        f"The National Intelligence Service (NIS) said {TROOPS}.",
    )


def test_c17_services_of_two_countries_are_different_sources():
    assert attribution(f"The NIS said {TROOPS}.", f"HUR said {TROOPS}.") == {(STRONG, "different")}


def test_c18_warned_against_said_is_only_wording():
    found = attribution(
        [ROLE, f"Blinken warned that {TROOPS}."], [ROLE, f"Blinken said that {TROOPS}."]
    )
    assert found == {(INFO, "cue_wording")}


def test_c19_a_caveat_in_one_article_only_is_noticed():
    found = attribution(
        "Kyiv says 12,000 soldiers are involved, a claim that has not been confirmed by Moscow.",
        "Kyiv says 12,000 soldiers are involved.",
    )
    assert (NOTICE, "caveat") in found


def test_c20_a_quotation_against_a_paraphrase_is_for_information():
    found = told(
        [ROLE, "“They are a legitimate target,” said Blinken."],
        [ROLE, "Blinken said they were a legitimate target."],
    )
    assert found == [(QUOTATION, INFO, "quoted_paraphrased")]
