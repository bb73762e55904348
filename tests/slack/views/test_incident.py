"""Incidents in each state, as JSON: the card, the messages to who is called and who declared it, and the timeline."""

import dataclasses
from collections.abc import Mapping
from typing import Any

import pytest

from countersign.app.sending import Picture
from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.domain.event_parts import Term
from countersign.domain.mirrors import MIRRORS
from countersign.domain.moves import Move
from countersign.domain.notes import notes
from countersign.domain.verb_forms import offers
from countersign.slack.views import lists
from countersign.slack.views.faces import FACES, render
from tests.slack.views import incidents as i
from tests.slack.views import sample as s
from tests.slack.views.checks import check_message

each = pytest.mark.parametrize("story", i.STORIES, ids=lambda story: story.__name__)


def drawn(face: str, picture: Picture) -> dict[str, Any]:
    return check_message(render(face, picture))


def so_far(story: s.Story, number: int) -> s.Story:
    """Return a story up to one of its events."""
    part = s.Story(story.book)
    part.recorded, part.texts = story.recorded[: number + 1], story.texts
    return part


def pressed(message: dict[str, Any]) -> list[str]:
    """Return the labels of the buttons of a message."""
    actions = [block for block in message["blocks"] if block["type"] == "actions"]
    return [button["text"]["text"] for block in actions for button in block["elements"]]


@each
def test_card_in_each_state(story: Any, snapshot: Any) -> None:
    assert drawn("incident", story().picture()) == snapshot


@each
def test_report_in_each_state(story: Any, snapshot: Any) -> None:
    assert drawn("report", s.dm(story(), s.ALEX, "receipt")) == snapshot


RESPONDERS = {
    "two_roles": (i.declared, s.DANA),
    "deputy": (i.declared, s.PRIYA),
    "lead": (i.ticked, s.DANA),
    "escalation": (i.late, s.SAM),
    "escalation_higher_up": (i.late, s.person("exec")),
    "triaged": (i.triaged, s.PRIYA),
    "closed": (i.closed, s.DANA),
    "false_alarm": (i.false_alarm, s.DANA),
    "reopened": (i.reopened, s.DANA),
    "near_miss": (i.near_miss, s.MAYA),
    "near_miss_closed": (i.near_miss_closed, s.MAYA),
}


@pytest.mark.parametrize("name", RESPONDERS)
def test_responder_in_each_state(name: str, snapshot: Any) -> None:
    story, reader = RESPONDERS[name]
    assert drawn("responder", s.dm(story(), reader)) == snapshot


WHYS = {
    "named": s.asked(s.SAM, "person:sam", why="named"),
    "deputy_of_nobody": s.asked(s.SAM, "role:on_call", why="deputy"),
    "fallback": s.asked(s.SAM, "role:on_call", why="fallback"),
    "field": s.asked(s.SAM, "field:system", why="named"),
}


@pytest.mark.parametrize("why", WHYS)
def test_responder_says_why_this_person_is_called(why: str, snapshot: Any) -> None:
    story = i.declared().tell(SYSTEM, e.PeopleAsked(0, (WHYS[why],)))
    assert drawn("responder", s.dm(story, s.SAM))["blocks"][2]["text"]["text"] == snapshot


def labels(moves: Mapping[str, Move]) -> list[str | None]:
    """Return what buttons there are for moves: those of the menu stand behind one."""
    first = [move.button for move in moves.values() if not move.menu]
    return first + (["More…"] if any(move.menu for move in moves.values()) else [])


@each
def test_buttons_are_those_that_the_reader_may_press(story: Any) -> None:
    case, book = story().case, story().book
    assert pressed(drawn("incident", story().picture())) == labels(offers(case, book, None))
    for person in (s.DANA, s.PRIYA, s.SAM, s.MAYA):
        own = labels(offers(case, book, person))
        assert pressed(drawn("responder", s.dm(story(), person))) == own


def test_nobody_is_offered_another_severity_where_there_is_one_only() -> None:
    book = i.BOOK.model_copy(update={"severities": {"high": i.BOOK.severities["high"]}})
    picture = dataclasses.replace(i.declared().picture(), playbook=book)
    assert "Severity" not in pressed(drawn("incident", picture))
    assert "Severity" in pressed(drawn("incident", i.declared().picture()))


