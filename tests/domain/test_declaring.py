"""What a declaration says: private, a drill, in confidence; and what is like it, joined or a duplicate."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from countersign.domain import checks, confidence
from countersign.domain import events as e
from countersign.domain.actors import SYSTEM, reads, seal_of, sealed_actor
from countersign.domain.case import Case
from countersign.domain.commands import OPEN, Command, Decision, Refusal
from countersign.domain.erasure import REPORTER, named
from countersign.domain.event_parts import Link
from countersign.domain.followups import followups
from countersign.domain.incidents.declaring import SIMILAR, alike, retold, system_of
from countersign.domain.incidents.legal import LegalState
from countersign.domain.ledger import LEDGER
from countersign.domain.lifecycle import TABLES
from countersign.domain.mirrors import MIRRORS
from countersign.domain.notes import notes
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.record import replay
from countersign.domain.texts import Text
from countersign.domain.verb_forms import offers
from tests.domain.builders import (
    ANA,
    BEN,
    CARL,
    EVE,
    FINN,
    HAL,
    REASON,
    START,
    Life,
    facts,
    incident,
    near_miss,
    regulation,
    text,
)

BOXES = [{"field": name, "label": name, "type": "checkbox"} for name in ("private", "drill", "confidential")]
FORM = [
    {"field": "severity", "label": "How severe?", "type": "select", "options": ["high", "low"]},
    {"field": "what", "label": "What?", "type": "text", "required": True},
    {"field": "system", "label": "Which system?", "type": "system"},
    {"field": "type", "label": "Which kind?", "type": "select", "options": ["leak", "bias"]},
    *BOXES,
]
BOOK = incident(form=FORM, decisions={"unseal": "unsealing"})
OTHER = Life(BOOK).open(ANA, system="Chatbot").case
OTHER = replace(OTHER, id="c2", key="INC-2")
NAME = Text("5b" * 16, ANA)


def opened(**answers: Any) -> Case:
    return Life(BOOK).open(ANA, **answers).case


def in_confidence(**changes: Any) -> tuple[Life, Decision]:
    """Return what comes of a report in confidence; ``changes`` are to its command."""
    life = Life(BOOK)
    answers = {"what": text("A leak"), "confidential": True}
    wish = confidence.sealed(
        replace(Command("k", OPEN, ANA, "c1", "incident", answers=answers, name=NAME), **changes), BOOK
    )
    return life, life.do(OPEN, wish.actor, wish.answers, name=wish.name)


# ---- private, drill


def test_boxes_say_that_an_incident_is_private_or_a_drill() -> None:
    assert (opened().private, opened(private=False).private, opened(private=True).private) == (False, False, True)
    assert (opened().drill, opened(drill=False).drill, opened(drill=True).drill) == (False, False, True)
    hidden = Life(BOOK).open(ANA, private=True)
    assert [one.place.kind for one in MIRRORS["incident"](hidden.case, BOOK)] == ["person", "person"]


def test_what_comes_of_a_drill_is_one_and_what_is_only_like_it_is_none() -> None:
    drill = replace(OTHER, drill=True)
    for relation, expected in (("decides", True), (SIMILAR, False)):
        life = Life(BOOK, facts(linked={"c2": drill}))
        life.do(OPEN, ANA, {"what": text("x")}, links=(Link(relation, "c2"),))
        assert life.case.drill is expected


def test_a_box_of_that_name_means_nothing_where_something_is_asked_for() -> None:
    given = {"private": True, "drill": True, "confidential": True}
    assert not confidence.asked(given, LEDGER)


# ---- like what is open


@pytest.mark.parametrize(
    ("viewer", "drill", "system", "found"),
    [
        (HAL, False, "chatbot", True),
        (HAL, True, "chatbot", False),
        (HAL, False, "other", False),
    ],
)
def test_what_is_alike_is_open_on_the_same_system(viewer: str, drill: bool, system: str, found: bool) -> None:
    assert alike(OTHER, BOOK, system, viewer, drill=drill) is found


def test_a_private_one_is_like_nothing_to_whoever_may_not_see_it() -> None:
    hidden = replace(OTHER, private=True)
    assert not alike(hidden, BOOK, "chatbot", HAL, drill=False)
    assert alike(hidden, BOOK, "chatbot", BEN, drill=False)
    over = Life(BOOK).open(ANA, system="Chatbot")
    over.do("false_alarm", BEN, REASON)
    assert not alike(over.case, BOOK, "chatbot", BEN, drill=False)


def test_systems_are_compared_whatever_their_letters_and_spaces() -> None:
    assert system_of(BOOK.form, {"system": " Billing  ChatBot"}) == "billing chatbot"
    assert system_of(BOOK.form, {}) is None


@pytest.mark.parametrize("other", [None, replace(OTHER, private=True), replace(OTHER, lifecycle="task")])
def test_a_declaration_names_only_incidents_that_its_sender_may_see(other: Case | None) -> None:
    life = Life(BOOK, facts(linked={"c2": other} if other else {}))
    decision = life.do(OPEN, HAL, {"what": text("x")}, links=(Link(SIMILAR, "c2"),))
    assert decision.refusal
    assert decision.refusal.code == "unknown_case"
    assert decision.events == ()


def test_in_confidence_nothing_private_is_named_as_only_few_could_have_done_that() -> None:
    """Judged by the sender, the link was kept, and those who see INC-2 were the only ones who may have reported it."""
    hidden = replace(OTHER, private=True)
    life = Life(BOOK, facts(linked={"c2": hidden}))
    wish = confidence.sealed(
        Command("k", OPEN, ANA, "c1", answers={"what": text("x"), "confidential": True}, name=NAME), BOOK
    )
    refused = life.do(OPEN, wish.actor, wish.answers, name=wish.name, links=(Link(SIMILAR, "c2"),)).refusal
    assert refused
    assert refused.code == "unknown_case"
    assert alike(hidden, BOOK, "chatbot", ANA, drill=False)
    assert not alike(hidden, BOOK, "chatbot", confidence.UNNAMED, drill=False)


def test_all_that_was_answered_reads_as_one_text_with_what_was_typed_first() -> None:
    given = {"severity": "high", "what": text("It leaks"), "system": "Chatbot", "private": False, "drill": True}
    assert retold(BOOK, given) == "It leaks\nHow severe? High\nWhich system? Chatbot\ndrill yes"
    assert retold(BOOK, {"what": text("x" * 3001)}) is None
    assert retold(BOOK, {"system": "Chatbot"}) == "Which system? Chatbot"


# ---- join


def test_whoever_may_see_an_incident_can_join_it_and_is_called_from_then_on() -> None:
    life = Life(BOOK).open()
    assert "join" in offers(life.case, BOOK, HAL)
    life.do("join", HAL, {"said": text("I saw it too")})
    assert HAL in {asked.person for asked in life.case.asked}
    assert life.words[life.case.response.remarks[0].said] == "I saw it too"
    assert "join" not in offers(life.case, BOOK, HAL)
    assert life.do("take", HAL).refusal is None
    assert f"prompt:{HAL}" in {one.slot for one in MIRRORS["incident"](life.case, BOOK)}
    assert replay(life.events) == life.case


def test_whoever_is_called_already_only_adds_what_they_know() -> None:
    life = Life(BOOK).open()
    before = life.case.asked
    refused = life.do("join", BEN).refusal
    assert refused
    assert refused.code == "already_called"
    life.do("join", BEN, {"said": text("Two more customers")})
    assert life.case.asked == before
    assert [entry.by for entry in life.case.response.remarks] == [BEN]


def test_nobody_joins_what_they_may_not_see_and_no_program_joins() -> None:
    hidden = Life(BOOK).open(private=True)
    refused = hidden.do("join", HAL).refusal
    assert refused
    assert refused.code == "unknown_case"
    assert "join" not in offers(hidden.case, BOOK, HAL)
    refused = Life(BOOK).open().do("join", "token:ci").refusal
    assert refused
    assert refused.code == "not_in_slack"


# ---- duplicates


def duplicate(other: Case | None = OTHER, key: str = "inc-2", **answers: Any) -> tuple[Life, Decision]:
    life = Life(BOOK, facts(other=other)).open(**answers)
    return life, life.do("duplicate", BEN, {"other": key, **REASON})


def test_a_duplicate_ends_with_its_clocks_and_names_the_other_one() -> None:
    life, _ = duplicate()
    case = life.case
    assert (case.state, case.clocks, case.outcome and case.outcome.by) == ("duplicate", {}, BEN)
    assert case.links == (Link("duplicate of", "c2", "INC-2"),)
    assert [note.face for note in notes(life.last(e.Duplicated), case)] == ["outcome", "line"]
    (told,) = followups(life.last(e.Duplicated), case, BOOK)
    assert (told.case, told.verb, told.actor) == ("c2", "twin", SYSTEM)
    assert replay(life.events) == case


@pytest.mark.parametrize(
    ("other", "said"),
    [
        (None, "There is no INC-2, or you may not see it."),
        (replace(OTHER, private=True, requester=HAL, asked=()), "There is no INC-2, or you may not see it."),
        (replace(OTHER, lifecycle="task"), "INC-2 is no incident."),
        (replace(OTHER, id="c1"), "An incident is no duplicate of itself."),
        (replace(OTHER, drill=True), "INC-2 is a drill, and this is none."),
    ],
)
def test_it_has_to_be_another_incident_of_the_same_sort_that_one_may_see(other: Case | None, said: str) -> None:
    life, decision = duplicate(other)
    assert decision.refusal
    assert decision.refusal.fields == {"other": said}
    assert life.case.state == "declared"


def test_a_drill_is_no_duplicate_of_what_is_real() -> None:
    _, decision = duplicate(drill=True)
    assert decision.refusal
    assert decision.refusal.fields == {"other": "INC-2 is no drill, and this is a drill."}


def test_there_is_no_circle_since_a_duplicate_has_none_of_its_own() -> None:
    first, _ = duplicate()
    _, decision = duplicate(replace(first.case, id="c3", key="INC-3"), "INC-3")
    assert decision.refusal
    assert decision.refusal.fields == {"other": "INC-3 is a duplicate itself, of INC-2; name that one."}


def test_of_a_public_duplicate_nobody_learns_of_which_private_incident_it_is_one() -> None:
    first, _ = duplicate(replace(OTHER, private=True))
    assert not first.case.private
    _, decision = duplicate(replace(first.case, id="c3", key="INC-3"), "INC-3")
    assert decision.refusal
    assert decision.refusal.fields == {"other": "INC-3 is a duplicate itself."}


# ---- what a duplicate must not lose: duties to report, and a pause of use

LAWS = incident(
    form=[*FORM, {"field": "discovered", "label": "When?", "type": "datetime", "past": True}],
    regulations={"gdpr": regulation(anchor="discovered", when={"field": "type", "equals": "leak"})},
    decisions={"excuse": "not_reportable", "pause": "pause", "lift": "lift"},
)
DAY = timedelta(days=1)
LEAKED: dict[str, Any] = {"type": "leak", "discovered": (START - DAY).isoformat()}
LOST = (
    "A duty to report is open here that INC-2 does not have, or has until later. Correct the facts there first, or "
    "answer it here."
)


def same(found: timedelta | None, state: LegalState = "open") -> tuple[Life, Refusal | None]:
    """Mark a leak that was discovered a day ago as a duplicate; the other one was discovered then, or is no leak."""
    answers: dict[str, Any] = {"type": "leak", "discovered": (START - found).isoformat()} if found else {}
    other = Life(LAWS).open(**answers).case
    legal = tuple(replace(duty, state=state) for duty in other.response.legal)
    other = replace(other, id="c2", key="INC-2", response=replace(other.response, legal=legal))
    life = Life(LAWS, facts(other=other)).open(**LEAKED)
    return life, life.do("duplicate", BEN, {"other": "INC-2"}).refusal


def test_a_duplicate_needs_no_duty_of_its_own_where_the_other_one_reports_no_later() -> None:
    """The duty ends with its clock, so it is neither reminded nor counted as missed; the other one's goes on."""
    for found in (DAY, 2 * DAY):
        life, refusal = same(found)
        assert refusal is None
        assert [(duty.state, duty.by) for duty in life.case.response.legal] == [("ended", BEN)]
        assert (life.case.response.owed, life.case.clocks) == ((), {})
        assert replay(life.events) == life.case


