"""Faults of Slack, each in words, by what share of calls it strikes or what somebody does before a step."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from slack_standin.faults import Fault, Faults
from tests.reliability.site import Site
from tests.scenarios.office import slot

Before = Callable[[Site, str], None]


def _nothing(_: Site, __: str) -> None:
    """Nobody does anything."""


@dataclass(frozen=True)
class Weather:
    """What goes wrong during a telling: ``strikes`` are shares of calls with what happens to those.

    ``before`` is done before every step; ``copies`` is how often every payload is delivered; with ``same`` the record
    has to say in the end what it says when nothing goes wrong.
    """

    strikes: Sequence[tuple[float, Fault]] = ()
    before: Before = _nothing
    copies: int = 1
    same: bool = True


class Storm(Faults):
    """Strikes calls by chance. What answers a person directly (a response URL) is best effort and left in peace."""

    def __init__(self, weather: Weather, chance: random.Random) -> None:
        super().__init__()
        self._strikes, self._chance = weather.strikes, chance
        self.struck = 0

    def take(self, method: str) -> Fault | None:
        """Return what this call suffers, if anything."""
        draw = self._chance.random()
        for share, fault in self._strikes if method != "response_url" else ():
            if fault.method in {"*", method}:
                if draw < share:
                    self.struck += 1
                    return fault
                draw -= share
        return super().take(method)


def _cut(here: Site, _: str) -> None:
    """Cut, refresh or end all connections; nobody waits until they stand again."""
    how = here.chance.choice([{"abrupt": True}, {"reason": "refresh_requested"}, {"reason": "link_disabled"}])
    here.world.do("disconnect", **how)
    here.struck += 1


def _restart(here: Site, _: str) -> None:
    """Kill the bot at rest now and then; what was delivered before it is delivered again after it."""
    if here.chance.random() < 1 / 3:
        here.bot.kill()
        here.rise()
        here.rest()
        here.deliver_again()


def _delete(here: Site, step: str) -> None:
    """Delete a prompt that was answered, and before the reminder one that still asks, which comes back."""
    prompts = [one for one in here.said() if slot(one).startswith("prompt:")]
    done = [one for one in prompts if not one["buttons"]]
    gone = [here.chance.choice(done)] if done else []
    if step == "time passes: the reminder":
        gone.append(here.prompt("dana", "ING-2"))
    for message in gone:
        here.world.do("delete_message", channel=message["channel"], ts=message["ts"])
        here.struck += 1
        if not message["buttons"]:
            here.removed.add(message["metadata"]["event_payload"]["key"])


def _close(field: str, value: bool) -> Before:
    """Close the channel while an exception and an incident are opened, and open it before they move on."""
    windows = {"bea files an exception": value, "maya presses Approve on EXC-1": not value}
    windows |= {"bea files an incident": value, "omar presses Take lead on INC-1": not value}

    def before(here: Site, step: str) -> None:
        for channel in ("ai-governance", "ai-incidents"):
            if step in windows:
                here.world.do("channel", channel=channel, **{field: windows[step]})
                here.struck += 1

    return before


def _leave(here: Site, step: str) -> None:
    """Somebody who would be asked next is deactivated; the bot notices when it is started anew."""
    if step == "bea files an ingress that waits":
        here.world.do("person", user="dana", deleted=True)
        here.struck += 1
        here.bot.kill()
        here.rise()
        here.rest()


def _all(here: Site, step: str) -> None:
    for before in (_cut, _restart, _delete):
        if here.chance.random() < 1 / 2:
            before(here, step)


def _of(kind: str, method: str = "*", **more: object) -> Fault:
    return Fault(method, kind, **more)  # type: ignore[arg-type]


_LIMITED = _of("ratelimited", retry_after=1)
# Later than the bot waits, and soon enough for delivery to find it when it looks.
_SLOW = _of("slow", seconds=1.4)
_DONE = {"after": True}

LIMITED = "429 with Retry-After, half of all calls"
WEATHERS: Mapping[str, Weather] = {
    LIMITED: Weather([(0.5, _LIMITED)]),
    "the answer is lost after Slack did it": Weather([(0.3, _of("drop_after"))]),
    "the connection is cut before Slack did it": Weather([(0.3, _of("drop_before"))]),
    "5xx, half of them after Slack did it": Weather(
        [(0.15, _of("http", status=503)), (0.15, _of("http", status=500, **_DONE))]
    ),
    "Slack's own internal_error, before and after": Weather([(0.15, _of("error")), (0.15, _of("error", **_DONE))]),
    "slower than the bot waits": Weather([(0.1, _SLOW), (0.3, _of("slow", "views.open", seconds=2.5))]),
    "triggers that died": Weather([(0.5, _of("error", "views.open", error="expired_trigger_id"))]),
    "Socket Mode cut, refreshed, disabled": Weather(before=_cut),
    "every payload three times, also after restarts": Weather(before=_restart, copies=3),
    "people delete prompts": Weather(before=_delete),
    "a channel is archived for a while": Weather(before=_close("is_archived", value=True)),
    "the bot is removed from a channel for a while": Weather(before=_close("bot_member", value=False)),
    "somebody who would be asked is deactivated": Weather(before=_leave, same=False),
    "all of it together": Weather(
        [(0.1, _LIMITED), (0.05, _of("drop_after")), (0.05, _of("drop_before")), (0.05, _of("http", **_DONE))],
        before=_all,
        copies=3,
    ),
}
