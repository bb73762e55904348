"""What is wanted of the world: urgent things come before digests."""

from countersign.domain.world import DIGEST, NORMAL, URGENT, Followup, Note, Place


def test_urgency_sorts_the_urgent_first_and_digests_last() -> None:
    assert sorted([DIGEST, NORMAL, URGENT]) == [URGENT, NORMAL, DIGEST]


def test_a_note_is_of_normal_urgency_and_a_followup_without_answers_unless_said() -> None:
    assert Note(Place("thread", "card"), "line").urgency == NORMAL
    assert Followup("c2", "suspend", "system").answers == {}