@pytest.mark.parametrize("found", [None, DAY - timedelta(minutes=1)])
def test_it_is_no_duplicate_while_its_duty_would_be_lost_or_get_more_time(found: timedelta | None) -> None:
    life, refusal = same(found)
    assert refusal
    assert refusal.fields == {"other": LOST}
    assert (life.case.state, len(life.case.response.owed)) == ("declared", 1)


@pytest.mark.parametrize(("state", "lost"), [("open", False), ("notified", False), ("excused", False), ("ended", True)])
def test_what_the_other_one_has_dealt_with_is_not_lost_and_what_ended_there_is(state: LegalState, lost: bool) -> None:
    """A duty that ended there because facts were corrected was taken for one that it has: nobody reported anything."""
    _, refusal = same(DAY, state)
    assert (refusal is not None) == lost


def test_a_duty_that_was_answered_needs_no_other_incident_that_has_it() -> None:
    life = Life(LAWS, facts(other=OTHER)).open(**LEAKED)
    given: dict[str, Any] = {"owed": "gdpr", "given": START.isoformat(), "evidence": text("REF-1")}
    assert life.do("notified", BEN, given).refusal is None
    assert life.do("duplicate", BEN, {"other": "INC-2"}).refusal is None
    assert life.case.response.legal[0].state == "notified"


