"""``files.*``: uploads in three steps, looking at a file, deleting it."""

from slack_standin.sharing import share
from slack_standin.standin import Standin
from slack_standin.webapi.args import Args
from slack_standin.webapi.method import Method
from slack_standin.webapi.places import joined
from slack_standin.wire import Json, SlackError, invalid_arguments


def upload_url(standin: Standin, args: Args) -> Json:
    """First step of an upload: return where to send ``length`` bytes."""
    length = args.whole("length", 0)
    if length <= 0:
        raise invalid_arguments("length must be positive")
    bot = standin.space.bot
    file = standin.files.announce(args.need("filename"), length, bot.user_id, standin.clock.seconds())
    return {"file_id": file.id, "upload_url": f"{standin.base_url}/upload/{file.ticket}"}


def complete_upload(standin: Standin, args: Args) -> Json:
    """Last step of an upload: works once; with channels it is shared there, else it stays private."""
    wanted = args.parsed("files") or []
    if not wanted:
        raise invalid_arguments("missing required field: files")
    wanted_places = args.ids("channels") or args.ids("channel_id")
    places = [joined(standin, Args({"channel": place})) for place in wanted_places]
    files = [standin.files.finish(one["id"], one.get("title") or "") for one in wanted]
    for place in places:
        share(standin, files, place, standin.space.bot.user_id, args.text("initial_comment"), args.text("thread_ts"))
    return {"files": [standin.show_file(file) for file in files]}


def file_info(standin: Standin, args: Args) -> Json:
    """Return a file."""
    return {"file": standin.show_file(standin.files.find(args.need("file")))}


def delete_file(standin: Standin, args: Args) -> Json:
    """Delete a file of the app's own; what is left in messages is a tombstone."""
    file = standin.files.find(args.need("file"))
    if file.user != standin.space.bot.user_id:
        raise SlackError("cant_delete_file")
    standin.files.delete(file.id)
    for channel in file.channels:
        for message in standin.messages.bearing(channel, file.id):
            left = [{"id": one["id"], "mode": "tombstone"} if one["id"] == file.id else one for one in message.files]
            standin.messages.edit(message, files=left)
    return {}


METHODS = {
    "files.getUploadURLExternal": Method(upload_url, ("files:write",), 4),
    "files.completeUploadExternal": Method(complete_upload, ("files:write",), 4),
    "files.delete": Method(delete_file, ("files:write",), 3),
    "files.info": Method(file_info, ("files:read",), 4),
}
