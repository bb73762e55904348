"""How notices stand on a card, and what may contain an incident: one line each."""

from typing import Any

import pytest

from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.slack.views.faces import render
from countersign.slack.views.incidents import containment, notices
from tests.slack.views import incidents as i
from tests.slack.views import sample as s
from tests.slack.views.checks import check_message

DRAFTED = "• *Affected &lt;users&gt;*: "


def lines(story: s.Story) -> list[str]:
    """Return the lines of a card about notices, without the heading."""
    blocks: list[Any] = notices.block(story.picture(), None)
    assert len(blocks) <= 1
    return blocks[0]["text"]["text"].splitlines()[1:] if blocks else []


def ended(state: Any, *by: str) -> s.Story:
    """Return an incident with a notice whose approval came to an end like that."""
    return i.drafted().tell(SYSTEM, e.ReferralMoved("c1.r1", "NOT-1", state, by), s.NOW + i.HOUR)


def test_nothing_is_said_where_no_notice_is_proposed_or_drafted() -> None:
    assert lines(i.declared()) == []
    assert lines(i.near_miss()) == []


def test_what_is_proposed_and_not_drafted_is_said_until_the_incident_is_over() -> None:
    harmed = s.Story(i.BOOK, what="Fewer loans").open(severity="high", type="bias_harm")
    assert lines(harmed) == [
        f"• *{name}*: proposed, and nobody has drafted it yet" for name in ("Affected &lt;users&gt;", "Authority")
    ]
    assert lines(harmed.tell(s.DANA, e.Closed(False, harmed.keep("Over.")), s.NOW)) == []


STANDS = [
    (i.drafted, "wanted by <@UDANA>, decided in NOT-1"),
    (i.unsent, "*approved by <@UPRIYA> and <@UMAYA> (NOT-1)*, and not marked as sent yet"),
    (lambda: ended("rejected", s.MAYA), "rejected by <@UMAYA>"),
    (lambda: ended("withdrawn"), "withdrawn"),
    (i.sent, "sent <!date^"),
]


@pytest.mark.parametrize(("make", "said"), STANDS)
def test_each_line_says_how_its_notice_stands(make: Any, said: str) -> None:
    (line,) = [line for line in lines(make()) if line.startswith(DRAFTED)]
    assert line.startswith(DRAFTED + said)


def test_what_is_drafted_anew_after_it_was_sent_stands_beside_that() -> None:
    line = lines(i.sent())[0]
    assert line.startswith(f"{DRAFTED}sent <!date^")
    assert line.endswith("1 blank left, so nobody was asked yet")


def test_what_is_approved_once_more_waits_to_be_sent_once_more() -> None:
    """Seen to fail while whatever had been sent once counted as sent for good."""
    story, answers = i.sent(), {"notice": "users", "text": s.Story().keep("Again, eleven")}
    story.tell(s.PRIYA, e.NoticeDrafted("users", answers["text"]), story.at)
    story.tell(s.PRIYA, e.Referred("c1.r2", "send", "users", "notice", answers), story.at)
    story.tell(SYSTEM, e.ReferralMoved("c1.r2", "NOT-2", "approved", (s.MAYA,)), story.at)
    assert f"{DRAFTED}*approved by <@UMAYA> (NOT-2)*, and not marked as sent yet" in lines(story)


def test_what_was_touched_last_comes_first_and_what_is_left_out_is_counted() -> None:
    story = i.drafted()
    for number in range(6):
        story.tell(s.DANA, e.NoticeDrafted(f"more_{number}", story.keep("[to be filled in: x]"), 1), story.at)
    found = lines(story)
    assert found[0].startswith("• *More 5*: drafted by <@UDANA>")
    assert (len(found), found[-1]) == (7, "and 2 more")


def test_suggestions_stand_in_the_message_of_who_is_called_until_it_is_contained() -> None:
    more = {"containment": {"security_breach": ["Revoke keys & credentials", "x" * 100]}}
    book = type(i.BOOK).model_validate(i.BOOK.model_dump(by_alias=True) | more)

    def shown(story: s.Story) -> list[Any]:
        story.book = book
        check_message(render("responder", s.dm(story, s.DANA)))
        return containment.block(story.picture(), None)

    (block,) = shown(i.declared())
    texts = [part["text"] for part in block["elements"][0]["elements"]]
    assert texts == ["What may contain it", "\n• Revoke keys & credentials", f"\n• {'x' * 79}…"]
    assert shown(i.contained()) == []
