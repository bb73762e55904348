"""A person uploads a file, for a form or into a channel."""

import base64
import binascii

from slack_standin.control.route import Misused, Route, channel, person
from slack_standin.sharing import share
from slack_standin.standin import Standin
from slack_standin.typed import as_kept
from slack_standin.wire import Json


async def upload(standin: Standin, data: Json) -> Json:
    """Upload a file, all three steps at once; ``content`` is base64. The answer is the ``file`` object.

    With ``channel`` it is shared there, with the words of ``text``, and ``ts`` is that of the message; without, it is
    for a form.
    """
    user = person(standin, data)
    place = channel(standin, data, user) if "channel" in data else None
    if place is not None and not standin.space.reads(user.id, place):
        raise Misused(f"{user.name} is not in {place.name}")
    try:
        content = base64.b64decode(str(data["content"]), validate=True)
    except binascii.Error as wrong:
        raise Misused(f"content: {wrong}") from None
    name = str(data["name"])
    file = standin.files.announce(name, len(content), user.id, standin.clock.seconds())
    standin.files.receive(file.ticket, content)
    standin.files.finish(file.id, name)
    ts = None
    if place is not None:
        words, thread = as_kept(str(data.get("text") or "")), str(data.get("thread_ts") or "")
        ts = share(standin, [file], place, user.id, words, thread).ts
    return {"ok": True, "file": standin.show_file(file), "ts": ts}


ROUTES = {"upload": Route(upload, ("user", "name", "content"), ("channel", "text", "thread_ts"))}
