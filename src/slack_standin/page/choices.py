"""What a menu offers, and what of it is chosen."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from slack_standin.model import Channel
from slack_standin.page.mrkdwn import plain
from slack_standin.page.reading import Reading
from slack_standin.wire import Json


@dataclass(frozen=True)
class Option:
    """One thing to choose."""

    value: str
    label: str
    about: str = ""


@dataclass(frozen=True)
class Group:
    """Options under a heading, which may be empty."""

    label: str
    options: list[Option]


Offer = Callable[[Reading, Json], list[Group]]


def chosen(reading: Reading, value: Any) -> list[Option]:
    """Return what is chosen: the bare value of a menu is nothing, an option or an id, or a list of such."""
    picked = value if isinstance(value, list) else [value] if value else []
    return [_option(one) if isinstance(one, dict) else Option(one, _named(reading, one)) for one in picked]


def _option(option: Json) -> Option:
    return Option(option["value"], plain(option["text"]), plain(option.get("description")))


def _named(reading: Reading, name: str) -> str:
    channel = reading.space.channels.get(name)
    return reading.name_of(channel) if channel else reading.words.mention("@" + name).removeprefix("@")


def given(_reading: Reading, element: Json) -> list[Group]:
    """Return the options that the app sent with the menu; a menu that asks the app has none yet."""
    groups = element.get("option_groups") or [{"options": element.get("options", [])}]
    return [Group(plain(one.get("label")), [_option(option) for option in one["options"]]) for one in groups]


def people(reading: Reading, _element: Json) -> list[Group]:
    """Return everybody who is still there."""
    there = [one for one in reading.space.users.values() if not one.deleted]
    return [_sorted(Option(one.id, one.real_name or one.name) for one in there)]


def public(reading: Reading, _element: Json) -> list[Group]:
    """Return every public channel."""
    return _places(reading, {"public"}, no_bots=True)


def conversations(reading: Reading, element: Json) -> list[Group]:
    """Return what this person can choose from: public channels and their own conversations, as the filter says."""
    asked = element.get("filter", {})
    kinds = set(asked.get("include", ("public", "private", "mpim", "im")))
    return _places(reading, kinds, no_bots=bool(asked.get("exclude_bot_users")))


def _places(reading: Reading, kinds: set[str], *, no_bots: bool) -> list[Group]:
    there = [one for one in reading.space.channels.values() if _offered(reading, one)]
    fitting = [one for one in there if one.kind.removesuffix("_channel") in kinds and not (no_bots and one.is_im)]
    return [_sorted(Option(one.id, reading.name_of(one)) for one in fitting)]


def _offered(reading: Reading, channel: Channel) -> bool:
    return not channel.is_archived and (
        channel.kind == "public_channel" or reading.space.reads(reading.user.id, channel)
    )


def _sorted(options: Iterable[Option]) -> Group:
    return Group("", sorted(options, key=lambda one: one.label.casefold()))
