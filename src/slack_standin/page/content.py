"""What messages and views say, as HTML."""

from markupsafe import Markup

from slack_standin.modals import View
from slack_standin.model import Message, User
from slack_standin.page.templating import render
from slack_standin.seeing import shown_message
from slack_standin.slots import every_element
from slack_standin.standin import Standin
from slack_standin.viewing import shown_view


def body(standin: Standin, reader: User, message: Message) -> Markup:
    """Return what a message says."""
    buttons = [pair for pair in every_element(message.blocks) if pair[1]["type"] == "button"]
    return render("plain.html", text=shown_message(standin, reader, message)["text"], buttons=buttons)


def view_body(standin: Standin, view: View) -> Markup:
    """Return what a view says and asks."""
    shown = shown_view(standin.space, view, standin.space.users[view.user])
    return render("plain.html", text=str(shown), buttons=[])
