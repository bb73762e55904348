"""Buttons of a case: a click is a verb, some verbs ask for a reason first. An accepted click needs no words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from countersign.app.ports import Reply, Summary
from countersign.domain import lifecycle, verb_forms
from countersign.domain.actors import Actor, slack_user
from countersign.domain.approvals.revising import fresh, recorded
from countersign.domain.commands import Command
from countersign.domain.fields import Field
from countersign.domain.form_checks import LONGEST_NAME
from countersign.domain.lifecycle import Move
from countersign.domain.texts import GivenAnswers
from countersign.slack import guarding, words
from countersign.slack.face import Body, Context, Face, Json, Told
from countersign.slack.forms_flow import key_of
from countersign.slack.listeners import forms
from countersign.slack.replies import close_all, errors, in_modal, open_view, show_instead, update, whisper
from countersign.slack.views import explain, form, lists
from countersign.slack.views.blocks import ButtonValue, one_line, read_button
from countersign.slack.views.inputs import OPTIONS, option
from countersign.slack.views.verb_pages import Page, page_of
from countersign.slack.views.words import titled

PREFIX = "verb:"


def click(face: Face, body: Body, context: Context) -> None:
    """Make the move that a button stands for, or ask first what the move wants to know."""
    action, actor = body["actions"][0], face.actor(body)
    verb, button = str(action["action_id"]).removeprefix(PREFIX), read_button(action.get("value"))
    if button is None:
        raise Told(words.FORGED_BUTTON)
    found = face.queries.by_id(button.case, actor)
    move = _asks(found, verb, button, actor)
    if found and move:
        carried = form.verb_metadata(verb, button)
        so_far = form.Asked(verb_forms.written(found.case, move, found.texts))
        asked = form.verb_form(found.case, found.playbook, verb, move, carried, so_far) if move.form else None
        view = asked or forms.change(face, found)
        open_view(face, body, view, late=words.TOO_LATE_TO_CLICK, silent=words.NO_FORM_TO_CLICK)
        return
    command = _command(_key(body, action, actor), verb, actor, button, {})
    _tell(face, body, _moved(face, command, context), actor)


def _asks(found: Summary | None, verb: str, button: ButtonValue, actor: Actor) -> Move | None:
    """Return the move if it asks something and may be made; anything else is handled, and so refused, at once."""
    if found is None or (found.case.revision, found.case.stage) != (button.revision, button.stage):
        return None
    return verb_forms.begins(found.case, found.playbook, actor, verb)


def _key(body: Body, action: Mapping[str, Any], actor: Actor) -> str:
    box = body.get("container") or {}
    place = f"{box.get('channel_id', '')}/{box.get('message_ts') or box.get('view_id', '')}"
    return f"button:{actor}:{place}:{action['action_id']}:{action.get('action_ts', '')}"


def _command(key: str, verb: str, actor: Actor, button: ButtonValue, answers: GivenAnswers) -> Command:
    return Command(key, verb, actor, button.case, answers=answers, revision=button.revision, stage=button.stage)


def _moved(face: Face, command: Command, context: Context) -> Reply:
    named = [given for given in command.answers.values() if isinstance(given, str) and slack_user(given)]
    face.directory.meet([command.actor, *named])  # whoever is named may be somebody new
    return face.handled(command, context)


# Whoever clicked saw another request than there is by now, so they are shown this one.
_OUTDATED = frozenset({"stale", "asked_before"})


def _tell(face: Face, body: Body, reply: Reply, actor: Actor) -> None:
    """Say why nothing happened; and what did, where no message will show it. A repeated delivery says nothing."""
    if reply.repeated:
        return
    if in_modal(body):
        said = explain.refusal(reply.refusal) if reply.refusal else words.done(reply)
        show_instead(face, body, explain.view(said, "Not done" if reply.refusal else "Done"))
    elif reply.refusal is not None:
        found = face.queries.by_id(reply.case, actor) if reply.refusal.code in _OUTDATED else None
        whisper(body, explain.refusal(reply.refusal), lists.show(found, actor) if found else None)
    elif (body.get("container") or {}).get("is_ephemeral"):
        whisper(body, words.done(reply))


def suggest(face: Face, body: Body, _: Context) -> Json:
    """Offer the incidents that are open while somebody says which one is meant."""
    typed = str(body.get("value") or "")
    found = face.queries.incidents(typed, face.actor(body))
    named = [option(f"{one.case.key} {titled(one.case, one.playbook, one.texts)}", one.case.key) for one in found]
    own = one_line(typed, LONGEST_NAME)
    written = [option(f'Use "{own}"', own)] if own and own.upper() not in [one.case.key for one in found] else []
    return {"options": [*named[: OPTIONS - 1], *written]}


def answer(face: Face, body: Body, context: Context) -> Json | None:
    """Take what a verb asked for; turn to the next page, or make the move: the modal closes if that went well."""
    view, actor = body["view"], face.actor(body)
    metadata = view.get("private_metadata")
    carried, page = form.read_verb_metadata(metadata), page_of(metadata)
    if carried is None or page is None:
        raise Told(words.FORGED)
    verb, button = carried
    state, found = (view.get("state") or {}).get("values") or {}, face.queries.by_id(button.case, actor)
    move = _move(found, verb) if found else None
    if found is None or move is None:
        return _closing(view, _moved(face, _command(key_of(view), verb, actor, button, {}), context))
    asked = verb_forms.questions(found.case, found.playbook, move)
    shown = page.shown(asked)
    given, unread = form.parse(state, shown, face.new_salt, face.team)
    if unread:
        return errors(unread)
    settled = guarding.settle(face, found.playbook, _new(found, move, shown, given), given, state)
    if settled.errors:
        return errors(settled.errors)
    if settled.found:
        so_far = form.Asked(given, settled.found, page)
        return update(form.verb_form(found.case, found.playbook, verb, move, metadata, so_far))
    if following := page.following(asked, settled.answers):
        return _next_page(face, found, _Turning(verb, move, metadata, shown, settled.answers, following))
    command = _command(key_of(view), verb, actor, button, {**page.earlier, **settled.answers})
    return _closing(view, _moved(face, replace(command, keep=settled.keep), context), shown)


@dataclass(frozen=True)
class _Turning:
    """A page of a verb's form as it came back, and the page that follows."""

    verb: str
    move: Move
    metadata: str
    shown: tuple[Field, ...]
    answers: GivenAnswers
    following: Page


