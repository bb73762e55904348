"""Words that several faces share: states, limits, seats, who decided, the team's own sentences."""

from collections.abc import Callable, Mapping

from countersign.domain import events as e
from countersign.domain.actors import SYSTEM, Actor
from countersign.domain.approvals.debt import rule_of
from countersign.domain.asking import waiting_for
from countersign.domain.case import Case, Outcome
from countersign.domain.forms import ERASED, PLACEHOLDER, actors_of, sentence, title
from countersign.domain.incidents.declaring import RUNNING
from countersign.domain.incidents.duties import label
from countersign.domain.playbook import ApprovalPlaybook, IncidentPlaybook, Playbook, Stage
from countersign.domain.texts import TextRef
from countersign.slack.views import gaps, halted, rich
from countersign.slack.views.blocks import Json, escape, people, when, who

Texts = Mapping[TextRef, str]

STATES: Mapping[str, str] = {
    "pending": "Waiting",
    "emergency": "Emergency",
    "needs_info": "Waiting for an answer",
    "approved": "Approved",
    "rejected": "Rejected",
    "withdrawn": "Withdrawn",
    "lapsed": "Lapsed",
    "expired": "Expired",
    "suspended": "Suspended",
    "revoked": "Revoked",
    "relinquished": "Given back",
    "renewed": "Renewed",
    "open": "Open",
    "done": "Done",
    "dropped": "Dropped",
    "superseded": "Not wanted any more",
    "due": "Review due",
    "held": "Review held",
    "missed": "Not held",
    "declared": "Declared",
    "triaged": "Triaged",
    "contained": "Contained",
    "resolved": "Resolved",
    "reopened": "Reopened",
    "closed": "Closed",
    "false_alarm": "False alarm",
    "duplicate": "Duplicate",
}
# A reason has at most 2000 characters. Both limits leave room for the answers: Slack takes 12,000 in a message.
REASON, OWN = 2000, 1500
LIVE = frozenset({"pending", "needs_info", "emergency", "open", "due"}) | RUNNING


def state(name: str) -> str:
    """Return the word for a state."""
    return STATES.get(name, spoken(name))


def spoken(name: str) -> str:
    """Return a name of the playbook as people read it: ``bias_harm`` is ``Bias harm``."""
    return name.replace("_", " ").capitalize()


def severity(case: Case, book: Playbook) -> str:
    """Return the label of an incident's severity; nothing for whatever has none, such as a near miss."""
    known = book.severities.get(case.response.severity or "") if isinstance(book, IncidentPlaybook) else None
    return known.label if known else spoken(case.response.severity or "")


def seat(name: str, book: Playbook) -> str:
    """Return the name of a seat for people, escaped: ``role:data_steward`` is ``data steward``.

    Each of several people whom a field names has a seat of their own, by the same name.
    """
    kind, _, word = name.partition(":")
    field = book.fields.get(word.partition("/")[0]) if kind == "field" else None
    if kind == "duty" and isinstance(book, IncidentPlaybook):
        return escape(label(book, word.partition("/")[0]), 80)
    sort = f"{kind} " if kind in ("group", "rota") else ""
    return f"“{escape(field.label, 80)}”" if field else escape(f"{sort}{word.replace('_', ' ')}", 80)


def stages(case: Case, book: Playbook) -> tuple[Stage, ...]:
    """Return the stages that decide a case: those of the matched rule, and one that was added to it."""
    routed = isinstance(book, ApprovalPlaybook) and 0 <= case.rule < len(book.routing)
    return rule_of(case, book).stages if routed and isinstance(book, ApprovalPlaybook) else ()


def approvers(case: Case) -> tuple[Actor, ...]:
    """Return those who approved, in order."""
    return tuple(vote.person for vote in case.votes if vote.verdict == "approve")


_LIMITS = {"task": ("It was due", "Due:"), "review": ("It was due", "Due:")}


def limit(case: Case) -> str:
    """Return the limit of a live case as a moment, which stays true however late it is read."""
    if case.due is None or case.state not in LIVE:
        return ""
    passed, coming = _LIMITS.get(case.lifecycle, ("The limit passed", "Limit:"))
    return f" {passed if case.overdue else coming} {when(case.due)}."


def _by(word: str) -> Callable[[Case, Outcome], str]:
    return lambda _, end: f"*{word}* by {who(end.by)} {when(end.at)}."