def test_what_was_handed_on_holds_again_from_the_same_moment_once_it_is_reopened() -> None:
    life, _ = same(DAY)
    life.now += 2 * DAY
    life.do("reopen", BEN, REASON)
    first, again = life.case.response.legal
    assert (again.state, again.cycle, again.limit) == ("open", 2, first.limit), "nothing is gained by it"
    assert again.clock in life.case.clocks


def test_an_excuse_that_comes_after_the_end_changes_nothing() -> None:
    other = replace(Life(LAWS).open(**LEAKED).case, id="c2", key="INC-2")
    life = Life(LAWS, facts(other=other)).open(**LEAKED)
    life.do("excuse", BEN, {"exempt": "gdpr", **REASON})
    life.do("duplicate", BEN, {"other": "INC-2"})
    life.do("decided", SYSTEM, {"case": "c1.r1", "key": "NOR-1", "state": "approved", "by": EVE})
    assert "excused" not in life.told
    assert life.case.response.legal[0].state == "ended"


@pytest.mark.parametrize("approved", [False, True])
def test_what_pauses_a_system_is_no_duplicate_before_that_is_lifted(approved: bool) -> None:
    life = Life(LAWS, facts(other=OTHER)).open(system="Chatbot")
    life.do("pause", BEN, {**REASON, "suspend": "suspend"})
    if approved:
        life.do("decided", SYSTEM, {"case": "c1.r1", "key": "PAU-1", "state": "approved", "by": EVE})
    assert life.do("duplicate", BEN, {"other": "INC-2"}).refusal == Refusal("still_paused")
    assert "duplicate" not in offers(life.case, LAWS, BEN)