def test_who_declared_it_and_is_called_too_is_told_so_and_has_the_buttons() -> None:
    story = i.declared().tell(SYSTEM, e.PeopleAsked(0, (s.asked(s.ALEX, "role:ml_ops"),)))
    message = drawn("report", s.dm(story, s.ALEX))
    assert "You are called yourself" in str(message)
    assert pressed(message) == labels(offers(story.case, story.book, s.ALEX))
    assert "Billing chatbot" not in str(message)
    assert "You are called yourself" not in str(drawn("report", s.dm(i.closed(), s.ALEX)))


NEAR_MISSES = (i.near_miss, i.near_miss_triaged, i.near_miss_closed)


@pytest.mark.parametrize("story", NEAR_MISSES, ids=lambda story: story.__name__)
def test_a_near_miss_has_no_severity_and_no_limits(story: Any) -> None:
    for face in ("incident", "responder", "report"):
        said = str(drawn(face, s.dm(story(), s.MAYA))).casefold()
        assert "severity" not in said
        assert "limit" not in said.replace("a tool without limits", "")


PRESSING = {
    "reminded_who_leads": (i.reminded, s.DANA),
    "nobody_leads": (i.late, s.PRIYA),
    "contain_before_triage": (i.led, s.DANA),
    "passed_twice": (i.triaged, s.DANA),
}
STRUCK = {
    "contain_before_triage": ("containment/1/remind50%",),
    "passed_twice": ("leadership/1/limit", "containment/1/limit"),
}


@pytest.mark.parametrize("name", PRESSING)
def test_pressing_says_what_is_due_and_what_to_press(name: str, snapshot: Any) -> None:
    make, reader = PRESSING[name]
    story = make()
    if name in STRUCK:
        story.tell(SYSTEM, e.ClockStruck(STRUCK[name], 300), s.NOW + 8 * i.HOUR)
    assert drawn("pressing", story.note(reader)) == snapshot


def test_pressing_for_a_clock_that_stopped_says_where_it_stands() -> None:
    story = i.contained().tell(SYSTEM, e.ClockStruck(("triage/1/limit",), 0))
    assert "*Contained*. Lead: <@UDANA>." in str(drawn("pressing", story.note(s.DANA)))


def test_a_card_lists_what_is_missing_before_it_can_be_closed_and_what_to_press() -> None:
    said = str(drawn("incident", i.resolved().picture()))
    assert "*Before it can be closed:*" in said
    for words in ("The root cause is missing", "“Write the review”", "Items of the checklist are open"):
        assert words in said
    assert "Before it can be closed" not in str(drawn("incident", i.contained().picture()))
    assert "look at it again and save it" in str(drawn("responder", s.dm(i.back(), s.DANA)))


def test_a_card_shows_what_was_learned_and_each_action_with_its_owner_and_how_it_stands() -> None:
    said = str(drawn("incident", i.reviewed().picture()))
    for words in ("The cache key lacked the customer.", "Ask for another customer", "Reviewed by <@UDANA>"):
        assert words in said
    assert "Review cache keys" in said
    assert " by 1 March 2027 · open · ACT-1" in said
    assert " by 25 February 2027 · done, after its day · ACT-2" in said
    assert "It came back after that" in str(drawn("incident", i.back().picture()))


def test_long_lessons_and_many_actions_are_cut_on_a_card() -> None:
    story = i.reviewed("Because " * 200)
    for number in range(3, 9):
        term = Term(story.keep(f"Step {number}"), s.SAM, "2027-03-01")
        story.tell(s.DANA, e.ActionAdded(f"c1.a{number}", term))
    said = str(drawn("incident", story.picture()))
    assert f"`/ai-gov show {story.case.key}` has all of it" in said
    assert "… and 2 more" in said
    assert "Step 7" in said, "what is still to be done stands before what is done"


def test_an_action_that_another_one_replaced_is_not_listed() -> None:
    story = i.reviewed()
    root = story.case.response.lessons
    assert root
    story.tell(s.DANA, e.Reviewed(root.root_cause, replaced="c1.a1"))
    assert "Review cache keys" not in str(drawn("incident", story.picture()))
    assert "wrote the review. Root cause:" in str(drawn("line", story.note()))


def test_a_note_about_an_action_says_how_it_stands() -> None:
    story = i.reviewed()
    assert "The action ACT-2 “Tell the users” is done (<@UPRIYA>)." in str(drawn("action", story.note(s.DANA)))
    dropped = story.tell(SYSTEM, e.ActionMoved("c1.a1", "ACT-1", "dropped"))
    assert "was dropped by <@USAM>" in str(drawn("action", dropped.note(s.DANA)))
    unknown = story.tell(SYSTEM, e.ActionMoved("c1.a9", "ACT-9", "done"))
    assert drawn("action", unknown.note(s.DANA))


