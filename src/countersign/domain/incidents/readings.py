"""How each event of an incident reads in its timeline, in one table, ``READS``; the others say nothing there."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from countersign.domain import events as e
from countersign.domain.actors import Actor
from countersign.domain.event_parts import Term
from countersign.domain.incidents.actions import OVER
from countersign.domain.incidents.duties import duty_in, label
from countersign.domain.incidents.legal import regulation_of
from countersign.domain.incidents.sentences import Part, Reads, Told, Who, listed, say, says
from countersign.domain.incidents.templates import Notice
from countersign.domain.incidents.updating import CLOCK as UPDATE
from countersign.domain.playbook import IncidentPlaybook, Playbook
from countersign.domain.regulations import Regulation
from countersign.domain.severities import NAMES


def _severity(told: Told) -> Sequence[Part]:
    known = told.book.severities if isinstance(told.book, IncidentPlaybook) else {}
    name = known[told.event.severity].label if told.event.severity in known else told.event.severity
    return ["Severity: ", name] if told.case.cycle == 1 else [Who(told.by), " set the severity to ", name]


def seat(name: str) -> str:
    """Return what somebody is asked as, in plain words: ``role:data_steward`` is ``data steward``."""
    sort, _, word = name.partition("/")[0].partition(":")
    return word.replace("_", " ") if sort in {"role", "person", "duty"} else f"{sort} {word.replace('_', ' ')}".strip()


def called(asked: Iterable[e.Asked]) -> list[Part]:
    """Return who was called and for what."""
    people: dict[Actor, list[str]] = {}
    for one in asked:
        people.setdefault(one.person, []).append(seat(one.seat))
    found: list[Part] = []
    for person, seats in people.items():
        found += [*([", "] if found else []), Who(person), f" ({', '.join(dict.fromkeys(seats))})"]
    return found


def _called(told: Told) -> Sequence[Part]:
    event: e.PeopleAsked = told.event
    missing = [f"Nobody could be found for {', '.join(map(seat, event.unfilled))}."] if event.unfilled else []
    came: list[Part] = ["Called: ", *called(event.people), ". " if missing else ""] if event.people else []
    return [part for part in (*came, *missing) if part]


_CLOCKS: Mapping[str, str] = {**dict(NAMES.items()), UPDATE: "Status update"}


def named(clock: str, book: Playbook) -> str:
    """Return what a clock (``triage/1``) is called."""
    name = clock.partition("/")[0]
    if isinstance(book, IncidentPlaybook) and (duty := duty_in(clock)):
        return f"Nobody yet for {label(book, duty)}"
    law = regulation_of(clock)
    if isinstance(book, IncidentPlaybook) and law and law in book.regulations:
        return book.regulations[law].label
    return _CLOCKS.get(name, name.replace("_", " ").capitalize())


def _struck(told: Told) -> Sequence[Part]:
    """Return a sentence for each clock that struck, and who was called because of it."""
    event: e.ClockStruck = told.event
    found: list[Part] = []
    for name in dict.fromkeys(timer.rpartition("/")[0] for timer in event.timers):
        clock = told.before.clocks.get(name)
        passed = f"{name}/limit" in event.timers or (clock is not None and clock.overdue)
        if clock:
            found += [" "] if found else []
            found += [f"{named(name, told.book)}: {'the limit ' if passed else 'due '}"]
            found += [clock.limit, " passed." if passed else "."]
    if event.added:
        found += [" Called as well: " if found else "Called as well: ", *called(event.added), "."]
    return found


_REACHED: Mapping[str, str] = {
    "triage": " triaged this",
    "leadership": " said that leadership was told",
    "containment": " contained this",
    "resolution": " resolved this",
}


def _reached(told: Told) -> Sequence[Part]:
    late = bool(told.case.steps) and told.case.steps[-1].kept is False
    return [Who(told.by), _REACHED[told.event.goal], ", after its limit" if late else "", "."]


def _item(told: Told) -> str:
    items, item = told.case.response.checklist, told.event.item
    return items[item] if item < len(items) else f"item {item + 1}"


def _ticked(told: Told) -> Sequence[Part]:
    return [Who(told.by), " found not applicable: " if told.event.skipped else " ticked: ", _item(told)]


def _unticked(told: Told) -> Sequence[Part]:
    return [Who(told.by), " took a tick back: ", _item(told)]


def _duty(sentence: str) -> Reads:
    """Return how an event of a duty reads; ``{duty}`` is what the duty is called."""
    return Reads("role", lambda told: say(sentence, told, duty=_known(told, told.event.duty)))


def _known(told: Told, duty: str) -> str:
    return label(told.book, duty) if isinstance(told.book, IncidentPlaybook) else duty


def _law(sentence: str) -> Reads:
    """Return how an event of a duty to report reads; ``{regulation}`` is what the regulation is called."""
    return Reads("regulation", lambda told: say(sentence, told, regulation=_titled(told, "regulations")))


def _notice(sentence: str) -> Reads:
    """Return how an event of a notice reads; ``{notice}`` is what the notice is called."""
    return Reads("notice", lambda told: say(sentence, told, notice=_titled(told, "notices")))


def _titled(told: Told, part: str) -> str:
    """Return what a regulation or a notice of the playbook is called; by its name once the playbook has it no more."""
    name: str = told.event.regulation if part == "regulations" else told.event.notice
    known: Mapping[str, Regulation | Notice] = getattr(told.book, part, {})
    return known[name].label if name in known else name


def _drafted(told: Told) -> Sequence[Part]:
    left = told.event.blanks
    rest = f", with {left} blank{'' if left == 1 else 's'} to fill in." if left else ", for others to approve."
    return [Who(told.by), f" drafted a notice: {_titled(told, 'notices')}", rest]


def _entered(told: Told) -> Sequence[Part]:
    """Return who was told at once as a severity was entered; who was called stands in an entry of its own."""
    event: e.SeverityEntered = told.event
    people = [Who(person) for person in event.told]
    places = [f"the channel {channel}" for channel in event.channels]
    return ["Told at once: ", *listed([*people, *places])] if people or places else []


def _amended(told: Told) -> Sequence[Part]:
    fields = told.book.fields
    names = [fields[name].label if name in fields else name for name in told.event.changed]
    return [Who(told.by), f" corrected the facts: {', '.join(names)}"]


def _paused(sentence: str) -> Callable[[Told], Sequence[Part]]:
    """Return what says that a decision about the use of a system took effect, and who made it."""

    def said(told: Told) -> Sequence[Part]:
        by = [", by ", *listed([Who(person) for person in told.event.by])] if told.event.by else []
        return [sentence.format(system=told.event.system), *by, "."]

    return said


def _joined(told: Told) -> Sequence[Part]:
    return [Who(told.by), " joined." if told.event.asked else " added:"]


def _duplicated(told: Told) -> Sequence[Part]:
    other = "another incident" if told.event.private else told.event.key
    return [Who(told.by), f" found that this is a duplicate of {other}."]


def _twinned(told: Told) -> Sequence[Part]:
    return [f"{told.event.key} is {'no duplicate of this after all' if told.event.gone else 'a duplicate of this'}."]


def _added(told: Told) -> Sequence[Part]:
    term: Term = told.event.term
    return say("{by} gave an action to {owner}, until {due}:", told, owner=term.owner, due=term.due)


def _action(told: Told) -> Sequence[Part]:
    """Return how an action ended; that its task was opened, or is late, says nothing new here."""
    return [f"{told.event.key}: {told.event.state}."] if told.event.state in OVER else []


def _closed(told: Told) -> Sequence[Part]:
    return [Who(told.by), " found that it was a false alarm." if told.event.false_alarm else " closed this."]


# What is decided apart from the incident, as the end of "Decision to …".
PURPOSES: Mapping[str, str] = {
    "pause": "pause the use of the system",
    "lift": "allow its use again",
    "excuse": "treat a duty to report as not applying",
    "send": "send a notice",
    "unseal": "tell who reported this in confidence",
}


def _referred(told: Told) -> Sequence[Part]:
    return [Who(told.by), f" asked for a decision to {PURPOSES[told.event.purpose]}."]


def _decided(told: Told) -> Sequence[Part]:
    """Return how a decision came out; that its approval was opened says nothing new."""
    event: e.ReferralMoved = told.event
    one = next((each for each in told.case.referrals if each.case == event.referral), None)
    if one is None or event.state in ("asked", "open"):
        return []
    by = [" by ", *listed([Who(person) for person in event.by])] if event.by else []
    return [f"Decision to {PURPOSES[one.purpose]} ({event.key}): {event.state}", *by, "."]


READS: Mapping[type, Reads] = {
    e.Opened: says("declared", "{by} declared this."),
    e.SeveritySet: Reads("severity", _severity),
    e.PeopleAsked: Reads("called", _called),
    e.ClockStruck: Reads("clock", _struck),
    e.SeverityEntered: Reads("severity", _entered),
    e.Amended: Reads("facts", _amended),
    e.DutyTaken: _duty("{by} took over: {duty}."),
    e.DutyHanded: _duty("{by} handed over to {to}: {duty}."),
    e.DutyFell: _duty("Nobody has it any more: {duty}."),
    e.StatusPosted: says("status", "{by} on how things stand:"),
    e.UpdateSnoozed: says("status", "{by} put off the next status update until {until}."),
    e.RegulationStarted: _law("{regulation}: a duty to report began to hold, until {limit}."),
    e.RegulationMoved: _law("{regulation}: due {limit} now."),
    e.RegulationEnded: _law("{regulation}: does not hold any more, after a correction."),
    e.Notified: _law("{by} says that this was answered at {given}: {regulation}."),
    e.Excused: _law("{regulation}: does not apply, as decided in {approval}."),
    e.NoticeDrafted: Reads("notice", _drafted, quoted=False),
    e.NoticeSent: _notice("{by} says that this was sent at {sent}: {notice}."),
    e.Paused: Reads("pause", _paused("The use of {system} was paused")),
    e.PauseLifted: Reads("pause", _paused("{system} may be used again")),
    e.Joined: Reads("called", _joined),
    e.Duplicated: Reads("closed", _duplicated),
    e.Twinned: Reads("linked", _twinned),
    e.Unsealed: says("decision", "The name of the reporter was told to {told}, as decided in {approval}."),
    e.Reached: Reads("goal", _reached),
    e.ItemTicked: Reads("tick", _ticked),
    e.ItemUnticked: Reads("tick", _unticked),
    e.Reviewed: says("review", "{by} wrote the review:"),
    e.ActionAdded: Reads("action", _added),
    e.ActionMoved: Reads("action", _action),
    e.Closed: Reads("closed", _closed),
    e.Reopened: says("reopened", "{by} reopened this."),
    e.Referred: Reads("decision", _referred),
    e.ReferralMoved: Reads("decision", _decided),
    e.TextsErased: says("erased", "Typed texts were erased."),
    e.EntryAdded: says("entry", ""),
}