def _approved(case: Case, end: Outcome) -> str:
    holds = f" It holds until {when(case.grant.until)}." if case.grant else ""
    return f"*Approved* by {people(approvers(case) or [end.by])} {when(end.at)}.{holds}"


def _rejected(case: Case, end: Outcome) -> str:
    if end.by == SYSTEM:
        return f"*Rejected* {when(end.at)}: nobody decided in time, and then it counts as rejected."
    return _by("Rejected")(case, end)


def in_emergency(case: Case) -> str:
    """Return that a request is allowed before it was decided, by whom and until when, in a sentence."""
    if case.glass is None or case.grant is None:
        return ""
    return f"*Emergency*: {who(case.glass.by)} allowed this {when(case.glass.at)}, until {when(case.grant.until)}."


def _expired(case: Case, end: Outcome) -> str:
    ended = when(case.grant.until) if case.grant else ""
    return f"*Expired* {ended}. It was approved by {people(approvers(case) or [end.by])} {when(end.at)}."


def _lapsed(case: Case, end: Outcome) -> str:
    asked = bool(case.questions) and case.questions[-1].settled is None
    late = "the question was not answered in time" if asked else "nobody decided in time"
    return f"*Lapsed* {when(end.at)}: {late}, so nothing was approved."


def _suspended(case: Case, end: Outcome) -> str:
    by = f" by {who(case.later.by)}" if case.later and case.later.by != SYSTEM else ""
    why = "" if by or case.halts else ", because a condition is not met"
    paused = f" {halted.line(case)}" if case.halts else ""
    approved = f"It was approved by {people(approvers(case) or [end.by])}"
    until = f" until {when(case.grant.until)}" if case.grant else ""
    return f"*Suspended*{by} {_later(case)}{why}: it may not be used for now.{paused} {approved}{until}."


def _later(case: Case) -> str:
    return when(case.later.at) if case.later else ""


def _ended(word: str) -> Callable[[Case, Outcome], str]:
    """Return how a grant ended before its time, by whom and when."""

    def ended(case: Case, end: Outcome) -> str:
        by = f" by {who(case.later.by)}" if case.later else ""
        return f"*{word}*{by} {_later(case)}. It was approved by {people(approvers(case) or [end.by])} {when(end.at)}."

    return ended


def _revoked(case: Case, end: Outcome) -> str:
    if end.state != "revoked":
        return _ended("Revoked")(case, end)
    if end.by == SYSTEM:
        return f"*Revoked* {when(end.at)}: it was allowed in an emergency, and nobody decided about it in time."
    return _by("Revoked")(case, end)


def _renewed(case: Case, _: Outcome) -> str:
    return f"*Renewed* {_later(case)}: {escape(case.renewed_by or 'a later request')} holds in its place."


_ENDS: Mapping[str, Callable[[Case, Outcome], str]] = {
    "approved": _approved,
    "rejected": _rejected,
    "expired": _expired,
    "suspended": _suspended,
    "revoked": _revoked,
    "relinquished": _ended("Given back"),
    "renewed": _renewed,
    "lapsed": _lapsed,
    "superseded": lambda _, end: f"*Not wanted any more* since {when(end.at)}: another task stands in its place.",
    "missed": lambda _, end: f"*Not held*: the next period began {when(end.at)}.",
    "duplicate": lambda case, end: f"*Duplicate* of {original(case)}, says {who(end.by)} {when(end.at)}.",
    "false_alarm": lambda _, end: f"*False alarm*, closed by {who(end.by)} {when(end.at)}.",
}


def original(case: Case) -> str:
    """Return what an incident is a duplicate of; who may not see a private one does not learn what it is called."""
    one = case.response.original
    return escape(one.key) if one and (case.private or not one.private) else "another incident"


def leads(case: Case) -> str:
    """Return who leads an incident, in a sentence."""
    return f"Lead: {who(case.response.lead)}." if case.response.lead else "Nobody leads this yet."