def _next_page(face: Face, found: Summary, turning: _Turning) -> Json:
    """Return the next page with what it begins with, or say what is wrong with this one."""
    case, book = found.case, found.playbook
    if wrong := verb_forms.check(turning.shown, turning.answers, face.clock(), book.zone):
        return errors(wrong)
    begun = verb_forms.begun(case, book, turning.verb, turning.following.earlier, found.texts)
    so_far = form.Asked(begun, page=turning.following)
    return update(form.verb_form(case, book, turning.verb, turning.move, turning.metadata, so_far))


def _new(found: Summary, move: Move, asked: Sequence[Field], given: GivenAnswers) -> Sequence[Field]:
    """Return the questions whose answers are looked at: what was answered before has been, and stays as it is."""
    changed = fresh(asked, recorded(found.case, found.texts), given) if move.edits else given
    return [field for field in asked if field.field in changed]


def _move(found: Summary, verb: str) -> Move | None:
    """Return the move that a verb makes, whatever state the case is in by now."""
    table = lifecycle.TABLES[found.case.lifecycle]
    return next((moves[verb] for moves in table.values() if verb in moves), None)


def _closing(view: Body, reply: Reply, shown: tuple[Field, ...] = ()) -> Json | None:
    """Return what becomes of the form: it closes with the menu that it lies on, or says what is wrong."""
    if reply.refusal is None:
        return close_all() if view.get("previous_view_id") else None
    here = {field.field for field in shown}
    if reply.refusal.fields and here >= reply.refusal.fields.keys():
        return errors(reply.refusal.fields)
    if reply.refusal.fields:  # of a page before this one
        return update(explain.view(verb_forms.MOVED_ON))
    return update(explain.view(explain.refusal(reply.refusal)))
