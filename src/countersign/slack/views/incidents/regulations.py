"""Words about duties to report: when each is due or how it came out, what it asks, and where that is written."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import cast

from countersign.app.sending import Message, Picture
from countersign.domain import events as e
from countersign.domain.actors import Actor
from countersign.domain.case import Case, Edit
from countersign.domain.incidents import regulation_notes
from countersign.domain.incidents.legal import LegalDuty, latest
from countersign.domain.playbook import IncidentPlaybook, Playbook
from countersign.domain.regulations import Regulation
from countersign.slack.views import changes, rich
from countersign.slack.views.blocks import Json, context, escape, one_line, section, when
from countersign.slack.views.saying import actor_of, event_of, say, show
from countersign.slack.views.words import state_line

COUNSEL = "counsel must confirm"
_ANSWER = "Once it is answered, press *More…* and then *Notified*; if it does not apply, *Not reportable*."
_UNTIL = "This cannot be closed before each is answered, or found not to apply."
MOST = 10  # duties, so that the message keeps to the 12,000 characters Slack takes


def _rule(book: Playbook, name: str) -> Regulation:
    """Return a regulation of the rules that a case keeps: what began by them is in them."""
    return cast(IncidentPlaybook, book).regulations[name]


def label(book: Playbook, name: str) -> str:
    """Return what a playbook calls a duty, escaped."""
    return escape(_rule(book, name).label, 150)


def _limit(case: Case, duty: LegalDuty) -> str:
    return f"{'*limit passed*' if _passed(case, duty) else 'limit'} {when(duty.limit)}"


def _passed(case: Case, duty: LegalDuty) -> bool:
    clock = case.clocks.get(duty.clock)
    return bool(clock and clock.overdue)


def _open(case: Case, duty: LegalDuty) -> list[rich.Part]:
    passed = rich.text("limit passed", bold=True) if _passed(case, duty) else "limit"
    return [passed, " ", rich.moment(duty.limit), ", counted from ", rich.moment(duty.anchor), "."]


def _notified(_: Case, duty: LegalDuty) -> list[rich.Part]:
    kept = "after its limit" if duty.kept is False else "within its limit"
    by: list[rich.Part] = [", as ", rich.person(duty.by), " says"] if duty.by else []
    return ["answered ", rich.moment(duty.given or duty.started), f", {kept}", *by, "."]


def _excused_in(_: Case, duty: LegalDuty) -> list[rich.Part]:
    return [f"found not to apply in {duty.approval or 'another case'} ", rich.moment(duty.at or duty.started), "."]


def _corrected(_: Case, duty: LegalDuty) -> list[rich.Part]:
    return ["ended ", rich.moment(duty.at or duty.started), ", as the facts were corrected."]


_STANDS: Mapping[str, Callable[[Case, LegalDuty], list[rich.Part]]] = {
    "open": _open,
    "notified": _notified,
    "excused": _excused_in,
    "ended": _corrected,
}


def nearest(picture: Picture, _: Actor | None) -> list[Json]:
    """Return the duty that is due first, and how many more are open; above all that an incident has to reach."""
    case, duties = picture.case, picture.case.response.owed
    if not duties or case.outcome:
        return []
    more = f" {len(duties) - 1} more open." if len(duties) > 1 else ""
    return [section(f"*{label(picture.playbook, duties[0].regulation)}*: {_limit(case, duties[0])} ({COUNSEL}).{more}")]


def every(picture: Picture, _: Actor | None) -> list[Json]:
    """Return the duties that held, open ones first, with what each asks, who answers for it, and its source.

    Of very many the last ones are only counted: the message would not be taken.
    """
    case, book = picture.case, picture.playbook
    duties = [*case.response.owed]
    duties += [duty for duty in latest(case.response.legal).values() if duty not in duties]
    if not duties:
        return []
    title = rich.line(rich.text("What laws ask", bold=True), f" ({COUNSEL})")
    lines = rich.bullets([_line(case, book, duty) for duty in duties[:MOST]])
    more = [f"{len(duties) - MOST} more are not shown here."] if len(duties) > MOST else []
    told = [*more, *([_ANSWER, _UNTIL] if case.response.owed else [])]
    return [rich.block(title, lines), *([context(" ".join(told))] if told else [])]


def _line(case: Case, book: Playbook, duty: LegalDuty) -> Json:
    rule = _rule(book, duty.regulation)
    name = rich.text(one_line(rule.label, 150), bold=True)
    stands = _STANDS[duty.state](case, duty)
    if duty.state != "open":
        return rich.line(name, ": ", *stands)
    people = rich.joined([rich.person(one) for one in regulation_notes.answering(case, duty)])
    by: list[rich.Part] = [" Answers for it: ", *people, "."] if people else []
    return rich.line(name, ": ", *stands, f" {one_line(rule.asks, 250)}", *by, " ", *source(rule))


def source(rule: Regulation) -> list[rich.Part]:
    """Return where a duty is written, as a link, and when somebody last read that."""
    link: Json = {"type": "link", "url": rule.link, "text": one_line(rule.source, 150)}
    return [link, f", last read {day(rule.checked)}."]


def day(at: date) -> str:
    """Return a day as the cards write it."""
    return f"{at.day} {at:%b %Y}"


def pressing(event: e.ClockStruck, picture: Picture) -> list[str]:
    """Return a sentence for each duty whose clock struck."""
    return [_pressing(duty, picture) for duty in regulation_notes.struck(event, picture.case)]


def _pressing(duty: LegalDuty, picture: Picture) -> str:
    name, clock = label(picture.playbook, duty.regulation), picture.case.clocks.get(duty.clock)
    if clock and clock.overdue:
        return f"The limit for *{name}* passed {when(duty.limit)} ({COUNSEL})."
    return f"*{name}* is due {when(duty.limit)} ({COUNSEL})."


def todo(event: e.ClockStruck, case: Case) -> str:
    """Return what to press for a duty whose clock struck."""
    return _ANSWER if regulation_notes.struck(event, case) else ""


def began(picture: Picture) -> Message:
    """Tell whoever answers for a duty that it began or moved: by when it is due, what it asks, what to press."""
    event, case, book = event_of(picture), picture.case, picture.playbook
    where = context(f"The buttons are in the message about the incident; {show(case)} brings them here.")
    if not isinstance(event, e.RegulationStarted | e.RegulationMoved):
        return say(picture, state_line(case), where)
    rule, verb = _rule(book, event.regulation), "applies" if isinstance(event, e.RegulationStarted) else "moved"
    due = f"it counts from {when(event.anchor)} and is due {when(event.limit)} ({COUNSEL})."
    asks = rich.block(rich.line(f"{one_line(rule.asks, 600)} ", *source(rule)))
    return say(picture, f"*{label(book, event.regulation)}* {verb}: {due}", asks, section(_ANSWER), where)


def _started(event: e.RegulationStarted, picture: Picture) -> str:
    name = label(picture.playbook, event.regulation)
    return f"*{name}* applies: counted from {when(event.anchor)}, due {when(event.limit)} ({COUNSEL})."


def _moved(event: e.RegulationMoved, picture: Picture) -> str:
    name = label(picture.playbook, event.regulation)
    return f"*{name}* counts from {when(event.anchor)} by what is known now, so it is due {when(event.limit)}."


def _ended(event: e.RegulationEnded, picture: Picture) -> str:
    name, edits = label(picture.playbook, event.regulation), picture.case.edits
    changed = f" ({_changed(edits[-1], picture)})" if edits else ""
    return f"*{name}* does not apply any more{changed}. {actor_of(picture)} corrected the facts, because:"


def _changed(edit: Edit, picture: Picture) -> str:
    return changes.told(edit, picture.playbook, picture.case.answers)


def _answered(event: e.Notified, picture: Picture) -> str:
    duty = latest(picture.case.response.legal)[event.regulation]
    kept = "after its limit" if duty.kept is False else "within its limit"
    name = label(picture.playbook, event.regulation)
    return f"{actor_of(picture)} says that *{name}* was answered {when(event.given)}, {kept}. What shows it:"


def _excused(event: e.Excused, picture: Picture) -> str:
    name = label(picture.playbook, event.regulation)
    return f"*{name}* does not apply, as was found in {escape(event.approval)}. The reason:"


def _amended(_: e.Amended, picture: Picture) -> str:
    return f"{actor_of(picture)} corrected {_changed(picture.case.edits[-1], picture)}, because:"


# What the timeline says of each event.
LINE: Mapping[type[e.Event], Callable[..., str]] = {
    e.RegulationStarted: _started,
    e.RegulationMoved: _moved,
    e.RegulationEnded: _ended,
    e.Notified: _answered,
    e.Excused: _excused,
    e.Amended: _amended,
}
