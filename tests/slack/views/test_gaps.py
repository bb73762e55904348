"""Why somebody else is asked, or nobody: on the card, to whoever sits there instead, and to administrators."""

from __future__ import annotations

from dataclasses import replace

import pytest

from countersign.domain import events as e
from countersign.domain.event_parts import Gap, Lack
from countersign.domain.notes import notes
from countersign.domain.world import NORMAL, URGENT
from countersign.slack.views.faces import render
from tests.slack.views import sample as s
from tests.slack.views.checks import check_message

SEAT = "role:data_steward"


def asked(why: Lack, who: str | None = s.DANA, *, people: bool = True) -> s.Story:
    """Return a request that asks Sam in the second stage, as fallback for a seat with a gap, or nobody."""
    story = s.half().tell(s.PRIYA, e.Voted(0, "role:privacy_lead", "approve"))
    story.tell(s.PRIYA, e.StagePassed(0), story.at)
    sits = (replace(s.asked(s.SAM, SEAT, why="fallback"), stage=1),) if people else ()
    gap, empty = Gap(SEAT, 1, why, who), () if people else (SEAT,)
    return story.tell(s.PRIYA, e.PeopleAsked(1, sits, empty, (s.MAYA,), (gap,)), story.at)


def words(story: s.Story, face: str, reader: str | None = None) -> str:
    """Return all that a face says to somebody."""
    note = face in ("stuck", "line")
    picture = story.note(reader) if note else s.dm(story, reader) if reader else story.picture()
    message = render(face, picture)
    check_message(message)
    return " ".join(block["text"]["text"] for block in message.blocks if block["type"] == "section")


REASONS: list[tuple[Lack, str | None, str]] = [
    ("own", s.DANA, "this is the own matter of <@UDANA>"),
    ("own", s.ALEX, "<@UALEX> is the one who asks"),
    ("gone", s.DANA, "<@UDANA> cannot act in Slack any more"),
    ("gone", None, "whoever it was meant for cannot act in Slack any more"),
    ("empty", None, "nobody in the group can act"),
    ("no_turn", None, "nobody is on turn"),
    ("no_name", None, "the request names nobody"),
    ("away", s.DANA, "<@UDANA> is away"),
    ("elsewhere", s.DANA, "<@UDANA> answers another part"),
]


@pytest.mark.parametrize(("why", "who", "reason"), REASONS)
def test_the_card_and_whoever_sits_there_say_why_it_is_they(why: Lack, who: str | None, reason: str) -> None:
    story = asked(why, who)
    assert f"☐ data steward: <@USAM>, because {reason}" in words(story, "card")
    assert f"You are asked as fallback (data steward), because {reason}." in words(story, "prompt", s.SAM)


@pytest.mark.parametrize(
    ("why", "todo"),
    [
        ("own", "Nobody decides their own request, and no deputy in their stead."),
        ("gone", "Put somebody who is in Slack in their place in `team.yaml`."),
        ("empty", "Add somebody to the group in Slack, or correct `groups:` in `team.yaml`."),
        ("no_turn", "Look at `starts:` and `people:` of the rota in `team.yaml`."),
        ("away", "Look at roles, deputies and fallbacks in `team.yaml` and the playbook."),
    ],
)
def test_administrators_hear_which_seat_it_is_and_what_to_do(why: Lack, todo: str) -> None:
    said = words(asked(why), "stuck", s.MAYA)
    assert said.startswith("<@USAM> was asked for data steward of EXC-7, because ")
    assert said.endswith(f"{todo} The case goes on.")
    missing = words(asked(why, people=False), "stuck", s.MAYA)
    assert missing.startswith("Nobody could be found for data steward of EXC-7, because ")
    assert missing.endswith("The case stays open until somebody can act.")
    assert todo in missing


def test_of_a_private_case_an_administrator_learns_no_name() -> None:
    for people in (True, False):
        story = asked("own", s.ALEX, people=people)
        picture = story.note(s.MAYA)
        message = render("stuck", replace(picture, case=replace(picture.case, private=True)))
        assert "<@" not in str(message.blocks) + message.text
        assert "this is the own matter of whoever it was meant for" in message.text


