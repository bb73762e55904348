"""Uploaded files for the browser: pictures are shown, everything else is saved, nothing is run."""

import mimetypes
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from slack_standin.page.reading import is_picture
from slack_standin.standin import Standin
from slack_standin.wire import SlackError


async def answer(standin: Standin, request: Request) -> Response:
    """Return the bytes of a file by its id; 404 if it is not there, or not any more."""
    try:
        file = standin.files.find(request.path_params["id"])
    except SlackError:
        return PlainTextResponse("no such file", 404)
    if file.content is None or file.deleted:
        return PlainTextResponse("no such file", 404)
    shown = is_picture(file.name)
    kind = (mimetypes.guess_type(file.name)[0] if shown else None) or "application/octet-stream"
    way = "inline" if shown else "attachment"
    headers = {
        # A file may be anything, a page with scripts too: it is what its name says, or it is saved.
        "x-content-type-options": "nosniff",
        "content-disposition": f"{way}; filename*=UTF-8''{quote(file.name, safe='')}",
    }
    return Response(file.content, media_type=kind, headers=headers)
