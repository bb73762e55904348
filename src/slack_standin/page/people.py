"""The bar at the top: who you are, what time it is, and what happened while time moved."""

from datetime import datetime

from markupsafe import Markup

from slack_standin.marks import unread
from slack_standin.page.look import Look, people
from slack_standin.page.talk import zoned
from slack_standin.page.templating import render
from slack_standin.standin import Standin

_STRIP = 40


def you(standin: Standin, look: Look) -> Markup:
    """Everybody one can be, each with how many messages wait for them."""
    space = standin.space
    waiting = {
        user.id: sum(
            unread(space, standin.messages, standin.marks, user, place).pings
            for place in space.channels.values()
            if user.id in place.members
        )
        for user in people(space)
    }
    return render("you.html", people=people(space), you=look.user, waiting=waiting)


def clock(standin: Standin, look: Look) -> Markup:
    """The business time in the person's zone."""
    now = standin.clock.now().replace(second=0, microsecond=0)
    return render("clock.html", now=now, local=zoned(now, look.user))


def strip(standin: Standin, look: Look) -> dict[str, Markup]:
    """The newest lines of the strip, newest first."""
    lines = standin.strip.lines[-_STRIP:][::-1]
    return {f"line-{one.n}": render("line.html", line=one, local=_local(one.at, look)) for one in lines}


def _local(at: str, look: Look) -> datetime | None:
    return zoned(datetime.fromisoformat(at), look.user) if at else None
