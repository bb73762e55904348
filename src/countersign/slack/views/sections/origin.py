"""Where a case comes from: who asked when, how it was scored, and the rule that said who decides."""

from countersign.app.sending import Picture
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.playbook import ApprovalPlaybook, Playbook
from countersign.slack.views.blocks import Json, context, escape, when, who

TRACE = 5  # rules


def _rule(case: Case, book: Playbook) -> str:
    if not isinstance(book, ApprovalPlaybook) or not 0 <= case.rule < len(book.routing):
        return ""
    return f" · Rule: {escape(book.routing[case.rule].rule)}"


def asked_by(picture: Picture, _: Actor | None) -> list[Json]:
    """Return who asked and when, what the answers were scored, and the rule."""
    case = picture.case
    scores = "".join(f" · {escape(item.score)}: {escape(item.band)} ({item.total})" for item in case.scores)
    rule = _rule(case, picture.playbook)
    return [context(f"Asked by {who(case.requester)} {when(case.opened_at)}{scores}{rule}")]


def why(picture: Picture, _: Actor | None) -> list[Json]:
    """Return why this rule applied and not an earlier one."""
    trace = "; ".join(escape(line) for line in picture.case.trace[-TRACE:])
    return [context(f"Why this rule: {trace}")] if trace else []
