"""The button that asks why: the answer is for its reader alone, and nothing changes by it."""

from countersign.app import why as reading
from countersign.app.sending import Picture
from countersign.domain.commands import Refusal
from countersign.domain.why import why
from countersign.domain.world import Place
from countersign.slack import words
from countersign.slack.face import Body, Context, Face, Told
from countersign.slack.replies import open_view
from countersign.slack.views import explain
from countersign.slack.views import why as views
from countersign.slack.views.blocks import read_button


def show(face: Face, body: Body, _: Context) -> None:
    """Open a modal that says why these people are asked, to whoever may see the case."""
    button, reader = read_button(body["actions"][0].get("value")), face.actor(body)
    if button is None:
        raise Told(words.FORGED_BUTTON)
    found = face.queries.by_id(button.case, reader)
    if found is None:
        raise Told(explain.refusal(Refusal("unknown_case")))
    known = reading.known(face.store, face.playbooks().team, found.case, reader)
    said = why(found.case, found.playbook, known)
    if said is None:
        raise Told(words.FORGED_BUTTON)
    picture = Picture(found.case, found.playbook, found.texts, Place("person", reader), "why")
    view = views.view(picture, said, reader)
    open_view(face, body, view, late=words.TOO_LATE_TO_CLICK, silent=words.NO_FORM_TO_CLICK)
