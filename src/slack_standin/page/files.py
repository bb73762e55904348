"""Uploaded files for the browser: pictures are shown, everything else is saved, nothing is run."""

import mimetypes
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from slack_standin.model import User
from slack_standin.page.look import may_look
from slack_standin.page.reading import is_picture
from slack_standin.standin import Standin
from slack_standin.uploads import File
from slack_standin.wire import SlackError


async def answer(standin: Standin, request: Request) -> Response:
    """Return the bytes of a file by its id; 404 if it is not there for whoever asks (``user``), or not any more."""
    user = standin.space.users.get(request.query_params.get("user", ""))
    try:
        file = standin.files.find(request.path_params["id"])
    except SlackError:
        return PlainTextResponse("no such file", 404)
    if user is None or file.content is None or file.deleted or not sees(standin, user, file):
        return PlainTextResponse("no such file", 404)
    shown = is_picture(file.name)
    kind = (mimetypes.guess_type(file.name)[0] if shown else None) or "application/octet-stream"
    way = "inline" if shown else "attachment"
    headers = {
        # A file may be anything, a page with scripts too: it is what its name says, or it is saved.
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox",
        "content-disposition": f"{way}; filename*=UTF-8''{quote(file.name, safe='')}",
        "cache-control": "no-store",
    }
    return Response(file.content, media_type=kind, headers=headers)


def sees(standin: Standin, user: User, file: File) -> bool:
    """Tell whether somebody sees a message that bears a file; a picture that none bears is there for blocks."""
    bearing = [one for one in file.channels if standin.messages.bearing(one, file.id)]
    if not file.channels and is_picture(file.name):
        return True
    return any(may_look(user, standin.space.channels[one]) for one in bearing)
