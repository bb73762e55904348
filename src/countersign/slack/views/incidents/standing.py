"""Where an incident stands: how severe it is, its state, its goals with their limits, and how it ended."""

from countersign.app.sending import Picture
from countersign.domain.actors import Actor, seal_of
from countersign.domain.case import Case
from countersign.domain.playbook import Playbook
from countersign.slack.views import goals as lines_of_goals
from countersign.slack.views.blocks import Json, context, escape, section, when, who
from countersign.slack.views.words import leads, reason, severity, state, state_line


def _running(case: Case) -> str:
    return f"*{state(case.state)}*. {leads(case)}"


def status(case: Case, book: Playbook) -> str:
    """Return how severe an incident is, and where it stands or how it ended; a near miss has no severity."""
    severe = escape(severity(case, book), 80)
    stands = state_line(case) if case.outcome else _running(case)
    return f"*{severe}* · {stands}" if severe else stands


def stands(picture: Picture, _: Actor | None) -> list[Json]:
    """Return the status."""
    return [section(status(picture.case, picture.playbook))]


def ended(picture: Picture, _: Actor | None) -> list[Json]:
    """Return why an incident ended, in full: its root cause, or why it was none."""
    here = picture.case.state == "closed" and picture.case.response.lessons is None
    asked = [context("Root cause, and what changes because of it:")] if here else []
    why = reason(picture.case, picture.texts)
    return [*asked, *why] if why else []


def goals(picture: Picture, _: Actor | None) -> list[Json]:
    """Return a line per goal that was reached or has a limit."""
    lines = lines_of_goals.lines(picture.case)
    return [section(lines)] if lines else []


def declared(picture: Picture, _: Actor | None) -> list[Json]:
    """Return by whom it was declared and when, and since when it is back."""
    case = picture.case
    again = next((step.at for step in reversed(case.steps) if step.after == "reopened"), None)
    since = f" · Reopened {when(again)}" if again else ""
    by = "Reported in confidence" if seal_of(case.requester) else f"Declared by {who(case.requester)}"
    return [context(f"{by} {when(case.opened_at)}{since}")]
