"""Slack's weather: what can go wrong with Slack itself, each with a switch of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from slack_standin.faults import Fault
from slack_standin.model import User
from slack_standin.page.look import Look
from slack_standin.page.templating import render
from slack_standin.standin import Standin
from slack_standin.wire import Json

RATE = "rate"
"""The one switch that orders no fault but holds Slack's limits."""


@dataclass(frozen=True)
class Weather:
    """One switch: what it does, and the fault that it orders until it is switched off.

    ``good`` goes on after "A good app".
    """

    kind: str
    title: str
    does: str
    good: str
    order: Json


def _until_cleared(kind: str, method: str = "*", **more: object) -> Json:
    return {"kind": kind, "method": method, "times": None, **more}


WEATHERS: Sequence[Weather] = (
    Weather(
        RATE,
        "Rate limits hold",
        "Slack takes one post a second and channel, and so many calls a minute of each method. Others get status 429.",
        "waits as long as Retry-After says, keeps the order of what it posts, and loses nothing.",
        {},
    ),
    Weather(
        "ratelimited",
        "No posts for now",
        "Every chat.postMessage gets status 429 with Retry-After of three seconds.",
        "keeps what it wants to post and posts it later; forms, buttons and time go on meanwhile.",
        _until_cleared("ratelimited", "chat.postMessage", retry_after=3),
    ),
    Weather(
        "error",
        "Slack has an internal error",
        "Every call is answered with internal_error, and nothing is done.",
        "says that it could not do it now, tries again by itself, and does nothing twice.",
        _until_cleared("error", error="internal_error"),
    ),
    Weather(
        "drop_before",
        "The connection drops before the work",
        "Every call is cut off without an answer, and nothing is done.",
        "cannot know whether it was done, so it looks before it does it again.",
        _until_cleared("drop_before"),
    ),
    Weather(
        "drop_after",
        "The connection drops after the work",
        "Every call is done, but its answer is lost.",
        "looks whether it was done before it does it again: nobody sees a message twice.",
        _until_cleared("drop_after"),
    ),
    Weather(
        "slow",
        "Slack is slow",
        "Every call takes so many seconds longer. A trigger_id is good for three.",
        "acknowledges within three seconds whatever else is slow, and does the rest afterwards.",
        _until_cleared("slow", seconds=2),
    ),
)


@dataclass(frozen=True)
class Switch:
    """A switch as it stands: ``standing`` are the faults of its kind that were ordered, by whomever."""

    weather: Weather
    on: bool
    standing: Sequence[Fault] = ()

    @property
    def seconds(self) -> float:
        """Return how slow Slack is, or would be."""
        return next((one.seconds for one in self.standing), self.weather.order.get("seconds", 0))


def switches(standin: Standin) -> list[Switch]:
    """Return every switch as it stands."""
    standing = standin.faults.standing()
    by_kind = {one.kind: [fault for fault in standing if fault.kind == one.kind] for one in WEATHERS}
    return [
        Switch(one, standin.rates.enabled if one.kind == RATE else bool(by_kind[one.kind]), by_kind[one.kind])
        for one in WEATHERS
    ]


def others(standin: Standin) -> list[Fault]:
    """Return the faults that stand and have no switch."""
    return [one for one in standin.faults.standing() if one.kind not in {each.kind for each in WEATHERS}]


def sign(standin: Standin, _look: Look) -> Markup:
    """The sign of bad weather in the bar: nothing while all is well."""
    titles = [one.weather.title for one in switches(standin) if one.on] + ["Another fault" for _ in others(standin)]
    return render("panel/sign.html", titles=titles)


def weather(standin: Standin, _user: User, _asked: Mapping[str, str]) -> Markup:
    """Draw the switches."""
    return render(
        "panel/weather.html",
        switches=switches(standin),
        others=others(standin),
        connections=sum(not link.retiring for link in standin.socket.links),
        over_http=bool(standin.http.urls),
    )