def test_the_other_one_knows_until_it_is_reopened() -> None:
    life, _ = duplicate()
    (told,) = followups(life.last(e.Duplicated), life.case, BOOK)
    other = Life(BOOK).open()
    other.do(told.verb, SYSTEM, dict(told.answers))
    assert [link.key for link in other.case.response.twins] == ["INC-7"]
    assert other.do(told.verb, SYSTEM, dict(told.answers)).events == (), "told twice"
    life.do("reopen", BEN, REASON)
    assert (life.case.response.original, life.case.links[0].relation) == (None, "was duplicate of")
    (again,) = followups(life.last(e.Reopened), life.case, BOOK)
    other.do(again.verb, SYSTEM, dict(again.answers))
    assert other.case.response.twins == ()
    assert other.do("twin", SYSTEM).events == ()
    assert life.case.clocks, "its limits count anew"


def test_a_public_incident_hears_nothing_of_a_private_duplicate() -> None:
    life, _ = duplicate(private=True)
    assert followups(life.last(e.Duplicated), life.case, BOOK) == ()
    both, _ = duplicate(replace(OTHER, private=True), private=True)
    assert len(followups(both.last(e.Duplicated), both.case, BOOK)) == 1


def test_what_ended_otherwise_and_is_back_tells_no_other_incident() -> None:
    life = Life(BOOK).open()
    life.do("false_alarm", BEN, REASON)
    life.do("reopen", BEN, REASON)
    assert followups(life.last(e.Reopened), life.case, BOOK) == ()


