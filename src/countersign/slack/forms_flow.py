"""A form between its pages: what came back with a gesture, the draft that keeps earlier pages, and the next page."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from countersign.app.drafts import Draft
from countersign.app.ports import Reply, Transaction
from countersign.domain import forms
from countersign.domain.actors import Actor
from countersign.domain.approvals.revising import fresh, whole
from countersign.domain.approvals.revising import recorded as recorded_in
from countersign.domain.errors import StoreUnavailable
from countersign.domain.fields import Field
from countersign.domain.playbook import Playbook
from countersign.domain.texts import GivenAnswers, Text
from countersign.slack import guarding, words
from countersign.slack.face import Body, Face, Json, Told
from countersign.slack.views import form, prefill

DRAFT_LIFE = timedelta(days=1)


@dataclass(frozen=True)
class Filled:
    """A page as it came back: who filled it in, under which rules, and the answers of this and all earlier pages.

    ``shown`` are the questions that were on the page, ``unread`` those whose answer Slack would not have sent so.
    ``drafted`` tells that earlier pages were kept, and ``keep`` why what was found on them stays. ``reply`` is what the
    same delivery was answered before; its draft is gone by then. ``before`` is what a request that is changed here was
    answered so far.
    """

    actor: Actor
    meta: form.Meta
    book: Playbook
    shown: tuple[str, ...]
    answers: GivenAnswers
    unread: Mapping[str, str]
    drafted: bool = False
    keep: Text | None = None
    reply: Reply | None = None
    before: GivenAnswers = field(default_factory=dict)

    @property
    def new(self) -> tuple[Field, ...]:
        """The questions of this page whose answer is not what it was before."""
        changed = fresh(self.book.form, self.before, self.answers) if self.before else self.answers
        return tuple(self.book.fields[name] for name in self.shown if name in changed)


def rules_of(face: Face, tx: Transaction, meta: form.Meta) -> Playbook:
    """Return the version a form was drawn from, else the one in force; raises Told if there is no such kind."""
    current = face.playbooks().requests.get(meta.kind)
    if current and current.digest == meta.digest:
        return current
    version = tx.playbooks.get(meta.digest)
    book = version.playbook if version and version.playbook.kind == meta.kind else current
    if book is None:
        raise Told(words.NO_KIND)
    return book


def key_of(view: Mapping[str, Any], sent: str = "") -> str:
    """Return the key under which a submitted view is remembered; ``sent`` is the hash of what it continues."""
    return f"view:{view['id']}:{sent or view['hash']}"


def meta_of(body: Body) -> form.Meta:
    """Return what a form carries; raises Told if that was tampered with."""
    meta = form.read_meta((body.get("view") or {}).get("private_metadata"))
    if meta is None:
        raise Told(words.FORGED)
    return meta


def state_of(body: Body) -> Mapping[str, Any]:
    """Return what was answered on a page, by question."""
    return (body["view"].get("state") or {}).get("values") or {}


def read(face: Face, body: Body) -> Filled:
    """Return a page of a form with what is known from earlier pages. Raises Told, StoreUnavailable."""
    meta, actor = meta_of(body), face.actor(body)
    with face.store.reading() as tx:
        book = rules_of(face, tx, meta)
        draft = tx.drafts.get(meta.draft, face.clock())
        reply = tx.seen.get(key_of(body["view"], meta.sent))
        recorded = _recorded(tx, meta, actor)
    own = draft if draft and (draft.actor, draft.kind) == (actor, meta.kind) else None
    if draft and not own:
        meta = replace(meta, draft=face.new_id())  # what somebody else has kept stays as it is
    before, kept = prefill.unpack(own.answers) if own else (recorded, None)
    state = state_of(body)
    shown = [field for field in book.form if field.field in state]
    given, unread = form.parse(state, shown, face.new_salt, face.team)
    answers = form.merge({name: before[name] for name in before if name in book.fields}, shown, given)
    answers, names = whole(book.form, recorded, answers), tuple(field.field for field in shown)
    return Filled(actor, meta, book, names, answers, unread, bool(own), kept, reply, recorded)


def _recorded(tx: Transaction, meta: form.Meta, actor: Actor) -> GivenAnswers:
    """Return what the request that a form changes was answered so far; nobody else's answers are given to anybody."""
    stored = tx.cases.get(meta.case) if meta.case else None
    own = stored is not None and stored.case.requester == actor
    return recorded_in(stored.case, tx.texts.of(stored.case.id)) if stored and own else {}


