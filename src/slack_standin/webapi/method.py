"""What the table of methods holds for each method, and the checks methods share."""

from collections.abc import Callable
from dataclasses import dataclass

from slack_standin.standin import Standin
from slack_standin.webapi.args import Args
from slack_standin.wire import Json, SlackError

Handler = Callable[[Standin, Args], Json]


@dataclass(frozen=True)
class Method:
    """One row: what it does, the bot scopes of which one is needed, its rate tier, whose token it takes."""

    run: Handler
    scopes: tuple[str, ...] = ()
    tier: int = 3
    app_token: bool = False


def need_scope(standin: Standin, *any_of: str) -> None:
    """Refuse with ``missing_scope`` unless the bot has one of these scopes (none named: fine)."""
    owned = standin.space.bot.scopes
    if any_of and not owned.intersection(any_of):
        raise SlackError("missing_scope", needed=",".join(any_of), provided=",".join(sorted(owned)))