def state_line(case: Case) -> str:
    """Return where a case stands, in one or two mrkdwn sentences."""
    if case.outcome is not None:
        return _ENDS.get(case.state, _by(state(case.state)))(case, case.outcome)
    if case.halts:
        emergency = f"{in_emergency(case)} " if case.glass else ""
        return f"{emergency}*On hold*: nobody can approve this for now. {halted.line(case)}"
    if case.glass:
        return f"{in_emergency(case)} The decision follows; it waits for {people(waiting_for(case))}.{limit(case)}"
    if case.state in RUNNING:
        return f"*{state(case.state)}*. {leads(case)}{limit(case)}"
    if case.open_question:
        asked = f"{who(case.open_question.by)} asked {when(case.open_question.at)}"
        return f"*{state(case.state)}* from {who(case.requester)}: {asked}.{limit(case)}"
    return f"*{state(case.state)}* for {people(waiting_for(case))}.{limit(case)}"


def told(text: TextRef | None, texts: Texts) -> str | None:
    """Return what a reference stands for, ``(erased)`` if it is gone, None if nothing was written."""
    return texts.get(text, ERASED) if text else None


def reason(case: Case, texts: Texts) -> list[Json]:
    """Return the reason of an outcome as a quotation, in full."""
    last = case.later if case.later and case.later.state == case.state else case.outcome
    return quotation(last.reason if last else None, case, texts)


def quotation(text: TextRef | None, case: Case, texts: Texts, room: int = REASON) -> list[Json]:
    """Return what somebody typed as a quotation, or when it was erased; nothing if nothing was typed."""
    words, erased = told(text, texts), case.erased_at(text)
    if erased:
        return [rich.block(rich.quote("erased on ", rich.moment(erased)))]
    return [rich.said(words, room)] if words else []


_OWN = dict.fromkeys(["pending", "needs_info", "open", *RUNNING], "opened")


def own_sentence(case: Case, book: Playbook, texts: Texts) -> list[Json]:
    """Return the team's own sentence for the state a case is in, with the answers it names."""
    template = getattr(book.texts, _OWN.get(case.state, case.state), None)
    return [rich.block(rich.line(*_parts(template, case, book, texts)))] if template else []


def _parts(template: str, case: Case, book: Playbook, texts: Texts) -> list[rich.Part]:
    """Return a sentence of the team with the answers in it: people as mentions, all else as literal text."""
    parts: list[rich.Part] = []
    for number, piece in enumerate(PLACEHOLDER.split(template)):
        field = book.fields.get(piece) if number % 2 else None  # every other piece is the name in a placeholder
        people = actors_of(field, case.answers.get(piece)) if field else ()
        words = piece if number % 2 == 0 else sentence(book, f"{{{piece}}}", case.answers, texts, case.key)
        parts += rich.joined([rich.person(actor) for actor in people[:20]]) or ([words] if words else [])
    return rich.within(parts, OWN)


def titled(case: Case, book: Playbook, texts: Texts) -> str:
    """Return a case's title as plain text: never in mrkdwn without escaping."""
    return title(book, case.answers, texts, case.key)


def summary(case: Case, book: Playbook, texts: Texts) -> str:
    """Return key and title, escaped, for the text of a notification."""
    return f"{escape(case.key)} {escape(titled(case, book, texts), 200)}"


def how_asked(asked: e.Asked, case: Case, book: Playbook) -> str:
    """Return why somebody is asked, said to them."""
    gap, name = gaps.gap_of(case, asked), seat(asked.seat, book)
    if gap and asked.why == "fallback":
        return f"You are asked as fallback ({name}), because {gaps.reason(case, gap)}."
    return _WHYS[asked.why](asked, name)


def _deputy(asked: e.Asked, name: str) -> str:
    holder = f"{who(asked.instead_of)}, who cannot act on this" if asked.instead_of else "somebody who cannot act"
    return f"You are asked as deputy for {holder} ({name})."


def _escalated(asked: e.Asked, name: str) -> str:
    if asked.instead_of is None:
        return f"You are asked as well because no answer came in time ({name})."
    return f"You are asked as deputy for {who(asked.instead_of)}, who has not answered in time ({name})."


_WHYS: Mapping[str, Callable[[e.Asked, str], str]] = {
    "primary": lambda _, name: f"You hold the role {name}.",
    "named": lambda _, name: f"You are named for this ({name}).",
    "member": lambda _, name: f"You are one of the {name}; the first answer from it counts.",
    "turn": lambda _, name: f"You are on turn ({name}).",
    "deputy": _deputy,
    "escalation": _escalated,
    "joined": lambda _, __: "You joined by yourself.",
    "fallback": lambda _, name: f"You are asked because nobody else could be found ({name}).",
}