def wrong(face: Face, filled: Filled) -> dict[str, str]:
    """Return what is wrong with the answers up to this page, a sentence per question."""
    found = forms.check(filled.book.form, filled.answers, face.clock(), filled.book.zone)
    reached = {name for name, field in filled.book.fields.items() if field.step <= filled.meta.step}
    return {name: text for name, text in (found | dict(filled.unread)).items() if name in reached}


def keep(face: Face, filled: Filled) -> None:
    """Keep the answers so far for a day, without whatever was found in them and nobody decided to keep."""
    # What stands in the record already was decided on when it was first given.
    kept = guarding.drafted(face, filled.book, filled.answers, kept=bool(filled.keep or filled.before))
    draft = Draft(
        filled.meta.draft,
        filled.actor,
        filled.meta.kind,
        filled.book.digest,
        prefill.pack(kept, filled.keep),
        face.clock() + DRAFT_LIFE,
    )
    with face.store.writing() as tx:
        tx.drafts.put(draft)
        tx.commit()


def forget(face: Face, filled: Filled) -> None:
    """Drop a draft once its form is saved; if that fails it ends by itself."""
    if not filled.drafted:
        return
    with suppress(StoreUnavailable), face.store.writing() as tx:
        tx.drafts.drop(filled.meta.draft)
        tx.commit()


def drawn(filled: Filled) -> Json:
    """Return the same page anew: answers show and hide questions on it."""
    return form.build(filled.book, filled.answers, filled.meta, {*filled.shown, *_known(filled)})


def at_page(face: Face, filled: Filled, step: int, notes: form.Notes | None = None) -> Json:
    """Keep the answers and return another page, or the same with notes above it. Raises StoreUnavailable."""
    turned = replace(filled, meta=replace(filled.meta, step=step))
    keep(face, turned)
    return form.build(filled.book, filled.answers, turned.meta, _seen(filled, filled.book), notes)


def _seen(filled: Filled, book: Playbook) -> set[str]:
    """Return the questions that were on a page already; what was left empty there is not filled in by a default."""
    fields = filled.book.fields.items()
    return {name for name, field in fields if field.step <= filled.meta.step and name in book.fields} | _known(filled)


def _known(filled: Filled) -> set[str]:
    """Return the questions of a request that is changed: what was left empty then is not filled in by a default."""
    return known(filled.book, filled.before) if filled.before else set()


def known(book: Playbook, before: GivenAnswers) -> set[str]:
    """Return the questions that a request with these answers was shown."""
    return {field.field for field in forms.visible(book.form, before)}


def asked(filled: Filled, settled: guarding.Settled) -> Json:
    """Return the same page with what was found in its answers, and the question what is to happen with it."""
    seen = _seen(filled, filled.book)
    return form.build(filled.book, filled.answers, filled.meta, seen, form.Notes(found=settled.found))


def anew(face: Face, filled: Filled) -> Json:
    """Return the form of the rules in force now, with the answers that still fit one of its questions."""
    book = face.playbooks().requests.get(filled.meta.kind)
    if book is None:
        raise Told(words.NO_KIND)
    answers = {name: value for name, value in filled.answers.items() if name in book.fields}
    meta = form.Meta(book.kind, book.digest, face.new_id(), form.steps(book, answers)[0], renews=filled.meta.renews)
    with suppress(StoreUnavailable):
        keep(face, replace(filled, book=book, meta=meta, answers=answers))
    return form.build(book, answers, meta, _seen(filled, book), form.Notes(stale=True))
