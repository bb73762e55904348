"""The open form and the Home tab."""

from markupsafe import Markup

from slack_standin.page import blocks
from slack_standin.page.look import HOME, Look
from slack_standin.page.mrkdwn import plain
from slack_standin.page.reading import Reading
from slack_standin.page.templating import render
from slack_standin.standin import Standin


def modal(standin: Standin, look: Look) -> Markup:
    """The form somebody looks at; empty while none is open."""
    view = standin.modals.top(look.user.id)
    if view is None:
        return Markup()
    depth = len(standin.modals.stacks[look.user.id])
    body = blocks.view(Reading(standin, look.user), view)
    words = {name: plain(view.spec.get(name)) for name in ("title", "close", "submit")}
    return render("modal.html", view=view, spec=view.spec, depth=depth, body=body, **words)


def home(standin: Standin, look: Look) -> Markup:
    """The Home tab, if that is what the window shows."""
    if look.place != HOME:
        return Markup()
    view = standin.modals.homes.get(look.user.id)
    body = blocks.view(Reading(standin, look.user), view) if view else None
    return render("home.html", app=standin.space.bot, view=view, body=body)