def test_every_state_of_an_incident_can_be_told_of_a_twin_and_asked_for_the_name() -> None:
    assert all({"twin", "unseal"} <= moves.keys() for state, moves in TABLES["incident"].items() if state != "new")


# ---- in confidence


def test_the_record_has_a_hash_in_place_of_the_name() -> None:
    life, decision = in_confidence()
    assert life.case.requester == sealed_actor(NAME.ref.text)
    assert not [item for item in life.events if ANA in item.body]
    assert NAME in decision.texts
    assert confidence.reader(life.case.requester, {text.ref: text.body for text in decision.texts}) == ANA
    assert named(life.case)[REPORTER] == (NAME.ref,)


def test_the_reporter_is_told_how_it_goes_until_their_name_is_erased() -> None:
    life, _ = in_confidence()
    life.do("false_alarm", BEN, REASON)
    closed = life.last(e.Closed)
    assert [note.place.name for note in notes(closed, life.case)] == [life.case.requester, "card"]
    erased = replace(life.case, erased={NAME.ref.text: START})
    assert [note.place.name for note in notes(closed, erased)] == ["card"]
    assert "receipt" not in {one.slot for one in MIRRORS["incident"](erased, BOOK)}
    assert "receipt" in {one.slot for one in MIRRORS["incident"](life.case, BOOK)}


@pytest.mark.parametrize(
    "changes",
    [{"name": None}, {"name": Text("5b" * 16, BEN)}, {"actor": "token:ci", "name": Text("5b" * 16, "token:ci")}],
    ids=["without a name", "with another's name", "by a program"],
)
def test_a_report_in_confidence_that_would_carry_a_name_is_refused(changes: dict[str, Any]) -> None:
    _, decision = in_confidence(**changes)
    assert decision.refusal
    assert decision.refusal.fields == {"confidential": confidence.NAMELESS}
    assert decision.texts == ()


def test_only_a_report_that_asks_for_it_is_in_confidence() -> None:
    plain = Command("k", OPEN, ANA, "c1", "incident", answers={"what": text("A leak")}, name=NAME)
    assert confidence.sealed(plain, BOOK) == replace(plain, name=None)
    acting = replace(plain, verb="take", answers={"confidential": True})
    assert confidence.sealed(acting, BOOK).actor == ANA
    assert confidence.names(plain) == ()


def test_a_sender_who_may_not_act_is_stopped_whatever_stands_for_them() -> None:
    life = Life(BOOK, facts(barred={ANA: "guest"}))
    wish = confidence.sealed(
        Command("k", OPEN, ANA, "c1", answers={"what": text("x"), "confidential": True}, name=NAME), BOOK
    )
    assert wish.sender == ANA
    refused = life.do(OPEN, wish.actor, wish.answers, name=wish.name).refusal
    assert refused
    assert refused.code == "guest"


