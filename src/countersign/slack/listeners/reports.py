"""The shortcut on a message: the form of an incident opens with what the message says, and a link to it as evidence."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from countersign.domain.playbook import IncidentPlaybook
from countersign.slack import words
from countersign.slack.face import Body, Context, Face, Told
from countersign.slack.listeners.forms import first_page
from countersign.slack.replies import open_view
from countersign.slack.trouble import FAILURES
from countersign.slack.views import prefill

CALLBACK = "report:"


def from_message(face: Face, body: Body, _: Context) -> None:
    """Open the form of the kind that the shortcut is of."""
    kind = str(body["callback_id"]).removeprefix(CALLBACK)
    book = face.playbooks().requests.get(kind)
    if not isinstance(book, IncidentPlaybook):
        raise Told(words.NO_KIND)
    message: Mapping[str, Any] = body["message"]
    answers = prefill.of_message(book, str(message.get("text") or ""), _link(face, body, message))
    view = first_page(face, face.actor(body), book, answers)
    open_view(face, body, view, late=words.TOO_LATE_TO_CLICK, silent=words.NO_FORM_TO_CLICK)


def _link(face: Face, body: Body, message: Mapping[str, Any]) -> str:
    """Return the lasting address of a message. It is made of the payload, as the bot need not be where it was said."""
    channel, ts, thread = str(body["channel"]["id"]), str(message["ts"]), message.get("thread_ts")
    domain = (body.get("team") or {}).get("domain")
    if not domain:  # an app that is installed for a whole organisation is told no workspace
        return _asked(face, channel, ts)
    reply = f"?thread_ts={thread}&cid={channel}" if thread and thread != ts else ""
    return f"https://{domain}.slack.com/archives/{channel}/p{ts.replace('.', '')}{reply}"


def _asked(face: Face, channel: str, ts: str) -> str:
    with suppress(*FAILURES):
        return str(face.client.chat_getPermalink(channel=channel, message_ts=ts)["permalink"])
    return ""
