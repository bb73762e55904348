"""The bot as ``countersign run`` starts it, with a business clock that the stand-in moves and a pace that is chosen.

python -m tests.reliability.replica CLOCK_FILE READY_FILE PACE
"""

import sys
from dataclasses import replace
from pathlib import Path

from countersign import bootstrap
from countersign.delivery import Pacing
from countersign.settings import Settings

PACES = {
    "slack": Pacing(),  # as in production
    "brisk": bootstrap.BRISK,  # all waits as in production, but for the pace of posts
    # Every wait that a tenth of a minute would be long for, scaled down.
    "quick": replace(bootstrap.BRISK, lease=2, lane_time=0.8, second_look=1.5, idle=0.3, first_wait=0.05),
}


def main() -> None:
    """Run until a signal ends it."""
    clock, ready, pace = sys.argv[1:]
    settings = Settings()
    bootstrap.logs(settings)
    bootstrap.Service(settings, bootstrap.OffsetClock(Path(clock)), PACES[pace]).run(Path(ready))


if __name__ == "__main__":
    main()
