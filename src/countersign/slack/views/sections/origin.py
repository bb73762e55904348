"""Where a case comes from: who asked when, and the rule that said who decides."""

from countersign.app.sending import Picture
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.playbook import ApprovalPlaybook, Playbook
from countersign.slack.views.blocks import Json, context, escape, when, who


def _rule(case: Case, book: Playbook) -> str:
    if not isinstance(book, ApprovalPlaybook) or not 0 <= case.rule < len(book.routing):
        return ""
    return f" · Rule: {escape(book.routing[case.rule].rule)}"


def asked_by(picture: Picture, _: Actor | None) -> list[Json]:
    """Return who asked and when, and the rule."""
    case = picture.case
    return [context(f"Asked by {who(case.requester)} {when(case.opened_at)}{_rule(case, picture.playbook)}")]
