"""The Bolt app: one listener for each sort of payload, and the table that says who takes what."""

import logging
import re
from collections.abc import Callable, Mapping
from typing import Any

from slack_bolt import Ack, App, BoltContext, BoltRequest, BoltResponse
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.middleware import Middleware

from countersign.slack import shapes, words
from countersign.slack.face import Body, Context, Face, Json, Told
from countersign.slack.link import WORKERS, BadToken, NotConnected, SocketLink
from countersign.slack.listeners import absences, buttons, commands, events, forms, menu, renewals, reports, why
from countersign.slack.net import net, told
from countersign.slack.requests import Requests
from countersign.slack.views import absence, similar
from countersign.slack.views.blocks import MORE
from countersign.slack.views.form import VERB_FORM
from countersign.slack.views.sections.granted import RENEW
from countersign.slack.views.sections.why import WHY

__all__ = ["WORKERS", "BadToken", "Face", "NotConnected", "Requests", "SocketLink", "build"]

Listener = Callable[[Face, Body, Context], Json | None]

# Listeners must not overlap: Bolt would run the next one that matches when the first is late. So there is one for
# each sort of payload, and which part of it is meant is found in a table of ours.
_ANY = re.compile("")
_EVENT = re.compile("|".join(f"^{name}$" for name in events.EVENTS))

_bolt_log = logging.getLogger("countersign.slack.bolt")
# Below this level Bolt writes down payloads, and warns of a token that it need not know.
_bolt_log.setLevel(logging.ERROR)


def _nothing(_: Face, __: Body, ___: Context) -> None:
    """A button that only opens a link, a view that only tells something: nothing to do."""


def _unreadable(_: Face, __: Body, ___: Context) -> None:
    raise Told(words.FORGED)


def _action(face: Face, body: Body, context: Context) -> Json | None:
    """A click: a button of ours, or an answer in a form that shows or hides questions."""
    pressed = str(body["actions"][0].get("action_id"))
    drawn: Listener = forms.redraw if _callback(body).startswith("form:") else _nothing
    take: Listener = buttons.click if pressed.startswith(buttons.PREFIX) else BUTTONS.get(pressed, drawn)
    return take(face, body, context)


def _submission(face: Face, body: Body, context: Context) -> Json | None:
    """A submitted modal: by the first part of its callback id. Whatever can be submitted is in the table."""
    return SUBMISSIONS.get(_callback(body).partition(":")[0], _unreadable)(face, body, context)


def _callback(body: Body) -> str:
    return str((body.get("view") or {}).get("callback_id") or "")


# Buttons that are no verb, by action id; there is a colon in it, since the questions of a form have none.
BUTTONS: Mapping[str, Listener] = {
    WHY: why.show,
    MORE: menu.show,
    RENEW: renewals.click,
    absence.FORM: absences.click,
    absence.BACK: absences.click,
}
SUBMISSIONS: Mapping[str, Listener] = {
    "form": forms.submit,
    similar.FORM: forms.choose,
    VERB_FORM: buttons.answer,
    "absence": absences.submit,
}


def _suggestion(face: Face, body: Body, context: Context) -> Json | None:
    """Somebody types into a menu: of a verb's form, or of a playbook's."""
    suggest = buttons.suggest if _callback(body) == VERB_FORM else forms.suggest
    return suggest(face, body, context)


def _event(face: Face, body: Body, context: Context) -> None:
    """Something happened in the workspace that the manifest asks to be told of."""
    events.EVENTS[body["event"]["type"]](face, body, context)


def build(face: Face) -> App:
    """Return the app, which needs no network to be built: whether the token is good is for ``check`` to say."""
    app = App(
        logger=_bolt_log,
        client=face.client,
        authorize=_authorized(face),
        process_before_response=True,
        raise_error_for_unhandled_request=True,
    )
    app.error(net(face))
    app.use(_Fitting())
    app.command(_ANY)(_listening(face, commands.answer))
    app.action(_ANY)(_listening(face, _action))
    app.options(_ANY)(_listening(face, _suggestion))
    app.message_shortcut(_ANY)(_listening(face, reports.from_message))
    app.view(_ANY)(_listening(face, _submission))
    app.event(_EVENT)(_listening(face, _event))
    app.view_closed(_ANY)(_listening(face, _nothing))
    return app


class _Fitting(Middleware):
    """Lets only payloads through that hold what listeners look at, once it is known that Slack sent them.

    A class, since Bolt looks into a payload before it calls a function.
    """

    def process(self, *, req: BoltRequest, next: Callable[[], BoltResponse], **_: Any) -> BoltResponse | None:
        """Answer what does not fit, and let the rest go on."""
        sentence = shapes.misfit(req.body)
        return told(req.body, sentence) if sentence else next()


def _authorized(face: Face) -> Callable[..., AuthorizeResult]:
    """One installation serves one workspace, so every request has the same token and asks nobody."""

    def authorize() -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=None, team_id=face.team, bot_token=face.client.token)

    return authorize


def _listening(face: Face, listener: Listener) -> Callable[..., None]:
    """Return what Bolt calls. The ack goes out when this returns, so what it acknowledges is saved by then."""

    def listen(ack: Ack, body: dict[str, Any], context: BoltContext) -> None:
        ack(listener(face, body, context) or "")

    return listen
