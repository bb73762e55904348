"""People of a small team who read."""

import copy

from slack_standin.page.reading import Reading
from slack_standin.standin import Standin
from tests.slack_standin.conftest import TEAM


def reading_of(user: str = "UANN") -> Reading:
    """Return somebody of a team of their own; Ann is in Berlin, Ben nowhere in particular."""
    standin = Standin(copy.deepcopy(TEAM))
    return Reading(standin, standin.space.users[user])
