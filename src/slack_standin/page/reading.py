"""One person reading: their names for people and places, their zone, and what of it is theirs."""

import re
from dataclasses import dataclass, field

from slack_standin.model import Channel, User
from slack_standin.prose import Mention
from slack_standin.render import Reader
from slack_standin.standin import Standin
from slack_standin.uploads import File
from slack_standin.wire import Json, SlackError
from slack_standin.workspace import Workspace

_BROADCASTS = frozenset({"here", "channel", "everyone"})
_FILE_ID = re.compile(r"\bF[A-Z0-9]{10}\b")
_LOCAL = re.compile(r"/(?:files|static|companion)/(?!.*\.\.)[\w./-]+")
_PICTURES = frozenset({"png", "jpg", "jpeg", "gif", "webp"})


@dataclass
class Reading:
    """What the words on the page depend on; ``words`` reads as ``render.py`` does everywhere."""

    standin: Standin
    user: User
    words: Reader = field(init=False)

    def __post_init__(self) -> None:
        self.words = Reader(self.space, self.user.tz)

    @property
    def space(self) -> Workspace:
        """Return the workspace."""
        return self.standin.space

    @property
    def names(self) -> object:
        """Return all that words depend on beside what was written; it differs once any of it changes."""
        space = self.space
        people = tuple((one.id, one.name, one.real_name) for one in space.users.values())
        places = tuple((one.id, one.name, len(one.members)) for one in space.channels.values())
        return self.user.tz, people, places, tuple((one.handle, *one.users) for one in space.groups.values())

    def means_me(self, mention: Mention) -> bool:
        """Tell whether a mention is meant for this person too."""
        if mention.sign == "@":
            return mention.name == self.user.id
        group = self.space.groups.get(mention.name.removeprefix("subteam^"))
        return mention.sign == "!" and (mention.name in _BROADCASTS or bool(group and self.user.id in group.users))

    def name_of(self, channel: Channel) -> str:
        """Return what this person calls a place."""
        if channel.is_im:
            return self.space.bot.name
        if channel.is_mpim:
            others = [one for one in channel.members if one not in {self.user.id, self.space.bot.user_id}]
            return ", ".join(self.words.mention("@" + one).removeprefix("@") for one in others)
        return f"#{channel.name}"

    def picture(self, thing: Json) -> str:
        """Return where the browser finds a picture on this machine; empty if it is elsewhere, or nowhere.

        Only where pictures are: an address of the control interface in a picture would do what it says.
        """
        address = str(thing.get("image_url", ""))
        if _LOCAL.fullmatch(address):
            return address
        file = self.file(thing.get("slack_file"))
        return self.address_of({"id": file.id}) if file and is_picture(file.name) else ""

    def address_of(self, named: Json) -> str:
        """Return where the browser finds a file; empty if it is gone, or was never there."""
        file = self.file(named)
        return f"/files/{file.id}?user={self.user.id}" if file and file.content is not None and not file.deleted else ""

    def file_name(self, named: Json) -> str:
        """Return the name of a file that a form holds."""
        file = self.file(named)
        return file.name if file else str(named.get("name") or named.get("id", ""))

    def file(self, named: object) -> File | None:
        """Return the file that an app or a form names; None if there is none."""
        if not isinstance(named, dict):
            return None
        found = _FILE_ID.search(str(named.get("id") or named.get("url") or ""))
        try:
            return self.standin.files.find(found[0]) if found else None
        except SlackError:
            return None


def is_picture(name: str) -> bool:
    """Tell from the name of a file whether a browser shows it as a picture."""
    return name.rpartition(".")[2].lower() in _PICTURES
