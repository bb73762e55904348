"""Trigger ids: they open one modal, within three seconds of being sent."""

from dataclasses import dataclass

from slack_standin.clock import Clock
from slack_standin.settings import Settings
from slack_standin.wire import SlackError, new_id


@dataclass
class Trigger:
    """Permission to show one modal to one person; ``sent_at`` is in machine time."""

    id: str
    user: str
    sent_at: float
    used: bool = False


class Triggers:
    """All triggers handed out."""

    def __init__(self, clock: Clock, settings: Settings) -> None:
        self._clock = clock
        self._settings = settings
        self._known: dict[str, Trigger] = {}

    def issue(self, user: str) -> str:
        """Return a new trigger id for something this person did; call it right before sending."""
        trigger = Trigger(new_id("", 12) + ".standin." + new_id("", 20).lower(), user, self._clock.ticks())
        self._known[trigger.id] = trigger
        return trigger.id

    def redeem(self, trigger_id: str) -> str:
        """Use a trigger up and return its person; refuse it when unknown, used or late."""
        trigger = self._known.get(trigger_id)
        if trigger is None:
            raise SlackError("invalid_trigger_id")
        if trigger.used:
            raise SlackError("exchanged_trigger_id")
        if self._clock.ticks() - trigger.sent_at > self._settings.trigger_seconds:
            raise SlackError("expired_trigger_id")
        trigger.used = True
        return trigger.user
