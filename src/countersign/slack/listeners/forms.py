"""Forms: opened by a command, drawn anew as answers show or hide questions, turned page by page, and sent."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from countersign.app.ports import Reply, Summary
from countersign.domain.actors import Actor
from countersign.domain.approvals.renewing import RENEWS
from countersign.domain.approvals.revising import recorded
from countersign.domain.commands import EDIT, OPEN, Command
from countersign.domain.event_parts import Link
from countersign.domain.fields import PEOPLE, FieldType
from countersign.domain.incidents.declaring import SIMILAR
from countersign.domain.playbook import Playbook
from countersign.domain.texts import GivenAnswers, Text
from countersign.slack import forms_flow as flow
from countersign.slack import guarding, similar
from countersign.slack.face import Body, Context, Face, Json
from countersign.slack.replies import errors, update
from countersign.slack.trouble import FAILURES, TROUBLE, cause
from countersign.slack.views import explain, form, prefill

# A newer view is there already, or the form was closed meanwhile: nothing is lost.
_OVERTAKEN = frozenset({"hash_conflict", "not_found"})


def first_page(face: Face, actor: Actor, book: Playbook, answers: GivenAnswers, renews: str = "") -> Json:
    """Return a new form. Answers for its later pages are kept in its draft. Raises StoreUnavailable.

    ``renews`` is the id of the case whose grant it would renew.
    """
    meta = form.Meta(book.kind, book.digest, face.new_id(), form.steps(book, answers)[0], renews=renews)
    shown = {field.field for field in form.page(book, answers, meta.step)}
    if answers.keys() - shown:
        flow.keep(face, flow.Filled(actor, meta, book, (), answers, {}))
    return form.build(book, answers, meta)


def change(face: Face, found: Summary) -> Json:
    """Return the form of a request with its answers, to be changed by whoever asked."""
    case, book = found.case, found.playbook
    before = recorded(case, found.texts)
    meta = form.Meta(book.kind, book.digest, face.new_id(), form.steps(book, before)[0], case.id, case.revision)
    return form.build(book, before, meta, flow.known(book, before))


def redraw(face: Face, body: Body, _: Context) -> None:
    """An answer changed that shows or hides questions: draw the form anew if it looks different now."""
    view, now = body["view"], flow.drawn(flow.read(face, body))
    if _shape(now) == _shape(view):
        return
    try:
        face.client.views_update(view_id=view["id"], hash=view["hash"], view=now)
    except FAILURES as error:
        if cause(error) not in _OVERTAKEN | TROUBLE.keys():
            raise


def _shape(view: Mapping[str, Any]) -> object:
    """Return what a redrawn form can differ in: its questions, and whether it is the last page."""
    inputs = [block["block_id"] for block in view["blocks"] if block["type"] == "input"]
    return inputs, (view.get("submit") or {}).get("text")


def suggest(face: Face, body: Body, _: Context) -> Json:
    """Offer options while somebody types: of a menu that is too long to be shown whole, or names of systems."""
    typed = str(body.get("value") or "")
    book = _rules(face, body)
    field = book.fields.get(str(body["action_id"])) if book else None
    if field is None:
        return {"options": []}
    known = face.queries.systems(typed) if field.type is FieldType.SYSTEM else ()
    return {"options": prefill.options_for(field, typed, known)}


def _rules(face: Face, body: Body) -> Playbook | None:
    """Return the rules of the form in which somebody types: of a playbook, or of what a verb asks about a case."""
    carried = form.read_verb_metadata((body.get("view") or {}).get("private_metadata"))
    if carried:
        found = face.queries.by_id(carried[1].case, face.actor(body))
        return found.playbook if found else None
    with face.store.reading() as tx:
        return flow.rules_of(face, tx, flow.meta_of(body))


def submit(face: Face, body: Body, context: Context) -> Json:
    """Take a page: say what is wrong, turn to the next one, or save the whole."""
    filled = flow.read(face, body)
    if filled.reply:
        return answered(face, filled, replace(filled.reply, repeated=True))
    settled = guarding.settle(face, filled.book, filled.new, filled.answers, flow.state_of(body))
    if settled.found:
        return errors(settled.errors) if settled.errors else update(flow.asked(filled, settled))
    filled = replace(filled, answers=settled.answers, keep=guarding.both(face, filled.keep, settled.keep))
    if found := flow.wrong(face, filled):
        return _corrections(face, filled, found)
    step = form.next_step(filled.book, filled.answers, filled.meta.step)
    if step is not None:
        return update(flow.at_page(face, filled, step))
    if twins := similar.open_ones(face, filled):
        return update(similar.asked(face, filled, body["view"], twins))
    return answered(face, filled, send(face, filled, body["view"], context))


def choose(face: Face, body: Body, context: Context) -> Json:
    """Take the choice between joining what is open on the same system and declaring it apart."""
    filled = flow.read(face, body)
    if filled.reply:
        return answered(face, filled, replace(filled.reply, repeated=True))
    if found := flow.wrong(face, filled):  # the answers are gone, as they are kept for a day
        return _corrections(face, filled, found)
    twins, chosen = similar.open_ones(face, filled), similar.chosen(body)
    if chosen == similar.DECLARE:
        links = tuple(Link(SIMILAR, one.case.id) for one in twins)
        return answered(face, filled, send(face, filled, body["view"], context, links))
    reply = similar.join(face, filled, body["view"], context, chosen)
    if reply.refusal is None:
        return answered(face, filled, reply)
    return update(similar.asked(face, filled, body["view"], twins, reply.refusal))


def _corrections(face: Face, filled: flow.Filled, found: Mapping[str, str]) -> Json:
    """Say what is wrong beside the questions; those of another page are shown on that page."""
    if found.keys() <= set(filled.shown):
        return errors(found)
    pages = [field.step for name, field in filled.book.fields.items() if name in found]
    return update(flow.at_page(face, filled, min(pages, default=1), form.Notes(errors=found)))


def send(
    face: Face, filled: flow.Filled, view: Mapping[str, Any], context: Context, links: tuple[Link, ...] = ()
) -> Reply:
    """Save what was filled in, tied to other cases if need be. Raises StoreUnavailable."""
    face.directory.meet([filled.actor, *_named(filled)])
    meta = filled.meta
    command = Command(
        key=flow.key_of(view, meta.sent),
        verb=EDIT if meta.case else OPEN,
        actor=filled.actor,
        case=meta.case or face.new_id(),
        kind=meta.kind,
        playbook=meta.digest,
        answers=filled.answers,
        revision=meta.revision if meta.case else None,
        links=(*((Link(RENEWS, meta.renews),) if meta.renews else ()), *links),
        keep=filled.keep,
        name=Text(face.new_salt(), filled.actor),
    )
    return face.handled(command, context)


def _named(filled: flow.Filled) -> list[Actor]:
    """Return the people that answers name, so that somebody new is known before they are asked."""
    given = [filled.answers.get(field.field) for field in filled.book.form if field.type in PEOPLE]
    named = [item for value in given for item in (value if isinstance(value, tuple) else (value,))]
    return [item for item in named if isinstance(item, str)]


def answered(face: Face, filled: flow.Filled, reply: Reply) -> Json:
    """Say what became of a form."""
    refusal = reply.refusal
    if refusal is None:
        flow.forget(face, filled)
        if filled.meta.case:
            return update(form.changed(reply.key, repeated=reply.repeated))
        return update(form.confirmation(reply.key, filled.book.name, repeated=reply.repeated))
    if refusal.fields:
        return _corrections(face, filled, refusal.fields)
    if refusal.code == "stale_form":
        return update(flow.anew(face, filled))
    return update(explain.earlier(refusal, face.queries.by_id(refusal.case, filled.actor) if refusal.case else None))