def test_what_goes_on_is_less_urgent_than_what_is_stuck() -> None:
    for people, urgency in ((True, NORMAL), (False, URGENT)):
        story = asked("gone", people=people)
        case, event = story.note().case, story.recorded[-1].event
        assert [(note.place.name, note.urgency) for note in notes(event, case) if note.face == "stuck"] == [
            (s.MAYA, urgency)
        ]


def test_a_deputy_for_whom_slack_does_not_know_says_so_on_the_card() -> None:
    story = s.pending()
    deputy = s.asked(s.SAM, SEAT, why="deputy", instead_of=s.DANA)
    gone = e.PeopleAsked(0, (deputy,), (), (s.MAYA,), (Gap(SEAT, 0, "gone", s.DANA),))
    assert "<@USAM>, deputy for <@UDANA>, because <@UDANA> cannot act in Slack any more" in words(
        story.tell(s.ALEX, gone), "card"
    )


def test_each_sort_of_seat_says_what_it_is() -> None:
    people = tuple(
        s.asked(s.SAM, seat, why=why)
        for seat, why in (("group:privacy_team", "member"), ("rota:on_call", "turn"), ("field:sponsor/2", "named"))
    )
    said = words(s.pending().tell(s.ALEX, e.PeopleAsked(0, people)), "prompt", s.SAM)
    assert "You are one of the group privacy team; the first answer from it counts." in said
    assert "You are on turn (rota on call)." in said
    assert "You are named for this (“Who pays?”)." in said


def blind(*votes: tuple[str, str, str]) -> s.Story:
    """Return a request whose first stage hides votes, after some: who, for what, how."""
    story = s.pending()
    first = next(item for item in story.recorded if isinstance(item.event, e.PeopleAsked))
    fresh = s.Story(s.BOOK, **s.TEXTS)
    fresh.open(**s.ANSWERS)
    for item in story.recorded[1:]:
        event = replace(item.event, blind=True) if item is first else item.event
        fresh.tell(item.actor, event, item.at)  # type: ignore[arg-type]
    for who, seat, verdict in votes:
        reason = fresh.keep(f"{verdict} of {who[-4:]}") if verdict == "reject" else None
        fresh.tell(who, e.Voted(0, seat, verdict, reason=reason))  # type: ignore[arg-type]
    return fresh


NO, YES = (s.DANA, SEAT, "reject"), (s.PRIYA, "role:privacy_lead", "approve")


def test_a_blind_vote_shows_on_no_face() -> None:
    story = blind(NO)
    faces = {"card": None, "prompt": s.PRIYA, "receipt": s.ALEX, "line": None}
    for face, reader in faces.items():
        picture = story.note() if face == "line" else s.dm(story, reader) if reader else story.picture()
        said = str(render(face, picture).blocks)
        assert "reject of" not in said
        assert "rejected" not in said
    assert "1 of 2 answered, shown when this stage closes" in words(story, "card")
    assert "An answer came in, 1 so far." in words(story, "line")
    assert "You rejected this" in words(story, "prompt", s.DANA)
    assert "how others answer is shown when this stage closes" in words(story, "prompt", s.DANA)


def test_when_a_blind_stage_closes_its_thread_says_everything() -> None:
    story = blind(NO, YES)
    passed = story.tell(s.PRIYA, e.StagePassed(0))
    line = render("line", passed.note())
    assert "<@UDANA> rejected" in words(passed, "line")
    assert "<@UPRIYA> approved" in words(passed, "line")
    assert "reject of DANA" in str(line.blocks)
    rejected = blind(NO, (s.PRIYA, "role:privacy_lead", "reject"))
    rejected.tell(s.PRIYA, e.Rejected(rejected.keep("reject of RIYA")))
    said = str(render("line", rejected.note()).blocks)
    assert said.count("reject of DANA") == said.count("reject of RIYA") == 1
