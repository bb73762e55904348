"""A person types into the box under a place or a thread and sends it."""

from slack_standin.control.acting import command, say
from slack_standin.control.route import Misused, Route, channel, person
from slack_standin.model import Channel, User
from slack_standin.standin import Standin
from slack_standin.typed import as_kept, as_typed, command_in
from slack_standin.whispers import FAILED, IN_THREAD, UNKNOWN, whisper
from slack_standin.wire import Json


async def send(standin: Standin, data: Json) -> Json:
    """Send what was typed: a message or, if it begins with a slash, a command; Slackbot says why one went nowhere."""
    user = person(standin, data)
    place = channel(standin, data, user)
    if not standin.space.reads(user.id, place) or place.is_archived:
        raise Misused(f"{user.name} cannot write in {place.name}")
    typed = command_in(str(data["text"]))
    if typed is None:
        return await say(standin, {**data, "text": str(data["text"]).strip()})
    return await _command(standin, user, place, typed, str(data.get("thread_ts") or ""))


async def _command(standin: Standin, user: User, place: Channel, typed: tuple[str, str], thread_ts: str) -> Json:
    name, words = typed
    # A name with "<" in it is nobody's command, and is said back as it was typed.
    refused = "command_in_thread" if thread_ts else "" if _known(standin, name) else "unknown_command"
    if refused:
        sentence = IN_THREAD if thread_ts else UNKNOWN
        whisper(standin, user, place, sentence.format(command=as_kept(name)), thread_ts)
        return {"ok": False, "error": refused}
    order = {"user": user.id, "channel": place.id, "command": name, "text": as_typed(standin.space, words)}
    said = await command(standin, order)
    if not said["ok"]:
        whisper(standin, user, place, FAILED.format(command=as_kept(name), error=said["error"]))
    return said


def _known(standin: Standin, name: str) -> bool:
    """Tell whether Slack knows a command; without a manifest every one may be the app's."""
    return standin.manifest is None or name in standin.manifest.commands


ROUTES = {"type": Route(send, ("user", "text"), ("channel", "thread_ts", "broadcast"))}
