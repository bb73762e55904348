"""The button "More…": it opens the menu of whatever else its reader may do with a case."""

from countersign.domain import verb_forms
from countersign.domain.commands import Refusal
from countersign.slack import words
from countersign.slack.face import Body, Context, Face, Told
from countersign.slack.replies import open_view
from countersign.slack.views import explain, menu
from countersign.slack.views.blocks import read_button


def show(face: Face, body: Body, _: Context) -> None:
    """Open the menu; to somebody for whom there is nothing in it, it says so."""
    button, reader = read_button(body["actions"][0].get("value")), face.actor(body)
    if button is None:
        raise Told(words.FORGED_BUTTON)
    found = face.queries.by_id(button.case, reader)
    if found is None:
        raise Told(explain.refusal(Refusal("unknown_case")))
    offers = verb_forms.offers(found.case, found.playbook, reader)
    open_view(face, body, menu.view(found.case, offers), late=words.TOO_LATE_TO_CLICK, silent=words.NO_FORM_TO_CLICK)
