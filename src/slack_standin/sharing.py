"""Files in channels, whoever shares them, and the bytes for an app that downloads one."""

from collections.abc import Sequence
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from slack_standin.model import Channel, Message
from slack_standin.standin import Standin
from slack_standin.uploads import File


def share(
    standin: Standin, files: Sequence[File], channel: Channel, user: str, comment: str = "", thread_ts: str = ""
) -> Message:
    """Post files in a channel as ``user``, who may be the bot, and tell the app of the message and of each file."""
    bot = standin.space.bot
    for file in files:
        file.channels.append(channel.id)
    message = standin.messages.post(
        channel.id,
        user,
        bot_id=bot.bot_id if user == bot.user_id else "",
        subtype="file_share",
        text=comment,
        thread_ts=thread_ts,
        files=[standin.show_file(file) for file in files],
    )
    standin.events.message(message, channel)
    for file in files:
        standin.events.shared(file.id, user, channel)
    return message


def download(standin: Standin, request: Request) -> Response:
    """Answer a request for a file's ``url_private``: the app needs its token and ``files:read``, as everywhere."""
    bot = standin.space.bot
    if request.headers.get("authorization", "") != f"Bearer {bot.token}" or "files:read" not in bot.scopes:
        return PlainTextResponse(
            "A file needs the bot token as Authorization: Bearer, and the scope files:read.\n", 403
        )
    file = standin.files.get(request.path_params["file"])
    if file is None or file.deleted or not file.complete:
        return PlainTextResponse("no such file\n", 404)
    name = quote(file.name, safe="")
    headers = {"content-disposition": f"attachment; filename*=UTF-8''{name}"}
    return Response(file.content, media_type=file.mimetype, headers=headers)
