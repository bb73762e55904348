"""Files in the three steps of upload v2: ask for an address, send the bytes, complete."""

import mimetypes
from dataclasses import dataclass, field
from urllib.parse import quote

from slack_standin.wire import Json, SlackError, new_id


@dataclass
class File:
    """An uploaded file, private until it is shared in a channel."""

    id: str
    name: str
    length: int
    user: str
    created: int
    ticket: str = field(default_factory=lambda: new_id("", 24))
    title: str = ""
    content: bytes | None = None
    complete: bool = False
    deleted: bool = False
    channels: list[str] = field(default_factory=list)

    @property
    def mimetype(self) -> str:
        """Return what the name says the file is."""
        return mimetypes.guess_type(self.name)[0] or "application/octet-stream"

    def to_json(self, domain: str, base_url: str) -> Json:
        """Return the ``file`` object; its private addresses are on this machine, for whoever has the bot's token."""
        private = f"{base_url}/files-pri/{self.id}/{quote(self.name, safe='')}"
        return {
            "id": self.id,
            "name": self.name,
            "title": self.title or self.name,
            "created": self.created,
            "timestamp": self.created,
            "filetype": self.name.rpartition(".")[2] or "text",
            "size": len(self.content or b""),
            "user": self.user,
            "mode": "hosted",
            "is_external": False,
            "is_public": False,
            "channels": self.channels,
            "permalink": f"https://{domain}.slack.com/files/{self.user}/{self.id}/{self.name}",
            "mimetype": self.mimetype,
            "url_private": private,
            "url_private_download": private,
        }


class Files:
    """Every file, whatever step it is at."""

    def __init__(self) -> None:
        self._files: dict[str, File] = {}

    def announce(self, name: str, length: int, user: str, created: int) -> File:
        """First step: make room for ``length`` bytes."""
        file = File(new_id("F"), name, length, user, created)
        self._files[file.id] = file
        return file

    def receive(self, ticket: str, content: bytes) -> bool:
        """Second step: keep the bytes; False if no such upload was announced, or the length is another."""
        for file in self._files.values():
            if file.ticket == ticket and len(content) == file.length:
                file.content = content
                return True
        return False

    def get(self, file_id: str) -> File | None:
        """Return a file, or None."""
        return self._files.get(file_id)

    def find(self, file_id: str) -> File:
        """Return a file, or refuse with ``file_not_found``."""
        if file_id not in self._files:
            raise SlackError("file_not_found")
        return self._files[file_id]

    def delete(self, file_id: str) -> File:
        """Delete a file; messages that showed it show that it is gone."""
        file = self.find(file_id)
        if file.deleted:
            raise SlackError("file_deleted")
        file.deleted, file.content = True, b""
        return file

    def finish(self, file_id: str, title: str) -> File:
        """Third step: a file is completed once, after its bytes came."""
        file = self.find(file_id)
        if file.content is None or file.complete:
            raise SlackError("file_not_found")
        file.complete, file.title = True, title
        return file
