"""A person uploads a file."""

import base64
import binascii

from slack_standin.control.route import Misused, Route, person
from slack_standin.standin import Standin
from slack_standin.wire import Json


async def upload(standin: Standin, data: Json) -> Json:
    """Upload a file, all three steps at once; ``content`` is base64. The answer is the ``file`` object."""
    user = person(standin, data)
    try:
        content = base64.b64decode(str(data["content"]), validate=True)
    except binascii.Error as wrong:
        raise Misused(f"content: {wrong}") from None
    name = str(data["name"])
    file = standin.files.announce(name, len(content), user.id, int(standin.clock.now().timestamp()))
    standin.files.receive(file.ticket, content)
    standin.files.finish(file.id, name)
    return {"ok": True, "file": file.to_json(standin.space.team.domain)}


ROUTES = {"upload": Route(upload, ("user", "name", "content"))}
