"""The button Renew: it opens the form of a request anew, with the answers of last time, tied to the grant it renews."""

from countersign.app.ports import Summary
from countersign.domain.approvals import renewing
from countersign.domain.commands import Refusal
from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.texts import Answer, FileRef, Given, GivenAnswers, Text, TextRef
from countersign.slack import words
from countersign.slack.face import Body, Context, Face, Told
from countersign.slack.listeners.forms import first_page
from countersign.slack.replies import open_view, whisper
from countersign.slack.views import explain
from countersign.slack.views.blocks import read_button


def click(face: Face, body: Body, _: Context) -> None:
    """Open the form of a renewal, or say why there is none; where one waits for a decision, which one it is."""
    button, actor = read_button(body["actions"][0].get("value")), face.actor(body)
    if button is None:
        raise Told(words.FORGED_BUTTON)
    found = face.queries.by_id(button.case, actor)
    if found is None:
        whisper(body, explain.refusal(Refusal("unknown_case")))
        return
    book = face.playbooks().requests.get(found.case.kind)
    if not isinstance(book, ApprovalPlaybook):
        raise Told(words.NO_KIND)
    waiting = face.queries.renewals(found.case)
    if refused := renewing.refusal(found.case, book, actor, waiting, face.clock()):
        whisper(body, explain.refusal(refused))
        return
    view = first_page(face, actor, book, _answers(found, book), renews=found.case.id)
    open_view(face, body, view, late=words.TOO_LATE_TO_CLICK, silent=words.NO_FORM_TO_CLICK)


def _answers(found: Summary, book: ApprovalPlaybook) -> GivenAnswers:
    """Return the answers of last time for a form, without salts, since the form gives them back with real ones."""
    given = {name: _given(value, found) for name, value in renewing.old_answers(found.case, book).items()}
    return {name: value for name, value in given.items() if value is not None}


def _given(value: Answer, found: Summary) -> Given | None:
    if isinstance(value, TextRef):
        words = found.texts.get(value)
        return Text("", words) if words else None
    if isinstance(value, tuple):
        return tuple(item for item in value if not isinstance(item, FileRef))
    return value
