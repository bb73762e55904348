"""How each event of an incident reads in its timeline, line by line, and that no line of the table is left unspoken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.domain.event_parts import Term
from countersign.domain.incidents.duty_events import DutyFell
from countersign.domain.incidents.pause_events import Paused, PauseLifted
from countersign.domain.incidents.readings import READS
from countersign.domain.incidents.regulation_events import (
    Amended,
    Excused,
    Notified,
    RegulationEnded,
    RegulationMoved,
    RegulationStarted,
)
from tests.domain.builders import (
    BEN,
    CARL,
    EVE,
    HAL,
    REASON,
    START,
    Life,
    manned,
    near_miss,
    regulation,
    text,
)
from tests.domain.test_notices import NOTICES
from tests.domain.test_story import read, spoken

LATER = START + timedelta(hours=72)
WHY = REASON["reason"]
BOOK = manned(
    notices=NOTICES,
    regulations={"gdpr": regulation(when={"field": "type", "equals": "never"})},
    decisions={"pause": "pause", "lift": "lift", "send": "notice", "unseal": "unsealing"},
    actions="task",
    closing=["root_cause"],
)


def high() -> Life:
    return Life(BOOK).open(severity="high", type="leak")


def said(life: Life, event: e.Event, by: str = BEN) -> str:
    """Let something happen, and return what the timeline says of it: nothing, or one line more."""
    for words in ("because", "We are sorry"):
        life.words[text(words).ref] = words
    before = read(life)
    life._append(event, by)
    fresh = [entry for entry in read(life) if entry not in before]
    return " | ".join(spoken(entry, life) for entry in fresh)


def begun() -> Life:
    """Return an incident of which a law asks something."""
    life = high()
    life._append(RegulationStarted("gdpr", 1, START, LATER, ("role:legal",)), SYSTEM)
    return life


def referred() -> Life:
    """Return an incident in which Ben wants its use paused."""
    life = high()
    life._append(e.Referred("c1.r1", "pause", "", "pause", {}), BEN)
    return life


def acting() -> Life:
    """Return an incident with an action."""
    life = high()
    life._append(e.ActionAdded("c1.a1", Term(text("because").ref, HAL, "2026-03-20")), BEN)
    return life


REF = text("because").ref
TERM = Term(REF, HAL, "2026-03-20")
LINES: list[tuple[Callable[[], Life], e.Event, str]] = [
    (high, e.SeveritySet("low"), "BEN set the severity to Low"),
    (high, e.SeveritySet("gone"), "BEN set the severity to gone"),
    (high, e.DutyTaken("lead"), "BEN took over: Lead."),
    (high, e.DutyTaken("nobody_knows"), "BEN took over: Nobody knows."),
    (high, e.DutyHanded("press", EVE), "BEN handed over to EVE: Communications."),
    (high, DutyFell("press", "away"), "Nobody has it any more: Communications."),
    (high, e.StatusPosted(REF), "BEN on how things stand: because"),
    (high, e.UpdateSnoozed(LATER), f"BEN put off the next status update until {LATER}."),
    (high, e.SeverityEntered("high", (EVE, HAL), ("ops",)), "Told at once: EVE, HAL, the channel ops"),
    (high, e.SeverityEntered("high"), ""),
    (high, Amended({}, ("type", "gone"), REF), "BEN corrected the facts: Which kind?, gone because"),
    (
        high,
        RegulationStarted("gdpr", 1, START, LATER, ()),
        f"GDPR, notice to the authority: a duty to report began to hold, until {LATER}.",
    ),
    (begun, RegulationMoved("gdpr", START, LATER), f"GDPR, notice to the authority: due {LATER} now."),
    (
        begun,
        RegulationEnded("gdpr", REF),
        "GDPR, notice to the authority: does not hold any more, after a correction. because",
    ),
    (
        begun,
        Notified("gdpr", START, REF),
        f"BEN says that this was answered at {START}: GDPR, notice to the authority. because",
    ),
    (
        begun,
        Excused("gdpr", "NOR-1", REF),
        "GDPR, notice to the authority: does not apply, as decided in NOR-1. because",
    ),
    (high, e.NoticeDrafted("users", REF, 2), "BEN drafted a notice: Users, with 2 blanks to fill in."),
    (high, e.NoticeDrafted("users", REF, 1), "BEN drafted a notice: Users, with 1 blank to fill in."),
    (high, e.NoticeDrafted("gone", REF), "BEN drafted a notice: gone, for others to approve."),
    (
        high,
        e.NoticeSent("users", "c1.r1", START, REF),
        f"BEN says that this was sent at {START}: Users. because",
    ),
    (high, Paused("Chatbot", "PAU-1", (EVE, CARL)), "The use of Chatbot was paused, by EVE, CARL."),
    (high, PauseLifted("Chatbot", "LIF-1", ()), "Chatbot may be used again."),
    (high, e.Joined(e.Asked(HAL, "helper", 0, "joined")), "BEN joined."),
    (high, e.Joined(None, REF), "BEN added: because"),
    (high, e.Duplicated("c2", "INC-2", False, REF), "BEN found that this is a duplicate of INC-2. because"),
    (high, e.Duplicated("c2", "INC-2", True), "BEN found that this is a duplicate of another incident."),
    (high, e.Twinned("c2", "INC-2"), "INC-2 is a duplicate of this."),
    (high, e.Twinned("c2", "INC-2", gone=True), "INC-2 is no duplicate of this after all."),
    (
        high,
        e.Unsealed((EVE, BEN), "UNS-1", (EVE,), REF),
        "The name of the reporter was told to EVE, BEN, as decided in UNS-1. because",
    ),
    (high, e.Reached("leadership"), "BEN said that leadership was told."),
    (high, e.ItemTicked(0, REF), "BEN ticked: Find it because"),
    (high, e.ItemTicked(1, REF, skipped=True), "BEN found not applicable: Stop it because"),
    (high, e.ItemUnticked(7, REF), "BEN took a tick back: item 8 because"),
    (high, e.Reviewed(REF), "BEN wrote the review: because"),
    (high, e.ActionAdded("c1.a1", TERM), "BEN gave an action to HAL, until 2026-03-20: because"),
    (acting, e.ActionMoved("c1.a1", "ACT-1", "open"), ""),
    (acting, e.ActionMoved("c1.a1", "ACT-1", "done"), "ACT-1: done."),
    (high, e.Closed(False, REF), "BEN closed this. because"),
    (high, e.Closed(True, REF), "BEN found that it was a false alarm. because"),
    (high, e.Reopened(REF), "BEN reopened this. because"),
    (
        high,
        e.Referred("c1.r1", "excuse", "", "x", {}),
        "BEN asked for a decision to treat a duty to report as not applying.",
    ),
    (referred, e.ReferralMoved("c1.r1", "PAU-1", "open"), ""),
    (referred, e.ReferralMoved("c1.r1", "PAU-1", "lapsed"), "Decision to pause the use of the system (PAU-1): lapsed."),
    (
        referred,
        e.ReferralMoved("c1.r1", "PAU-1", "rejected", (EVE,)),
        "Decision to pause the use of the system (PAU-1): rejected by EVE.",
    ),
    (high, e.TextsErased((text("nothing of this").ref,), "ERA-1", (EVE,)), "Typed texts were erased."),
    (high, e.EntryAdded(REF), "because"),
]


@pytest.mark.parametrize(("life", "event", "line"), LINES, ids=[type(event).__name__ for _, event, _ in LINES])
def test_each_event_reads_as_a_sentence(life: Callable[[], Life], event: e.Event, line: str) -> None:
    assert said(life(), event) == line


def test_every_line_of_the_table_is_spoken_here_or_as_an_incident_opens_and_its_limits_pass() -> None:
    life = high().after(hours=1)
    opening = {type(item.event) for item in life.events}
    assert {type(event) for *_, event, line in LINES if line} | opening >= {*READS}
    assert {e.Opened, e.PeopleAsked, e.ClockStruck} <= opening & {*READS}
    lines = [spoken(entry, life) for entry in read(life)]
    assert lines[0] == "ANA declared this."
    assert any(line.startswith("Called: BEN (legal)") for line in lines)
    assert f"Nobody yet for Lead: the limit {START + timedelta(minutes=15)} passed." in " ".join(lines)


def test_in_rules_without_severities_or_duties_things_are_called_by_their_names() -> None:
    life = Life(near_miss()).open()
    assert said(life, e.SeveritySet("high")).endswith("high")
    assert said(life, e.DutyTaken("lead")) == "BEN took over: Lead."
