"""A digest that names some cases."""

from datetime import UTC, datetime, timedelta

from countersign.domain.digests import DecidedLine, DigestContent, EndingLine, OpenLine, Rows, compose
from countersign.domain.playbook import load

UNTIL = datetime(2026, 3, 2, 9, tzinfo=UTC)
review_book = load(
    '{"schema":1,"lifecycle":"review","kind":"weekly","prefix":"REV","name":"Weekly","title":"Week","channel":"gov",'
    '"weekday":"monday","at":"09:00","owner":{"role":"lead"},"sections":["open"]}'
)


def content(waiting: str, decided: str, ending: str) -> DigestContent:
    """Return a digest with one case in each of its lists."""
    lines = (
        (OpenLine(waiting, "EXC-1", "exception", (), None, False),),
        (DecidedLine(decided, "EXC-2", "exception", "approved", "slack:T1/U1", UNTIL, 5, True),),
        (EndingLine(ending, "EXC-9", "slack:T1/U1", UNTIL),),
    )
    return compose(Rows(1, *lines, 0), UNTIL - timedelta(weeks=1), UNTIL)
