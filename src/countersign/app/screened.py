"""What every command passes before it is handled: its typed texts are looked at, whoever sends it."""

from collections.abc import Callable
from dataclasses import replace

from countersign.app.ports import Reply
from countersign.domain.commands import Command
from countersign.domain.guard import Screen, cut_out, look, typed
from countersign.domain.texts import Text

Handle = Callable[[Command], Reply]


def screened(handle: Handle, screen: Screen) -> Handle:
    """Return ``handle`` for commands whose texts are looked at first, outside the transaction; timers have none.

    The reason to keep something must not repeat it, so it loses whatever is found in it.
    """

    def look_and_handle(command: Command) -> Reply:
        texts = [text for given in command.answers.values() for text in typed(given)]
        return handle(replace(command, found=look(screen, texts), keep=_clean(screen, command.keep)))

    return look_and_handle


def _clean(screen: Screen, reason: Text | None) -> Text | None:
    """Return a reason without what is found in it."""
    if reason is None:
        return None
    return replace(reason, body=cut_out(reason.body, look(screen, [reason.body]).get(reason.body, ())))
