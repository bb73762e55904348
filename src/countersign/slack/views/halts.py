"""What is said once of a grant or request that a pause of use holds up, and when it goes on."""

from countersign.app.sending import Message, Picture
from countersign.domain import events as e
from countersign.domain.case import Case
from countersign.domain.grants import SUSPENDED
from countersign.slack.views.blocks import escape, when
from countersign.slack.views.halted import because, line
from countersign.slack.views.saying import event_of, joined, say, show
from countersign.slack.views.words import state_line


def _begun(event: e.Halted, case: Case) -> str:
    what = f"*Use of its system is paused* {because(event.key)}."
    if case.outcome:
        return f"{what} What was granted may not be used until that is lifted; its time runs on."
    if case.glass:
        return f"{what} What was allowed in an emergency may not be used until that is lifted."
    return f"{what} The request waits, and so do its limits; nobody can approve it until that is lifted."


def _ended(event: e.HaltEnded, case: Case) -> str:
    what = f"*The pause of its system was lifted* ({escape(event.key)})." if event.key else "*A pause was lifted.*"
    if case.halts:
        return joined(what, line(case))
    if case.state == SUSPENDED:
        return f"{what} It stays suspended, for another reason: see {show(case)}."
    goes_on = "It may be used again" if case.grant else "The request goes on, with the time that was left"
    until = f" until {when(case.grant.until)}" if case.grant else ""
    return f"{what} {goes_on}{until}."


def news(event: e.Halted | e.HaltEnded, picture: Picture) -> str:
    """Say what a pause of use, or its end, means for a case."""
    return _begun(event, picture.case) if isinstance(event, e.Halted) else _ended(event, picture.case)


def told(picture: Picture) -> Message:
    """Tell everybody whom it concerns."""
    event = event_of(picture)
    known = isinstance(event, e.Halted | e.HaltEnded)
    return say(picture, news(event, picture) if known else state_line(picture.case))
