"""What an incident shows and says: a card, a message to each one called, a report, and notes that are noticed."""

from countersign.domain.actors import SYSTEM
from countersign.domain.events import ClockStruck
from countersign.domain.mirrors import MIRRORS
from countersign.domain.notes import notes
from countersign.domain.world import NORMAL, URGENT, Mirror, Note, Place
from tests.domain.builders import (
    ANA,
    BEN,
    CARL,
    DORA,
    EVE,
    FINN,
    GUS,
    MAYA,
    REASON,
    Life,
    facts,
    incident,
    near_miss,
)

LINE = Note(Place("thread", "card"), "line", URGENT)
CARD = Mirror("card", Place("channel", "incidents"), "incident", URGENT)
REPORT = Mirror("receipt", Place("person", ANA), "report")


def to(person: str, face: str, urgency: int = NORMAL) -> Note:
    return Note(Place("person", person), face, urgency)


def responder(person: str) -> Mirror:
    return Mirror(f"prompt:{person}", Place("person", person), "responder", URGENT)


def shown(life: Life) -> tuple[Mirror, ...]:
    return MIRRORS["incident"](life.case, life.book)


def said(life: Life, count: int = 1) -> list[Note]:
    """Return what is said of the last events, the last command's last."""
    return [note for item in life.events[-count:] for note in notes(item.event, life.case)]


def declared(level: str = "high", **changes: object) -> Life:
    return Life(incident(**changes)).open(severity=level)


def did(life: Life, verb: str, by: str = BEN, **answers: str) -> list[Note]:
    """Let somebody say a verb; return what is said of it."""
    before = len(life.events)
    given = {} if verb in ("take", "inform") else {**REASON, **answers}
    assert life.do(verb, by, given).refusal is None
    return said(life, len(life.events) - before)


def test_an_incident_shows_a_card_a_report_and_a_message_to_each_one_called() -> None:
    assert shown(declared()) == (CARD, REPORT, responder(BEN), responder(EVE))
    assert shown(declared(private=True)) == (REPORT, responder(BEN), responder(EVE))
    assert shown(Life(near_miss()).open("token:ci")) == (CARD, responder(BEN))


def test_who_declared_it_keeps_the_report_when_they_are_called_too() -> None:
    life = Life(incident()).open(EVE, severity="low")
    report = Mirror("receipt", Place("person", EVE), "report")
    assert shown(life) == (CARD, report, responder(BEN))
    did(life, "severity", severity="high")
    assert shown(life) == (CARD, report, responder(BEN), responder(EVE))


def test_a_declaration_says_nothing_besides() -> None:
    life = declared()
    assert said(life, len(life.events)) == []


def test_a_seat_that_nobody_fills_is_told_to_the_administrators() -> None:
    life = Life(incident(), facts(away=frozenset({BEN, CARL, DORA, FINN, GUS}))).open()
    assert said(life, len(life.events)) == [to(MAYA, "stuck", URGENT)]


def test_what_people_do_stands_in_the_thread() -> None:
    life = Life(incident()).open(severity="high", type="leak")
    assert did(life, "take") == [LINE]
    assert did(life, "tick", item="item_0") == [LINE]
    assert [did(life, verb) for verb in ("triage", "inform", "contain", "resolve")] == [[LINE]] * 4


def test_another_severity_stands_in_the_thread_and_so_does_who_is_called_as_well() -> None:
    life = declared("low")
    assert did(life, "severity", severity="high") == [LINE, LINE]
    assert did(life, "severity", severity="low") == [LINE]


def test_a_private_incident_has_no_thread() -> None:
    life = declared(private=True)
    assert did(life, "take") == []
    assert did(life, "false_alarm") == [to(ANA, "outcome")]


def test_a_reminder_goes_to_whoever_leads_and_to_everybody_while_nobody_does() -> None:
    life = declared().after(minutes=30)
    assert said(life) == [to(BEN, "pressing", URGENT), to(EVE, "pressing", URGENT)]
    life = declared()
    did(life, "take", EVE)
    assert said(life.after(minutes=30)) == [to(EVE, "pressing", URGENT)]


def test_a_limit_that_passed_presses_everybody_called_before_and_stands_in_the_thread() -> None:
    life = declared()
    did(life, "take")
    life.after(hours=1)
    assert [asked.person for asked in life.last(ClockStruck).added] == [CARL, DORA]
    assert said(life) == [to(BEN, "pressing", URGENT), to(EVE, "pressing", URGENT), LINE]


def test_the_end_is_told_to_who_declared_it_unless_they_ended_it() -> None:
    life = declared()
    assert did(life, "false_alarm") == [to(ANA, "outcome"), LINE]
    assert did(life, "reopen") == [to(ANA, "outcome"), LINE]
    own = Life(incident()).open(BEN)
    assert did(own, "false_alarm") == [LINE]
    assert did(Life(incident()).open("token:ci"), "false_alarm") == [LINE]


def test_the_system_is_told_nothing() -> None:
    assert did(Life(incident()).open(SYSTEM), "false_alarm") == [LINE]
