"""Notices: drafted by people, approved by others in a linked request, and only then marked as sent."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import cast

from countersign.domain import events as e
from countersign.domain import referrals
from countersign.domain.case import Case, Stamp
from countersign.domain.fields import Field, FieldType
from countersign.domain.form_checks import LONGEST, moment, spell_moment
from countersign.domain.incidents.notices import blanks, proposed, refilled
from countersign.domain.incidents.notices import draft as drafted
from countersign.domain.incidents.responding import responding
from countersign.domain.incidents.state import Letter
from countersign.domain.moves import choice
from countersign.domain.playbook import IncidentPlaybook, Playbook
from countersign.domain.referral_events import Purpose, Referral
from countersign.domain.scene import Scene
from countersign.domain.stepping import Change
from countersign.domain.texts import GivenAnswers, Text, TextRef

SEND: Purpose = "send"
# Names of the questions below; the options of the first two depend on the case.
NOTICE, LETTER, TEXT, SENT = "notice", "letter", "text", "sent"

DRAFT_FORM: tuple[Field, ...] = (
    choice(NOTICE, "Which notice?"),
    Field(
        field=TEXT,
        label="Its text",
        type=FieldType.LONG_TEXT,
        required=True,
        max_length=LONGEST,
        step=2,
        help="With a blank left ([to be filled in: …]) it is kept as a draft. Without one it goes to those who "
        "approve it; nothing is sent by itself.",
    ),
)
SENT_FORM: tuple[Field, ...] = (
    choice(LETTER, "Which notice was sent?"),
    Field(
        field=SENT,
        label="When was it sent? (empty: just now)",
        type=FieldType.DATETIME,
        past=True,
        help="It was approved before that: what went out earlier was another text.",
    ),
    Field(
        field="evidence",
        label="How was it sent, and under which reference?",
        type=FieldType.LONG_TEXT,
        required=True,
        max_length=2000,
    ),
)


def letter_of(case: Case, name: str) -> Letter:
    """Return how a notice stands; one that nobody has touched is empty."""
    return next((one for one in case.response.letters if one.notice == name), Letter(name))


def drafting(case: Case, book: Playbook) -> Mapping[str, str]:
    """Return the notices that can be drafted now, with their labels: those first that the playbook proposes.

    One that waits for approval is decided first, or withdrawn; then it can be drafted again.
    """
    if not isinstance(book, IncidentPlaybook) or not referrals.able(book, SEND):
        return {}
    names = dict.fromkeys((*proposed(case, book), *book.notices))
    return {name: book.notices[name].label for name in names if not referrals.waiting(case, SEND, name)}


def approval_of(case: Case, name: str) -> Referral | None:
    """Return the approval of a notice that was given last, None if there is none."""
    given = (one for one in reversed(case.referrals) if (one.purpose, one.subject) == (SEND, name))
    return next((one for one in given if one.state == "approved"), None)


def unsent(case: Case) -> tuple[str, ...]:
    """Return the notices that are approved and that nobody has marked as sent."""
    letters = ((letter, approval_of(case, letter.notice)) for letter in case.response.letters)
    return tuple(letter.notice for letter, one in letters if one and one.case != letter.approval)


def sending(case: Case, book: Playbook) -> Mapping[str, str]:
    """Return the notices that can be marked as sent, with their labels."""
    known = book.notices if isinstance(book, IncidentPlaybook) else {}
    return {name: known[name].label for name in unsent(case) if name in known}


def begun(case: Case, book: IncidentPlaybook, name: str, texts: Mapping[TextRef, str]) -> str:
    """Return the text to go on with: the last draft, with what the record has learnt since, or a new one.

    After what was sent, the next one begins anew.
    """
    letter = letter_of(case, name)
    last = referrals.find(case, letter.approval or "")
    over = last is not None and last.answers[TEXT] == letter.text
    kept = texts.get(letter.text) if letter.text and not over else None
    return refilled(case, book, name, kept, texts) if kept else drafted(case, book, name, texts)


def mistimed(case: Case, given: GivenAnswers, now: datetime) -> dict[str, str]:
    """Return what is wrong with when a notice is said to have been sent: before it was approved, or in the future."""
    at, one = moment(str(given.get(SENT, ""))), approval_of(case, str(given.get(LETTER, "")))
    if at is None or one is None or one.decided_at is None:
        return {}
    if at > now:
        return {SENT: "That time has not come yet. Say when it was sent, or leave this empty for just now."}
    if at < one.decided_at.replace(second=0, microsecond=0):
        approved = spell_moment(one.decided_at)
        return {SENT: f"It was approved {approved}; what was sent before that was not this notice."}
    return {}


def draft(scene: Scene[IncidentPlaybook]) -> Sequence[e.Event]:
    """Keep a draft; one without blanks is referred to those who approve it."""
    name, text = str(scene.command.answers[NOTICE]), cast(Text, scene.command.answers[TEXT])
    left = len(blanks(text.body))
    kept = e.NoticeDrafted(name, text.ref, left)
    return [kept] if left else [kept, referrals.refer(scene, SEND, name, {NOTICE: name, TEXT: text.ref})]


def mark_sent(scene: Scene[IncidentPlaybook]) -> Sequence[e.Event]:
    """Mark an approved notice as sent; the form offers no other, and made sure of what shows it."""
    answers, name = scene.command.answers, str(scene.command.answers[LETTER])
    at = moment(str(answers.get(SENT, ""))) or scene.at
    approval = cast(Referral, approval_of(scene.case, name))
    return [e.NoticeSent(name, approval.case, at, cast(TextRef, scene.typed("evidence")))]


def _changed(case: Case, letter: Letter) -> Case:
    others = tuple(one for one in case.response.letters if one.notice != letter.notice)
    return responding(case, letters=(*others, letter))


def _drafted(case: Case, event: e.NoticeDrafted, by: Stamp) -> Case:
    """Remember the new draft; what was approved before stays approved, and may still be marked as sent."""
    letter = letter_of(case, event.notice)
    return _changed(case, replace(letter, text=event.text, by=by.actor, at=by.at, blanks=event.blanks))


def _sent(case: Case, event: e.NoticeSent, _: Stamp) -> Case:
    return _changed(case, replace(letter_of(case, event.notice), sent=event.sent, approval=event.approval))


EVOLVE: Mapping[type, Change] = {
    e.NoticeDrafted: _drafted,
    e.NoticeSent: _sent,
}
