"""The timeline of an incident: what people pin and write down, in what order it reads, and what moves no figure."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, get_args

import pytest
from hypothesis import example, settings
from hypothesis import given as given_by
from hypothesis import strategies as st

from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.domain.approvals import evolve as approvals
from countersign.domain.clocks import deadlines
from countersign.domain.commands import Decision, Quoted
from countersign.domain.guard import Hit
from countersign.domain.incidents import sentences
from countersign.domain.incidents import timeline as times
from countersign.domain.incidents.document import Document, Section, document
from countersign.domain.incidents.figures import figures
from countersign.domain.incidents.readings import READS
from countersign.domain.incidents.sentences import Who
from countersign.domain.incidents.story_events import EntryAdded, Mark, Pinned, Unpinned
from countersign.domain.incidents.timeline import Entry, timeline
from countersign.domain.notes import notes
from tests.domain.builders import ANA, BEN, CARL, DORA, EVE, FINN, HAL, MAYA, REASON, START, Life, incident, text
from tests.domain.whole import BOOK, comes_out, says, typed

SAID_AT = START + timedelta(minutes=5)


def quoted(how: Mark = "pin", source: str = "C1/1.0", said_at: datetime = SAID_AT) -> Quoted:
    return Quoted(source, how, HAL, said_at)


def declared(**answers: object) -> Life:
    life = Life(incident()).open(severity="high", **answers)  # type: ignore[arg-type]
    life.now += timedelta(minutes=10)
    return life


def pin(life: Life, actor: str = MAYA, how: Mark = "pin", words: str = "I see it too", **more: object) -> Decision:
    return life.do("pin", actor, {"text": text(words)}, quoted=quoted(how, **more))  # type: ignore[arg-type]


def read(life: Life) -> list[Entry]:
    return [*timeline(life.events, life.book)]


def spoken(entry: Entry, life: Life) -> str:
    """Return an entry as one line, people by their last name and texts as typed."""

    def said(part: sentences.Part) -> str:
        return part.actor.rpartition("/U")[2] if isinstance(part, Who) else str(part)

    words = " ".join(life.words[text] for text in entry.texts)
    return " ".join(filter(None, ("".join(map(said, entry.parts)), words, "".join(map(said, times.after(entry))))))


def pins(life: Life) -> list[str]:
    return [spoken(entry, life) for entry in read(life) if entry.kind == "pinned"]


# ---- pinned messages


def test_three_people_who_pin_one_message_make_one_entry_at_the_time_it_was_said() -> None:
    life = declared()
    pin(life, MAYA, "pin")
    pin(life, BEN, "pushpin", "I see it, edited since")
    pin(life, CARL, "pushpin")
    assert pins(life) == ["HAL wrote: I see it too"]
    (entry,) = [entry for entry in read(life) if entry.kind == "pinned"]
    assert (entry.at, entry.by) == (SAID_AT, HAL)
    assert read(life).index(entry) > 0, "after the declaration, though it was pinned last"


def test_a_message_counts_as_removed_once_its_last_mark_is_gone_and_nothing_is_deleted() -> None:
    life = declared()
    pin(life, MAYA, "pin")
    pin(life, BEN, "pushpin")
    life.do("unpin", DORA, quoted=quoted("pin"))
    assert pins(life) == ["HAL wrote: I see it too"], "Ben's pushpin is still there"
    life.do("unpin", BEN, quoted=quoted("pushpin"))
    assert pins(life) == [f"HAL wrote: I see it too removed by BEN {life.now}"]


def test_whoever_pins_it_anew_brings_it_back_with_what_it_says_by_now() -> None:
    life = declared()
    pin(life)
    life.do("unpin", MAYA, quoted=quoted())
    life.now += timedelta(minutes=30)
    pin(life, BEN, words="I see it, edited since")
    assert pins(life) == ["HAL wrote: I see it, edited since added 35 min later by BEN"]


def test_a_message_that_could_not_be_read_is_pinned_all_the_same_and_read_the_next_time() -> None:
    life = declared()
    life.do("pin", MAYA, quoted=quoted())
    assert pins(life) == ["HAL wrote something that could not be read."]
    life.do("unpin", MAYA, quoted=quoted())
    pin(life, MAYA)
    life.do("unpin", MAYA, quoted=quoted())
    life.do("pin", MAYA, quoted=quoted())
    assert pins(life) == ["HAL wrote: I see it too"], "what was read once is not forgotten"


def test_text_that_comes_with_a_second_mark_fills_in_what_was_missing() -> None:
    life = declared()
    life.do("pin", MAYA, quoted=quoted())
    pin(life, BEN, "pushpin")
    assert pins(life) == ["HAL wrote: I see it too"]


@pytest.mark.parametrize("verb", ["pin", "unpin"])
def test_what_is_no_news_is_refused_and_changes_nothing(verb: str) -> None:
    life = declared()
    if verb == "pin":
        pin(life, MAYA)
    before = life.case.response
    decision = life.do(verb, MAYA, quoted=quoted() if verb == "pin" else quoted(source="C1/2.0"))
    assert decision.refusal
    assert decision.refusal.code == "unchanged"
    assert life.case.response == before
    unquoted = life.do(verb, BEN)
    assert unquoted.refusal
    assert unquoted.refusal.code == "unchanged", "a forged button names no message"


def test_another_persons_pushpin_is_not_taken_away() -> None:
    life = declared()
    pin(life, MAYA, "pushpin")
    assert life.do("unpin", BEN, quoted=quoted("pushpin")).refusal
    assert pins(life) == ["HAL wrote: I see it too"]


def test_a_mark_that_is_taken_from_a_message_nobody_marked_leaves_all_as_it_is() -> None:
    life = declared()
    life._append(Unpinned("C1/9.9", "pin"), MAYA)
    assert (life.case.response.pins, pins(life)) == ((), [])


def test_a_secret_in_a_pinned_message_is_masked_and_the_incident_does_not_wait() -> None:
    life = declared()
    words = "key AKIA123456"
    decision = life.do(
        "pin", MAYA, {"text": text(words)}, quoted=quoted(), found={words: (Hit(4, 14, "secrets", "access key"),)}
    )
    assert decision.refusal is None
    assert "AKIA123456" not in pins(life)[0]
    assert "key [removed" in pins(life)[0]


def test_of_a_private_incident_only_those_who_take_part_pin() -> None:
    life = Life(incident(private=True)).open(severity="high")
    stranger = pin(life, MAYA)
    assert stranger.refusal
    assert stranger.refusal.code == "unknown_case"
    assert pin(life, EVE).refusal is None
    assert pin(life, ANA, "pushpin").refusal is None


def test_a_program_pins_nothing() -> None:
    for actor in ("token:ci", "cli:bob", "system"):
        decision = pin(declared(), actor)
        assert decision.refusal
        assert decision.refusal.code == "not_present"


# ---- entries of one's own


def entry(life: Life, actor: str = BEN, minutes: float | None = None) -> Decision:
    when = {} if minutes is None else {"when": (life.now + timedelta(minutes=minutes)).isoformat()}
    return life.do("entry", actor, {"text": text("The first report by mail"), **when})


@pytest.mark.parametrize(
    ("minutes", "late"),
    [
        (None, ""),
        (-15, ""),
        (-16, " added 16 min later by BEN"),
        (-180, " added 3 h later by BEN"),
        (-1440, " added 1 day later by BEN"),
        (-2880, " added 2 days later by BEN"),
    ],
)
def test_an_entry_stands_at_its_own_time_and_says_if_it_comes_late(minutes: float | None, late: str) -> None:
    life = declared()
    life.now += timedelta(days=3)
    entry(life, minutes=minutes)
    (found,) = [one for one in read(life) if one.kind == "entry"]
    assert found.at == life.now + timedelta(minutes=minutes or 0)
    assert spoken(found, life) == f"The first report by mail{late}"


def test_an_entry_may_be_older_than_the_incident() -> None:
    life = declared()
    entry(life, minutes=-600)
    assert read(life)[0].kind == "entry"


def test_a_time_later_today_means_now_and_one_of_another_day_is_refused() -> None:
    life = declared()
    assert entry(life, minutes=60).refusal is None
    assert life.last(EntryAdded).happened_at is None
    refused = entry(life, minutes=3 * 1440).refusal
    assert refused
    assert refused.fields.keys() == {"when"}


def test_what_is_written_down_after_texts_were_erased_is_erased_in_its_own_time() -> None:
    """With ``over(before)`` alone in ``erasure.settle`` this was seen to fail: the entry stayed for ever."""
    life = Life(incident(retention={"typed_text": "30 days"})).open(severity="high")
    life.do("false_alarm", BEN, REASON)
    pin(life)
    life.after(days=30)
    assert life.told[-1] == "texts_erased"
    assert life.do("unpin", MAYA, quoted=quoted()).refusal is None
    assert deadlines(life.case) == {}, "a mark that goes types nothing"
    entry(life)
    pin(life)
    assert [*deadlines(life.case).values()] == [life.now + timedelta(days=30)]
    life.after(days=30)
    assert life.told.count("texts_erased") == 2


def test_only_those_called_write_entries_and_also_after_the_end() -> None:
    life = declared()
    assert entry(life, HAL).refusal
    life.do("false_alarm", BEN, REASON)
    assert entry(life, BEN, -30).refusal is None


# ---- who hears of it


def heard(life: Life, event: e.Event) -> list[tuple[str, str]]:
    return [(note.place.kind, note.face) for note in notes(event, life.case)]


@pytest.mark.parametrize(
    ("changes", "line", "documents"),
    [
        ({"room": {"name": "ai-{key}"}}, ["room"], ["room"]),
        ({}, ["thread"], ["thread"]),
        ({"private": True}, [], ["person"] * 2),
        ({"private": True, "room": {"name": "ai-{key}"}}, ["room"], ["room"]),
    ],
    ids=["room", "card", "private", "private_room"],
)
def test_entries_and_documents_go_where_people_work_on_it(
    changes: dict[str, object], line: list[str], documents: list[str]
) -> None:
    life = Life(incident(**changes)).open(severity="high")
    assert heard(life, EntryAdded(text("Ah").ref)) == [(place, "line") for place in line]
    over = [place for place, face in heard(life, e.Closed(False, text("Why").ref)) if face == "document"]
    assert over == documents
    assert not [face for _, face in heard(life, e.Closed(True, text("Why").ref)) if face == "document"]


# ---- what reads how

# What is left out of the timeline, on purpose: it is told by something else in it, or is nothing that happened to the
# incident. What only requests, tasks and digests have is no part of it either.
LEFT_OUT = {
    e.ChecklistMade,  # its items are on the document, each with its tick
    e.ClockStarted,  # the document has every clock; here stands what came of it
    e.Refused,  # changed nothing
    e.TextKept,  # is about a text, not about the incident
    e.Noted,  # the ledger's
    e.RoomNamed,  # a name is fixed with the declaration
    e.DutiesSet,  # who took one over is told
    e.EntityNoted,  # it was so before
    Pinned,  # a message is told once, however often it is pinned
    Unpinned,
}
ELSEWHERE = {*approvals.EVOLVE, e.Done, e.Dropped, e.Superseded, e.Published, e.Held, e.Missed}


def test_every_event_reads_somehow_or_is_left_out_on_purpose() -> None:
    assert {*get_args(e.Event)} == {*READS} | LEFT_OUT | ELSEWHERE
    assert not {*READS} & (LEFT_OUT | ELSEWHERE)


def test_a_whole_incident_reads_from_its_declaration_to_its_return() -> None:
    life = declared(type="leak")
    life.do("take", BEN)
    life.after(minutes=60)
    life.do("triage", BEN, {"reason": text("It leaks")})
    life.do("inform", BEN)
    life.do("severity", BEN, {"severity": "low"})
    life.do("contain", EVE, REASON)
    life.do("tick", BEN, {"item": "item_0"})
    life.do("resolve", BEN, REASON)
    life.do("close", BEN, REASON)
    life.do("reopen", BEN, REASON)
    life.do("false_alarm", BEN, REASON)
    assert [spoken(entry, life) for entry in read(life)] == [
        "ANA declared this.",
        "Severity: High",
        "Called: BEN (legal), EVE (security), HAL (hal)",
        "BEN took over: Lead.",
        f"Triage: the limit {START + timedelta(hours=1)} passed. Called as well: CARL (legal), DORA (legal).",
        "BEN triaged this, after its limit. It leaks",
        "BEN said that leadership was told.",
        "BEN set the severity to Low",
        "EVE contained this. because",
        "BEN ticked: Find it",
        "BEN resolved this. because",
        "BEN closed this. because",
        "BEN reopened this. because",
        "BEN found that it was a false alarm. because",
    ]


def test_a_reminder_says_what_is_due_and_a_missing_person_is_told() -> None:
    life = Life(incident(summons=[{"ask": [{"role": "nobody"}]}], fallback=[{"role": "nobody"}])).open(severity="high")
    assert "Nobody could be found for" in spoken(read(life)[2], life)
    life.after(minutes=30)
    assert spoken(read(life)[-1], life) == f"Triage: due {START + timedelta(hours=1)}."
    before = len(read(life))
    life._append(e.ClockStruck(("gone/1/limit",), 0), SYSTEM)
    assert len(read(life)) == before, "of a clock that is not there any more nothing is said"


def test_a_sentence_names_people_and_moments_of_the_event() -> None:
    told = sentences.Told(e.Asked(BEN, "x", 0, "named", CARL), FINN, START, *[declared().case] * 2, incident())
    parts = sentences.says("x", "{by} called {person} for {instead_of} in {stage}").say(told)
    assert parts == [Who(FINN), " called ", Who(BEN), " for ", Who(CARL), " in ", "0"]
    ran = sentences.Told(e.ClockStarted("x/1", START, ()), FINN, START, *[declared().case] * 2, incident())
    assert sentences.says("x", "until {limit}{marks}").say(ran) == ["until ", START]


# ---- figures

VERBS = ("take", "triage", "inform", "contain", "resolve", "close", "reopen", "false_alarm", "severity")
WORDS = ("entry", "pin", "unpin", "tick", "skip", "untick", "amend", "review", "update")
ALL = ("triage", "inform", "contain", "resolve")


def given(life: Life, verb: str) -> dict[str, Any]:
    """Return what somebody answers who does this; what they type is new each time."""
    words = typed(f"Words {len(life.events)}")
    change = {"change": words, "change_owner": EVE, "change_due": "2026-04-01"}
    other = "low" if life.case.response.severity == "high" else "high"
    answers: dict[str, dict[str, Any]] = {
        **{plain: {} for plain in ("take", "inform", "unpin")},
        "severity": {"severity": other, **REASON},
        "entry": {"text": words},
        "pin": {"text": words},
        "tick": {"item": "item_0", "reason": words},
        "skip": {"item": "item_1", "reason": words},
        "untick": {"ticked": "item_0", "reason": words},
        "amend": {"what": words, "type": "bias" if life.case.answers["type"] == "leak" else "leak", "reason": words},
        "review": {"root_cause": words, "tests": words, **change},
        "update": {"status": words},
    }
    return answers.get(verb, REASON)  # type: ignore[arg-type]


def does(life: Life, verb: str) -> Decision:
    more: dict[str, Any] = {"quoted": quoted()} if verb in ("pin", "unpin") else {}
    return life.do(verb, BEN, given(life, verb), **more)


@settings(max_examples=60, deadline=None)
@example([("review", 5), ("amend", 5), ("skip", 5), ("tick", 5), ("untick", 5), ("update", 5)])
@given_by(st.lists(st.tuples(st.sampled_from(VERBS + WORDS), st.integers(0, 400)), max_size=12))
def test_nothing_that_is_typed_ticked_or_pinned_moves_a_figure(acts: list[tuple[str, int]]) -> None:
    """With ``e.ItemTicked`` among ``FIRSTS`` this was seen to fail at a first tick."""
    life = Life(BOOK).open(severity="high", type="leak")
    for verb, minutes in acts:
        life.after(minutes=minutes)
        before = figures(life.case)
        does(life, verb)
        assert verb in VERBS or figures(life.case) == before


def whole(life: Life) -> Document:
    return document(life.events, life.book, life.words)


@pytest.mark.parametrize(
    ("verbs", "refused"),
    [((), set()), (ALL, set()), ((*ALL, "review", "close"), {"tick", "skip", "untick", "amend", "review", "update"})],
    ids=["untouched", "resolved", "closed"],
)
def test_what_is_typed_edited_or_erased_two_days_later_moves_no_figure(
    verbs: tuple[str, ...], refused: set[str]
) -> None:
    """With ``EntryAdded``, ``ItemTicked``, ``Amended`` or ``Reviewed`` among ``FIRSTS`` this was seen to fail."""
    life = Life(BOOK).open(severity="high", type="leak")
    for verb in verbs:
        life.after(minutes=20)
        assert does(life, verb).refusal is None, verb
    pin(life, EVE)
    life.after(days=2)
    before, told = figures(life.case), sections(whole(life), "figures", "clocks")
    life.now += timedelta(minutes=1)
    life.do("unpin", EVE, quoted=quoted())
    pin(life, BEN, words="I see it, edited since")
    entry(life, minutes=-2890)
    done = {
        verb: does(life, verb).refusal for verb in ("tick", "skip", "untick", "amend", "review", "review", "update")
    }
    assert {verb for verb, refusal in done.items() if refusal} == refused
    life._append(e.TextsErased(tuple(life.words), "ERA-1", (EVE,)), SYSTEM)
    life.words.clear()
    assert (figures(life.case), sections(whole(life), "figures", "clocks")) == (before, told)
    assert any(one.minutes for one in before) == bool(verbs)


def sections(made: Document, *names: str) -> list[Section]:
    return [one for one in made.sections if one.name in names][::-1]


def took(life: Life) -> dict[str, tuple[int | None, bool | None]]:
    return {one.name: (one.minutes, one.kept) for one in figures(life.case)}


def test_figures_count_from_the_declaration_against_each_limit() -> None:
    life = declared()
    assert took(life)["triage"] == (None, None)
    life.do("take", BEN)
    life.after(minutes=55)
    assert took(life)["triage"] == (None, False)
    life.do("triage", BEN, REASON)
    life.do("inform", BEN)
    life.do("contain", BEN, REASON)
    life.do("resolve", BEN, REASON)
    assert took(life) == {
        "acknowledge": (10, None),
        "triage": (65, False),
        "leadership": (65, True),
        "containment": (65, True),
        "notify": (None, None),
        "resolution": (65, True),
    }


def test_only_somebody_who_was_called_acknowledges_and_only_by_a_step() -> None:
    life = Life(incident()).open(BEN, severity="high")
    assert took(life)["acknowledge"] == (None, None), "the declaration is no answer to the call"
    life.now += timedelta(minutes=3)
    life.do("entry", BEN, {"text": text("Ah")})
    assert took(life)["acknowledge"] == (None, None)
    life.do("severity", BEN, {"severity": "low"})
    assert took(life)["acknowledge"] == (3, None)


def test_what_is_reached_again_after_a_return_counts_again_from_the_return() -> None:
    life = declared()
    for verb in ("triage", "contain", "resolve", "close"):
        life.do(verb, BEN, REASON)
    life.now += timedelta(days=2)
    life.do("reopen", BEN, REASON)
    assert [one.minutes for one in figures(life.case) if one.name == "containment"] == [10, None]
    life.now += timedelta(minutes=20)
    life.do("contain", BEN, REASON)
    assert [one.minutes for one in figures(life.case) if one.name == "containment"] == [10, 20]


def test_the_first_notice_counts_from_when_it_was_written_down_and_its_limit_by_when_it_is_said_to_be_given() -> None:
    """Whoever says so later that it was early moves no figure: with ``event.given`` for when this was seen to fail."""
    life = Life(BOOK).open(severity="high", exposed=True)
    assert took(life)["notify"] == (None, None)
    life.after(minutes=50)
    answer = {"owed": "deal", "given": (life.now - timedelta(minutes=30)).isoformat(), "evidence": typed("Reference 7")}
    assert life.do("notified", BEN, answer).refusal is None
    assert took(life)["notify"] == (50, True)
    life.after(hours=71)
    assert life.do("notified", BEN, {**answer, "owed": "gdpr"}).refusal is None
    assert took(life)["notify"] == (50, True)
    life.after(days=15)
    assert took(life)["notify"] == (50, False), "the third has passed, and the first notice stays the first"


def test_a_notice_that_was_sent_is_the_first_notice_too() -> None:
    life = Life(BOOK).open(severity="high").after(minutes=10)
    says(life, "draft", notice="users", text="~We are sorry.")
    comes_out(life, "NOT-1")
    assert took(life)["notify"] == (None, None), "approved is not sent"
    says(life, "sent", minutes=20, letter="users", evidence="~By mail")
    assert took(life)["notify"] == (30, None)
