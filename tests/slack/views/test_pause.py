"""What is seen of a pause of use: in the incident, by those who decide it, and by whoever it holds up."""

import dataclasses
from datetime import timedelta
from typing import Any

import pytest

from countersign.app.sending import Picture
from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.domain.event_parts import Grant, Link
from countersign.domain.pauses import InUse, Use
from countersign.slack.views.faces import FACES, render
from tests.slack.views import incidents as i
from tests.slack.views import sample as s
from tests.slack.views.checks import check_message
from tests.slack.views.test_hostile import HOSTILE

BOT = "Billing chatbot"
GRANT, WAITS = Use("EXC-7", "policy_exception", "approved"), Use("ING-2", "ingress", "pending")


def said(face: str, picture: Picture) -> str:
    return str(check_message(render(face, picture)))


# ---- in the incident


def paused(system: str = BOT, *, halts: bool = True, webhooks: tuple[str, ...] = ("gateway",), **more: Any) -> s.Story:
    """Return an incident that pauses the use of a system, as Priya and Maya approved."""
    by = more.get("by", (s.PRIYA, s.MAYA))
    return i.approved().tell(SYSTEM, e.Paused(system, "PAU-1", by, halts, webhooks))


def lifted(*still: str, by: tuple[str, ...] = (s.PRIYA,), webhooks: tuple[str, ...] = ()) -> s.Story:
    return paused().tell(SYSTEM, e.PauseLifted(BOT, "LIF-1", by, still, webhooks))


def test_the_card_says_what_is_paused_since_when_by_whom_and_what_that_holds_up() -> None:
    found = said("incident", paused().picture(in_use=InUse("billing chatbot", (GRANT, WAITS), hidden=2)))
    assert f"*Use of “{BOT}” is paused* since <!date^" in found
    assert "(PAU-1, approved by <@UPRIYA> and <@UMAYA>)" in found
    assert "What is about it is suspended. This cannot be closed before that is lifted." in found
    assert "1 grant and 1 pending request: EXC-7 (policy exception), ING-2 (ingress)." in found
    assert "And 2 of which you may not see more." in found


def test_the_card_of_a_pause_that_left_grants_as_they_are_lists_none() -> None:
    found = said("incident", paused(halts=False, by=()).picture(in_use=InUse("billing chatbot", (GRANT,))))
    assert "since" in found
    assert "(PAU-1). Grants and requests were left as they are." in found
    assert "EXC-7 (policy exception)" not in found


def test_a_card_that_does_not_know_what_is_held_up_still_says_that_it_is_paused() -> None:
    assert f"*Use of “{BOT}” is paused*" in said("incident", paused().picture())
    assert "No grant and no pending" not in said("incident", paused().picture())


@pytest.mark.parametrize("make", [i.approved, lifted])
def test_without_a_pause_the_card_says_nothing_of_one(make: Any) -> None:
    assert "is paused*" not in said("incident", make().picture())


def test_everybody_called_and_the_timeline_hear_of_it_with_who_was_told_outside() -> None:
    for note in (said("paused", paused().note(s.DANA)), said("line", paused().note())):
        assert f"*Use of “{BOT}” is paused* (PAU-1, approved by <@UPRIYA> and <@UMAYA>)." in note
        assert "Every grant on it is suspended and every request waits. Told outside: gateway." in note
    alone = said("paused", paused(halts=False, webhooks=(), by=()).note(s.DANA))
    assert "(PAU-1). Grants and requests were left as they are." in alone
    assert "outside" not in alone


STILL = {
    (): "It may be used again; what this pause suspended goes on.",
    ("INC-9",): "It stays paused because of INC-9.",
    ("INC-8", "INC-9"): "It stays paused because of INC-8, INC-9.",
    ("",): "It stays paused because of 1 private incident.",
    ("INC-9", "", ""): "It stays paused because of INC-9 and 2 private incidents.",
}


@pytest.mark.parametrize("still", STILL)
def test_a_pause_that_was_lifted_says_whether_the_system_may_be_used(still: tuple[str, ...]) -> None:
    for note in (said("paused", lifted(*still).note(s.DANA)), said("line", lifted(*still).note())):
        assert f"*The pause of “{BOT}” was lifted* (LIF-1, approved by <@UPRIYA>)." in note
        assert STILL[still] in note
    assert "(LIF-1)." in said("paused", lifted(by=()).note(s.DANA))


# ---- by those who decide


def asked(found: InUse | None, suspend: str = "suspend", story: Any = s.pending) -> str:
    """Return the question to somebody who decides about a pause that concerns what was found."""
    picture = s.dm(story(), s.DANA)
    link, answers = Link("decides", "c1", "INC-7"), {**picture.case.answers, "suspend": suspend}
    case = dataclasses.replace(picture.case, links=(link,), answers=answers)
    return said("prompt", dataclasses.replace(picture, case=case, in_use=found))


LISTS = {
    "nothing": (InUse("x"), "No grant and no pending request is about it."),
    "one grant": (InUse("x", (GRANT,)), "1 grant: EXC-7 (policy exception)."),
    "a suspended one": (InUse("x", (dataclasses.replace(GRANT, state="suspended"),)), "1 grant: EXC-7"),
    "a question": (InUse("x", (WAITS, dataclasses.replace(WAITS, state="needs_info"))), "2 pending requests: ING-2"),
    "private ones": (InUse("x", (), 3), "3 of which you may not see more."),
    "some of them private": (InUse("x", (GRANT,), 1), "1 grant: EXC-7 (policy exception). And 1 of which"),
    "very many": (
        InUse("x", tuple(Use(f"EXC-{n}", "e", "approved") for n in range(1000))),
        "EXC-19 (e), and 980 more.",
    ),
}