OUTCOMES = {"closed": i.closed, "false_alarm": i.false_alarm, "reopened": i.reopened, "near_miss": i.near_miss_closed}


@pytest.mark.parametrize("name", OUTCOMES)
def test_outcome_tells_who_declared_it(name: str, snapshot: Any) -> None:
    story = OUTCOMES[name]()
    last = max(n for n, item in enumerate(story.recorded) if isinstance(item.event, e.Closed | e.Reopened))
    assert drawn("outcome", so_far(story, last).note(s.ALEX)) == snapshot


def test_line_for_each_event(snapshot: Any) -> None:
    stories = [i.ticked(), i.late(), i.triaged_late(), i.raised(), i.reopened(), i.reviewed(), i.false_alarm()]
    stories.append(i.near_miss_closed())
    found: dict[str, Any] = {}
    for story in stories:
        for number, item in enumerate(story.recorded):
            blocks = drawn("line", so_far(story, number).note())["blocks"]
            said = [block["text"]["text"] if "text" in block else block["elements"] for block in blocks]
            found.setdefault(f"{item.event.type}/{number}/{story.case.kind}", said)
    assert found == snapshot


def test_a_line_about_an_item_that_is_not_there_counts_it() -> None:
    assert "ticked: item 8" in drawn("line", i.near_miss().tell(s.MAYA, e.ItemTicked(7)).note())["text"]


def test_a_line_of_people_called_as_well_may_name_nobody() -> None:
    story = i.declared().tell(SYSTEM, e.PeopleAsked(0, (), ("role:ml_ops",)))
    assert drawn("line", story.note())["text"].endswith("Nobody could be found for ml ops.")


@each
def test_whatever_an_incident_wants_shown_or_said_can_be_drawn(story: Any) -> None:
    made = story()
    for wanted in MIRRORS["incident"](made.case, made.book):
        drawn(wanted.face, made.picture(wanted.place, slot=wanted.slot))
    for number in range(len(made.recorded)):
        part = so_far(made, number)
        for said in notes(part.recorded[-1].event, part.case):
            drawn(said.face, part.picture(said.place, event=part.recorded[-1]))


@each
def test_every_face_can_draw_an_incident(story: Any) -> None:
    for face in FACES:
        drawn(face, story().note(s.DANA))


def test_show_has_longer_answers_and_the_viewers_own_buttons(snapshot: Any) -> None:
    story = i.declared("A long story. " * 40)
    found = lists.Summary(story.case, story.book, story.texts)
    assert "Some answers are shortened here" in str(drawn("incident", story.picture()))
    assert "shortened" not in str(check_message(lists.show(found, s.MAYA)))
    assert pressed(check_message(lists.show(found, s.MAYA))) == ["Join"], "nothing but to come and help"
    assert check_message(lists.show(lists.Summary(i.led().case, i.BOOK, i.led().texts), s.DANA)) == snapshot


def test_lists_name_the_severity_but_not_of_a_near_miss(snapshot: Any) -> None:
    stories = [i.declared(), i.late(), i.closed(), i.near_miss()]
    found = [lists.Summary(story.case, story.book, story.texts) for story in stories]
    assert check_message(lists.queue(found)) == snapshot


def test_a_long_checklist_is_shown_in_full_with_shorter_items() -> None:
    items = tuple(f"Item {n} " + "x" * 140 for n in range(50))
    story = s.Story(i.BOOK, what="w").open(severity="high").tell(s.ALEX, e.SeveritySet("high"))
    story.tell(s.ALEX, e.ChecklistMade(items)).tell(s.ALEX, e.PeopleAsked(0, (s.asked(s.DANA, "role:on_call"),)))
    for item in range(50):
        story.tell(s.DANA, e.ItemTicked(item, story.keep("evidence " * 200)))
    said = str(drawn("incident", story.picture()))
    assert "Checklist (50 of 50 done)" in said
    assert "☑ Item 49 xx" in said
    assert "Tick item" not in pressed(drawn("incident", story.picture()))


def test_evidence_that_is_an_address_is_a_link_and_erased_evidence_says_so() -> None:
    link = {"type": "link", "url": "https://ci.example.com/runs/7"}
    story = i.ticked()
    assert link in [part for block in drawn("incident", story.picture())["blocks"] for part in _elements(block)]
    picture = dataclasses.replace(story.picture(), texts={})
    assert "(erased)" in str(drawn("incident", picture))


def _elements(block: dict[str, Any]) -> list[Any]:
    return [part for each in block.get("elements", []) for part in each.get("elements", [])]
