"""What messages say while somebody is away: who is asked instead, why somebody is not asked, and what may get stuck."""

from datetime import timedelta

import pytest

from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.domain.event_parts import Ahead, Gap, Gone, Leaves, Seat
from countersign.domain.notes import notes
from countersign.slack.views.faces import render
from tests.slack.views import sample as s
from tests.slack.views.checks import check_message

SEAT = Seat(0, "role:data_steward")
DANA = s.asked(s.DANA, SEAT.name)
SAM = s.asked(s.SAM, SEAT.name, why="deputy", instead_of=s.DANA)
DEPUTY = e.Reassigned((SAM,), (Gone(DANA, "away"),))


def told(*events: e.Event) -> s.Story:
    """Return a request of which this was told, each by itself."""
    story = s.pending()
    for event in events:
        story.tell(SYSTEM, event)
    return story


def words(story: s.Story, face: str, reader: str | None = None) -> str:
    """Return all that a face says to somebody about the last event."""
    picture = s.dm(story, reader or "") if face == "prompt" else story.note(reader)
    message = render(face, picture)
    check_message(message)
    return " ".join(block["text"]["text"] for block in message.blocks if block["type"] == "section")


@pytest.mark.parametrize(
    ("event", "line"),
    [
        (DEPUTY, "Asked now: <@USAM> for <@UDANA> (data steward). <@UDANA> is away and not asked any more."),
        (e.Reassigned((), (Gone(DANA, "barred"),)), "<@UDANA> cannot act here any more and is not asked."),
        (e.Reassigned((), (Gone(DANA, "changed"),)), "<@UDANA> is not the one to ask any more."),
        (
            e.Reassigned((), (Gone(DANA, "away"),), unfilled=(SEAT,)),
            "<@UDANA> is away and not asked any more. Nobody could be found for data steward.",
        ),
    ],
)
def test_the_thread_says_who_is_asked_and_who_is_not(event: e.Reassigned, line: str) -> None:
    assert words(told(event), "line") == line


def test_the_thread_says_that_somebody_is_back() -> None:
    back = e.Reassigned((DANA,), (Gone(SAM, "back"),), again=(s.DANA,))
    said = "Asked now: <@UDANA> (data steward). <@USAM> only stood in and is not asked any more."
    assert words(told(DEPUTY, back), "line") == said
    assert words(told(DEPUTY, back), "reminder", s.DANA).startswith("Your answer is needed once more.")


@pytest.mark.parametrize(
    ("why", "sentence"),
    [
        ("away", "You are away, so nothing is asked of you now (data steward)."),
        ("barred", "This account cannot answer here any more, so nothing is asked of you (data steward)."),
        ("changed", "Others are to answer for this now, so nothing more is asked of you (data steward)."),
        ("back", "<@USAM> can answer again, so nothing more is asked of you (data steward)."),
    ],
)
def test_whoever_is_not_asked_any_more_reads_why(why: Leaves, sentence: str) -> None:
    assert words(told(e.Reassigned((SAM,), (Gone(DANA, why),))), "prompt", s.DANA).startswith(sentence)


def test_once_somebody_has_answered_that_is_what_the_message_says() -> None:
    story = told(DEPUTY).tell(s.SAM, e.Voted(0, SEAT.name, "approve", s.DANA))
    assert words(story, "prompt", s.DANA) == "Others have answered; nothing more is asked of you."


def test_the_deputy_reads_for_whom_they_are_asked() -> None:
    assert "You are asked as deputy for <@UDANA>, who cannot act on this" in words(told(DEPUTY), "prompt", s.SAM)


def test_an_empty_seat_is_told_without_the_title() -> None:
    empty = e.Reassigned((), (Gone(DANA, "away"),), unfilled=(SEAT,), told=(s.MAYA,))
    said = words(told(empty), "stuck", s.MAYA)
    assert said.startswith("Nobody could be found for data steward of EXC-7, and no fallback could act.")
    assert "Summarise" not in said


def test_that_somebody_left_slack_is_told_though_somebody_stands_in() -> None:
    left = Gap(SEAT.name, 0, "gone", s.DANA)
    event = e.Reassigned((SAM,), (Gone(DANA, "barred"),), told=(s.MAYA,), gaps=(left,))
    said = words(told(event), "stuck", s.MAYA)
    assert said.startswith(
        "<@USAM> was asked for data steward of EXC-7, because <@UDANA> cannot act in Slack any more."
    )
    assert "because <@UDANA> cannot act in Slack any more" in words(told(event), "card")


def test_what_may_get_stuck_says_since_when_and_what_to_do_without_the_title() -> None:
    ahead = e.StuckAhead((Ahead(SEAT, s.NOW + timedelta(hours=2), s.LIMIT),), (s.MAYA,))
    story = told(ahead)
    for reader in (s.MAYA, s.ALEX):
        said = words(story, "ahead", reader)
        assert said.startswith(
            "EXC-7 may get stuck: everybody who could answer for data steward will be away from <!date"
        )
        assert said.endswith("or have an administrator name another deputy in the team's file.")
        assert "Summarise" not in said
    assert words(story, "line").startswith(
        "This may get stuck: everybody who could answer for data steward will be away"
    )
    assert {note.face for note in notes(ahead, story.case)} == {"ahead", "line"}