def test_a_sealed_actor_is_no_person_and_reads_messages_all_the_same() -> None:
    sealed = sealed_actor("ab")
    assert (reads(sealed), reads(ANA), reads("token:ci"), reads(SYSTEM)) == (True, True, False, False)
    assert (seal_of(sealed), seal_of(ANA)) == ("ab", None)
    assert confidence.reader(ANA, {}) == ANA
    assert confidence.reader(sealed, {}) is None


# ---- unsealing


def asked() -> Life:
    life, _ = in_confidence()
    life.do("unseal", BEN, REASON)
    return life


def decided(life: Life, state: str = "approved") -> Decision:
    answers = {"case": "c1.r1", "key": "UNS-1", "state": state, "by": f"{EVE} {FINN}"}
    return life.do("decided", SYSTEM, answers)


def test_the_name_is_told_to_those_who_approved_and_whoever_asked() -> None:
    life = asked()
    decided(life)
    event = life.last(e.Unsealed)
    assert (event.told, event.approval, event.by) == ((EVE, FINN, BEN), "UNS-1", (EVE, FINN))
    faces = [(note.place.name, note.face) for note in notes(event, life.case)]
    assert faces == [
        *((who, "reporter") for who in (EVE, FINN, BEN)),
        (life.case.requester, "unsealed"),
        ("card", "line"),
    ]
    (entry,) = followups(event, life.case, BOOK)
    assert entry.kind == "ledger"
    assert entry.answers["what"] == "reporter's name told"
    assert not [item for item in life.events if ANA in item.body]


def test_while_one_waits_nobody_asks_again_and_a_rejection_tells_nothing() -> None:
    life = asked()
    refused = life.do("unseal", BEN, REASON).refusal
    assert refused
    assert refused.code == "unchanged"
    decided(life, "rejected")
    assert "unsealed" not in life.told
    assert life.do("unseal", BEN, REASON).refusal is None


def test_a_name_that_was_erased_meanwhile_is_told_to_nobody() -> None:
    life = asked()
    life.found = replace(life.case, erased={NAME.ref.text: START})
    decided(life)
    assert "unsealed" not in life.told
    refused = life.do("unseal", BEN, REASON).refusal
    assert refused
    assert refused.code == "no_name"


def test_it_is_offered_only_to_those_called_where_a_name_is_kept_and_somebody_decides() -> None:
    life, _ = in_confidence()
    assert "unseal" in offers(life.case, BOOK, BEN)
    assert "unseal" not in offers(life.case, BOOK, CARL)
    assert "unseal" not in offers(life.case, incident(form=FORM), BEN)
    assert "unseal" not in offers(opened(), BOOK, BEN)
    refused = Life(BOOK).open().do("unseal", BEN, REASON).refusal
    assert refused
    assert refused.code == "no_name"
    undecided, _ = in_confidence()
    undecided.book = incident(form=FORM)
    refused = undecided.do("unseal", BEN, REASON).refusal
    assert refused
    assert refused.code == "nobody_decides"


# ---- checks


def found(book: IncidentPlaybook) -> list[str]:
    return [str(finding.message) for finding in checks.of_playbook(book, None)]


@pytest.mark.parametrize("box", ["private", "drill", "confidential"])
def test_what_the_lifecycle_knows_by_name_is_a_box_that_nobody_has_to_tick(box: str) -> None:
    assert [one for one in found(BOOK) if repr(box) in one] == []
    for wrong, said in (({"type": "text"}, "not a text field"), ({"required": True}, "nobody has to tick it")):
        form = [{**field, **wrong} if field["field"] == box else field for field in FORM]
        assert [one for one in found(incident(form=form)) if repr(box) in one and said in one]


def test_a_shortcut_on_messages_needs_a_place_for_their_text() -> None:
    assert found(near_miss().model_copy(update={"shortcut": "Report"})) == found(near_miss())
    bare = near_miss().model_copy(update={"shortcut": "Report", "form": (), "title": "Near miss"})
    assert [one for one in found(bare) if "text question" in one]
