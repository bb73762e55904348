"""Files in Slack: sent in three steps, known again by their name, and taken away, since none can be changed."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any
from urllib.request import Request, urlopen

from slack_sdk import WebClient

from countersign.app.sending import Message, SendError, Trouble
from countersign.slack.trouble import FAILURES, calling, cause, failed

_DIGEST = 12  # characters of a hash: enough to tell the files of one channel apart
_SECONDS = 10
_COMPLETE = "files.completeUploadExternal"
_GONE = frozenset({"file_not_found", "file_deleted", "message_not_found"})
# What is left in a message of a file that was deleted.
_TOMBSTONE = "tombstone"
Json = Mapping[str, Any]


def digest(key: str) -> str:
    """Return what stands for a message's key in the name of its file, which may be read by anybody."""
    return sha256(key.encode()).hexdigest()[:_DIGEST]


def belongs(file: Json, key: str) -> bool:
    """Tell whether a file is that of a message with this key, and still there."""
    return f".{digest(key)}." in str(file.get("name")) and file.get("mode") != _TOMBSTONE


class SlackFiles:
    """Sends files and takes them back. Every method raises SendError."""

    def __init__(self, client: WebClient) -> None:
        """Nothing is called yet."""
        self._client = client

    def send(self, channel: str, message: Message, key: str, thread: str | None) -> str:
        """Send the file of a message with its text; return the ts of the message that Slack makes of it.

        Until the last step nobody sees anything of it, so only that one can be half done.
        """
        file = message.file
        if file is None:
            raise ValueError("a message without a file is posted")
        content = file.content.encode()
        with calling("files.getUploadURLExternal", writes=False):
            named = {"filename": f"{file.name}.{digest(key)}.md", "length": len(content)}
            slot = self._client.api_call("files.getUploadURLExternal", params=named)
        with calling("files.getUploadURLExternal", writes=False):
            _put(str(slot["upload_url"]), content)
        with calling(_COMPLETE, writes=True):
            self._client.files_completeUploadExternal(
                files=[{"id": str(slot["file_id"]), "title": file.title}],
                channel_id=channel,
                thread_ts=thread,
                initial_comment=message.text,
            )
        return self._shown(channel, thread, str(slot["file_id"]))

    def _shown(self, channel: str, thread: str | None, file: str) -> str:
        """Return where a file is shown; Slack may take a moment, and then it is looked for by its name later on."""
        method = "conversations.replies" if thread else "conversations.history"
        with calling(method, writes=False):
            params = {"channel": channel, "limit": 200, **({"ts": thread} if thread else {})}
            found = self._client.api_call(method, params=params)["messages"] or []
        for each in found:
            if any(one.get("id") == file for one in each.get("files") or []):
                return str(each["ts"])
        raise SendError(Trouble.UNSURE, _COMPLETE, "not shown yet")

    def withdraw(self, channel: str, ts: str) -> bool:
        """Delete a message of ours with its files; tell whether it was there."""
        for file in self._of(channel, ts):
            self._gone("files.delete", file=file)
        return self._gone("chat.delete", channel=channel, ts=ts)

    def _of(self, channel: str, ts: str) -> list[str]:
        """Return the ids of the files in a message."""
        try:
            params = {"channel": channel, "ts": ts, "oldest": ts, "latest": ts, "inclusive": True, "limit": 2}
            found = self._client.api_call("conversations.replies", params=params)["messages"] or []
        except FAILURES as error:
            if cause(error) in {"thread_not_found", "message_not_found"}:
                return []
            raise failed(error, "conversations.replies", writes=False) from error
        files = [file for each in found if each.get("ts") == ts for file in each.get("files") or []]
        return [str(file["id"]) for file in files if file.get("mode") != _TOMBSTONE]

    def _gone(self, method: str, **what: str) -> bool:
        """Delete something; False if it was gone already."""
        try:
            self._client.api_call(method, params=what)
        except FAILURES as error:
            if cause(error) in _GONE:
                return False
            raise failed(error, method, writes=True) from error
        return True


def _put(url: str, content: bytes) -> None:
    """Send the bytes of a file to where Slack said."""
    if not url.startswith(("https://", "http://")):
        raise OSError("Slack names no address")
    request = Request(url, data=content, headers={"Content-Type": "application/octet-stream"}, method="POST")  # noqa: S310 - looked at above
    with urlopen(request, timeout=_SECONDS) as answer:  # noqa: S310 - looked at above
        answer.read()
