"""What a face of a request says, section by section."""

import dataclasses
from typing import Any

from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.domain.scores import Score
from countersign.slack.views.faces import render
from countersign.slack.views.sections import reasons, scoring, stages
from tests.slack.views import sample as s
from tests.slack.views.checks import check_blocks, check_message

SCORED = s.BOOK.model_copy(
    update={
        "scores": {
            "risk": Score.model_validate(
                {
                    "questions": {"data": {"personal": 9, "none": 0}},
                    "bands": [{"name": "medium", "at_least": 5}, {"name": "low", "at_least": 0}],
                }
            )
        }
    }
)


def said(blocks: Any) -> str:
    """Return the words of sections."""
    check_blocks(blocks)
    return "\n".join(block["text"]["text"] for block in blocks)


def test_the_stages_say_for_each_seat_whose_turn_it_is_and_why_theirs() -> None:
    story = s.overdue().tell(SYSTEM, e.PeopleAsked(0, (s.asked(s.MAYA, "role:legal", why="fallback"),), ("role:risk",)))
    lines = said(stages.lines(story.picture(), None)).splitlines()
    assert "☐ data steward: <@UDANA> or <@USAM>, deputy for <@UDANA>, added as time ran out" in lines
    assert "☐ legal: <@UMAYA>, as nobody else could be found" in lines
    assert "☐ risk: nobody could be found" in lines
    assert lines[-1] == "*2. Policy*: comes later (policy owner, “Who pays?”)"


def test_a_deputy_sits_for_somebody() -> None:
    story = s.pending().tell(SYSTEM, e.ClockStruck((), 0, (s.asked(s.SAM, "role:x", why="deputy", instead_of=s.MAYA),)))
    assert "☐ x: <@USAM>, deputy for <@UMAYA>" in said(stages.lines(story.picture(), None))


def test_one_stage_has_no_number() -> None:
    rule = s.BOOK.routing[0].model_copy(update={"stages": s.BOOK.routing[0].stages[:1]})
    story = s.pending()
    story.book = s.BOOK.model_copy(update={"routing": (rule,)})
    assert said(stages.lines(story.picture(), None)).startswith("*Data*: 2 more approvals needed")


def test_when_there_is_no_room_stages_that_passed_say_only_that() -> None:
    seats = tuple(s.asked(s.SAM, f"role:{'long_name_' * 7}{number}", 1) for number in range(30))
    story = s.second_stage().tell(SYSTEM, e.PeopleAsked(1, seats))
    lines = said(stages.lines(story.picture(), None))
    assert lines.startswith("*1. Data*: passed\n*2. Policy*")
    assert "☐ policy owner: <@UMAYA>" in lines
    check_message(render("card", story.picture()))


def test_the_tier_is_said_with_the_most_there_can_be() -> None:
    picture = dataclasses.replace(s.pending().picture(), playbook=SCORED)
    assert said(scoring.tier(picture, None)) == "*Risk: medium* (9 of 9)"


def test_each_reason_stands_beside_the_name_of_whoever_gave_it_once_it_is_decided() -> None:
    story = s.pending()
    first, last = story.keep("Too much data."), story.keep("No contract.")
    story.tell(s.DANA, e.Voted(0, "role:data_steward", "reject", None, first))
    assert reasons.others(story.picture(), None) == []
    story.tell(s.PRIYA, e.Voted(0, "role:privacy_lead", "reject", None, last)).tell(s.PRIYA, e.Rejected(last))
    (block,) = reasons.others(story.picture(), None)
    assert "UDANA" in str(block)
    assert "Too much data." in str(block)
    assert "No contract." not in str(block), "that one is the reason of the whole"
    assert str(render("card", story.picture()).blocks).count("No contract.") == 1
    assert "Too much data." in str(render("prompt", s.dm(story, s.DANA)).blocks)


def test_an_erased_reason_says_so() -> None:
    story = s.pending().tell(s.DANA, e.Voted(0, "role:data_steward", "reject", None, s.TextRef("gone")))
    story.tell(SYSTEM, e.Rejected())
    assert "(erased)" in str(reasons.others(story.picture(), None))
