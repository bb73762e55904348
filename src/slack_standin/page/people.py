"""The bar at the top: who you are, what time it is, and what happened while time moved."""

import re
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup, escape

from slack_standin.marks import unread
from slack_standin.model import User
from slack_standin.page.faces import Face, face, first_name
from slack_standin.page.look import HOME, Look, people
from slack_standin.page.places import title
from slack_standin.page.talk import zoned
from slack_standin.page.templating import render
from slack_standin.standin import Standin
from slack_standin.strip import Line

_STRIP = 40
_KEY = re.compile(r"\b([A-Z]{2,6}-\d+)\b")


@dataclass(frozen=True)
class Person:
    """Somebody one can be, with how many messages wait for them."""

    user: User
    first_name: str
    face: Face
    waiting: int


def you(standin: Standin, look: Look) -> Markup:
    """Everybody one can be, each with how many messages wait for them."""
    everybody = [_person(standin, user) for user in people(standin.space)]
    return render("you.html", people=everybody, look=look)


def _person(standin: Standin, user: User) -> Person:
    return Person(user, first_name(user), face(standin.space, user.id), waiting(standin, user))


def waiting(standin: Standin, user: User) -> int:
    """Return how many unread messages ask for somebody."""
    space = standin.space
    theirs = [place for place in space.channels.values() if user.id in place.members]
    return sum(unread(space, standin.messages, standin.marks, user, place).pings for place in theirs)


def window_title(standin: Standin, look: Look) -> Markup:
    """What the tab of the browser is called: what waits, who one is, where one looks."""
    space = standin.space
    place = "Home" if look.place == HOME else title(standin, space.channels[look.place], look.user)
    if look.place != HOME and not space.channels[look.place].is_im:
        place = f"#{place}"
    count = waiting(standin, look.user)
    return escape(f"({count}) " if count else "") + escape(f"{first_name(look.user)} · {place} · {space.team.name}")


def beside(standin: Standin, look: Look) -> Markup:
    """The way to two windows side by side: oneself, and whoever has most to do."""
    return render("beside.html", look=look, left=look.user, right=other(standin, look.user))


def other(standin: Standin, user: User) -> User:
    """Return whom to put beside somebody: whoever has most to do, the same person if there is nobody else."""
    others = [one for one in people(standin.space) if one.id != user.id]
    return max(others, key=lambda one: waiting(standin, one), default=user)


def clock(standin: Standin, look: Look) -> Markup:
    """The business time in the person's zone."""
    now = standin.clock.now().replace(second=0, microsecond=0)
    return render("clock.html", now=now, local=zoned(now, look.user))


def strip(standin: Standin, look: Look) -> dict[str, Markup]:
    """The newest lines of the strip, newest first."""
    lines = standin.strip.lines[-_STRIP:][::-1]
    return {f"line-{one.n}": _line(standin, one, look) for one in lines}


def _line(standin: Standin, line: Line, look: Look) -> Markup:
    """Draw a line; with a companion each key of a case in it opens the inspector."""
    pieces = _KEY.split(line.text) if standin.settings.companion else [line.text]
    return render("line.html", line=line, pieces=pieces, local=_local(line.at, look))


def _local(at: str, look: Look) -> datetime | None:
    return zoned(datetime.fromisoformat(at), look.user) if at else None