@pytest.mark.parametrize("name", LISTS)
def test_who_decides_reads_what_is_suspended_by_it(name: str) -> None:
    found, expected = LISTS[name]
    prompt = asked(found)
    assert "*If you approve*, use of the system is paused, and what is about it is suspended until" in prompt
    assert expected in prompt


def test_who_decides_reads_that_grants_stay_if_that_was_chosen() -> None:
    assert "and what is about it stays as it is." in asked(InUse("x", (GRANT,)), "leave")


def test_nothing_is_listed_once_it_is_decided_or_where_nothing_would_be_paused() -> None:
    assert "If you approve" not in asked(InUse("x", (GRANT,)), story=s.approved)
    assert "If you approve" not in asked(None)
    assert "If you approve" not in said("prompt", s.dm(s.pending(), s.DANA))


# ---- by whoever it holds up


def held(story: s.Story | None = None, *keys: str) -> s.Story:
    """Return a grant, or another case, that incidents hold up; one without a key is private."""
    held_up = story or s.approved()
    for number, key in enumerate(keys or ("INC-4",)):
        held_up.tell(SYSTEM, e.Halted(f"inc{number}", key))
    return held_up


def freed(story: s.Story, key: str = "INC-4") -> s.Story:
    return story.tell(SYSTEM, e.HaltEnded("inc0", key))


def broken() -> s.Story:
    """Return a request that was allowed at once."""
    story = s.pending()
    grant = Grant(s.ALEX, "Support assistant", "personal", story.at, story.at + timedelta(days=1))
    return story.tell(s.MAYA, e.GlassBroken(grant, story.keep("now"), ()))


def test_who_is_asked_reads_that_it_is_on_hold_and_that_nothing_can_be_approved() -> None:
    """Seen to fail while the message went on to say that a decision is needed."""
    found = said("prompt", s.dm(held(s.pending()), s.DANA))
    assert "nobody can approve this for now. Use of its system is paused because of INC-4" in found
    assert "Your decision is needed" not in found


BEGUN = {
    "grant": (s.approved, "What was granted may not be used until that is lifted; its time runs on."),
    "request": (s.pending, "The request waits, and so do its limits; nobody can approve it until that is lifted."),
    "emergency": (broken, "What was allowed in an emergency may not be used until that is lifted."),
}


@pytest.mark.parametrize("name", BEGUN)
def test_everybody_whom_it_concerns_hears_of_a_pause_and_what_it_means(name: str) -> None:
    make, meaning = BEGUN[name]
    for note in (said("halted", held(make()).note(s.ALEX)), said("line", held(make()).note())):
        assert "*Use of its system is paused* because of INC-4." in note
        assert meaning in note


def test_a_private_incident_is_not_named_to_whom_it_holds_up() -> None:
    assert "is paused* because of an incident." in said("halted", held(None, "").note(s.ALEX))
    assert "*A pause was lifted.* It may be used again until" in said("halted", freed(held(None, ""), "").note(s.ALEX))


ENDED = {
    "grant": (held, "It may be used again until <!date^"),
    "request": (lambda: held(s.pending()), "The request goes on, with the time that was left."),
    "another pause": (
        lambda: held(None, "INC-4", "INC-9"),
        "Use of its system is paused because of INC-9, since <!date",
    ),
}


@pytest.mark.parametrize("name", ENDED)
def test_they_hear_that_it_was_lifted_and_whether_it_goes_on(name: str) -> None:
    make, meaning = ENDED[name]
    note = said("halted", freed(make()).note(s.ALEX))
    assert "*The pause of its system was lifted* (INC-4)." in note
    assert meaning in note


def test_what_a_person_suspended_stays_so_and_says_where_to_look() -> None:
    story = s.approved()
    story.tell(s.DANA, e.Suspended(story.keep("There was an incident.")))
    note = said("halted", freed(held(story)).note(s.ALEX))
    assert "It stays suspended, for another reason: see `/ai-gov show EXC-7`." in note


STANDS = {
    "grant": (held, "*Suspended*", "it may not be used for now. Use of its system is paused because of INC-4, since"),
    "request": (lambda: held(s.pending()), "*On hold*: nobody can approve this for now.", "because of INC-4"),
    "emergency": (lambda: held(broken()), "*On hold*", "because of INC-4"),
    "two": (lambda: held(None, "INC-4", ""), "*Suspended*", "because of INC-4 and because of an incident, since"),
}


@pytest.mark.parametrize("name", STANDS)
def test_the_card_says_that_it_is_on_hold_and_because_of_what(name: str) -> None:
    make, *words = STANDS[name]
    card = said("card", make().picture())
    for one in words:
        assert one in card
    assert "a condition is not met" not in card


# ---- whatever is in it


ALL = [paused, lifted, held, lambda: held(s.pending()), lambda: held(broken()), lambda: freed(held())]


@pytest.mark.parametrize("make", ALL)
def test_every_face_can_draw_it(make: Any) -> None:
    for face in FACES:
        said(face, make().note(s.DANA))


def test_a_note_drawn_without_its_event_still_says_how_things_stand() -> None:
    assert "Suspended" in said("halted", s.dm(held(), s.ALEX, "note"))
    assert "*Triaged*" in said("paused", s.dm(paused(), s.DANA, "note"))


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_of_a_system_a_kind_or_a_webhook_acts(name: str) -> None:
    text = HOSTILE[name]
    found = InUse(text, tuple(Use(f"EXC-{n}", text, "approved") for n in range(30)))
    asked(found)
    story = paused(text, webhooks=(text[:80],))
    for face in FACES:
        said(face, dataclasses.replace(story.note(s.DANA), in_use=found))
    said("line", story.tell(SYSTEM, e.PauseLifted(text, text[:80], (), (text[:80],))).note())
