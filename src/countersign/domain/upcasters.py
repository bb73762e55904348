"""Old versions of events are read for ever: each entry lifts one (type, version) to the next; nothing is rewritten."""

from collections.abc import Callable, Mapping
from typing import Any

Lift = Callable[[dict[str, Any]], tuple[str, int, dict[str, Any]]]
Upcasters = Mapping[tuple[str, int], Lift]

# No event has a second version yet.
UPCASTERS: Upcasters = {}
