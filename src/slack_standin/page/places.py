"""The places of a workspace as one person sees them: the sidebar, and the head above a place."""

import textwrap
from dataclasses import dataclass

from markupsafe import Markup

from slack_standin.marks import Unread, unread
from slack_standin.model import Channel, Message, User
from slack_standin.page.faces import face
from slack_standin.page.look import HOME, Look, may_look
from slack_standin.page.templating import render
from slack_standin.render import Reader
from slack_standin.standin import Standin

_PIN_LENGTH = 120


@dataclass(frozen=True)
class Place:
    """One line of the sidebar."""

    id: str
    name: str
    sign: str
    unread: Unread
    here: bool


def sidebar(standin: Standin, look: Look) -> Markup:
    """Channels, direct messages and the app, with marks on what is unread."""
    space, user = standin.space, look.user
    app = space.dm(user)
    mine = [one for one in space.channels.values() if user.id in one.members and not one.is_archived]
    others = [one for one in space.channels.values() if user.id not in one.members and may_look(user, one)]
    return render(
        "sidebar.html",
        team=space.team,
        you=user,
        channels=[_place(standin, look, one) for one in _by_name(mine) if not one.is_im and not one.is_mpim],
        together=[_place(standin, look, one) for one in mine if one.is_mpim],
        app=_place(standin, look, app),
        others=[_place(standin, look, one) for one in _by_name(others) if not one.is_archived],
        has_home=has_home(standin, user),
        at_home=look.place == HOME,
    )


def has_home(standin: Standin, user: User) -> bool:
    """Tell whether the app has a Home tab: the manifest says so, or it has published one."""
    return user.id in standin.modals.homes or standin.manifest is None or standin.manifest.home_tab


def _by_name(channels: list[Channel]) -> list[Channel]:
    return sorted(channels, key=lambda one: one.name)


def _place(standin: Standin, look: Look, channel: Channel) -> Place:
    name = title(standin, channel, look.user)
    new = Unread()
    if look.user.id in channel.members:
        new = unread(standin.space, standin.messages, standin.marks, look.user, channel)
    return Place(channel.id, name, sign(channel), new, here=channel.id == look.place)


def sign(channel: Channel) -> str:
    """Return which sign stands before the name of a place: ``hash``, ``lock``, ``app`` or ``people``."""
    signs = {"public_channel": "hash", "private_channel": "lock", "im": "app", "mpim": "people"}
    return signs[channel.kind]


def title(standin: Standin, channel: Channel, reader: User) -> str:
    """Return what a place is called for somebody: a channel's name, the app, or who else is in it."""
    space = standin.space
    if channel.is_im:
        return space.bot.name
    if channel.is_mpim:
        others = [space.users[one] for one in channel.members if one not in {reader.id, space.bot.user_id}]
        return ", ".join(one.real_name or one.name for one in others)
    return channel.name


def _words(standin: Standin, reader: User, message: Message) -> str:
    said = Reader(standin.space, reader.tz).message(message.text, message.blocks, message.attachments)
    return textwrap.shorten(said, _PIN_LENGTH, placeholder="…") or "A file"


def head(standin: Standin, look: Look) -> Markup:
    """What stands above the messages: name, topic, members, pins; or that this is the Home tab."""
    space = standin.space
    dm = space.dm(look.user).id
    if look.place == HOME:
        return render("head_home.html", app=space.bot, you=look.user, dm=dm)
    channel = space.channels[look.place]
    members = [face(space, one) for one in channel.members if one in space.users]
    return render(
        "head.html",
        app=space.bot,
        channel=channel,
        you=look.user,
        dm=dm,
        name=title(standin, channel, look.user),
        sign=sign(channel),
        members=members,
        pins=[(one.ts, _words(standin, look.user, one)) for one in standin.messages.pinned(channel.id)],
        has_home=channel.is_im and has_home(standin, look.user),
    )
