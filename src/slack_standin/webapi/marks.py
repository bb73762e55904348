"""``pins.*``, ``reactions.*`` and ``files.*``: what hangs on messages."""

from slack_standin import hanging
from slack_standin.model import Message
from slack_standin.standin import Standin
from slack_standin.webapi.args import Args
from slack_standin.webapi.method import Method
from slack_standin.webapi.places import joined, message_at
from slack_standin.wire import Json, SlackError, invalid_arguments


def _message(standin: Standin, args: Args) -> Message:
    return message_at(standin, joined(standin, args), args.need("timestamp"))


def pin(standin: Standin, args: Args) -> Json:
    """Pin a message to its channel, 100 at most."""
    hanging.pin(standin, _message(standin, args), standin.space.bot.user_id)
    return {}


def unpin(standin: Standin, args: Args) -> Json:
    """Take a pin away."""
    hanging.unpin(standin, _message(standin, args), standin.space.bot.user_id)
    return {}


def list_pins(standin: Standin, args: Args) -> Json:
    """Return the pinned messages of a channel."""
    pinned = standin.messages.pinned(joined(standin, args).id)
    return {"items": [hanging.pinned_item(standin, one) for one in pinned]}


def react(standin: Standin, args: Args) -> Json:
    """Add the bot's reaction."""
    name = args.need("name").strip(":")
    hanging.react(standin, _message(standin, args), standin.space.bot.user_id, name)
    return {}


def unreact(standin: Standin, args: Args) -> Json:
    """Take the bot's reaction away."""
    name = args.need("name").strip(":")
    hanging.unreact(standin, _message(standin, args), standin.space.bot.user_id, name)
    return {}


def upload_url(standin: Standin, args: Args) -> Json:
    """First step of an upload: return where to send ``length`` bytes."""
    length = args.whole("length", 0)
    if length <= 0:
        raise invalid_arguments("length must be positive")
    bot = standin.space.bot
    file = standin.files.announce(args.need("filename"), length, bot.user_id, standin.clock.seconds())
    return {"file_id": file.id, "upload_url": f"{standin.base_url}/upload/{file.ticket}"}


def complete_upload(standin: Standin, args: Args) -> Json:
    """Last step of an upload: works once; with a channel it is shared there, else it stays private."""
    wanted = args.parsed("files") or []
    if not wanted:
        raise invalid_arguments("missing required field: files")
    channel = joined(standin, Args({"channel": args.text("channel_id")})) if args.text("channel_id") else None
    files = [standin.files.finish(one["id"], one.get("title", "")) for one in wanted]
    if channel is not None:
        bot, domain = standin.space.bot, standin.space.team.domain
        for file in files:
            file.channels.append(channel.id)
        standin.messages.post(
            channel.id,
            bot.user_id,
            bot_id=bot.bot_id,
            text=args.text("initial_comment"),
            thread_ts=args.text("thread_ts"),
            files=[file.to_json(domain) for file in files],
        )
    return {"files": [file.to_json(standin.space.team.domain) for file in files]}


def file_info(standin: Standin, args: Args) -> Json:
    """Return a file."""
    return {"file": standin.files.find(args.need("file")).to_json(standin.space.team.domain)}


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
    "pins.add": Method(pin, ("pins:write",), 2),
    "pins.remove": Method(unpin, ("pins:write",), 2),
    "pins.list": Method(list_pins, ("pins:read",), 2),
    "reactions.add": Method(react, ("reactions:write",), 3),
    "reactions.remove": Method(unreact, ("reactions:write",), 2),
    "files.getUploadURLExternal": Method(upload_url, ("files:write",), 4),
    "files.completeUploadExternal": Method(complete_upload, ("files:write",), 4),
    "files.delete": Method(delete_file, ("files:write",), 3),
    "files.info": Method(file_info, ("files:read",), 4),
}
