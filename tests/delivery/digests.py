"""A digest that names some cases."""

from datetime import UTC, datetime, timedelta

from countersign.domain.digests import DecidedLine, DigestContent, EndingLine, Figures, OpenLine
from countersign.domain.playbook import load

UNTIL = datetime(2026, 3, 2, 9, tzinfo=UTC)
review_book = load(
    '{"schema":1,"lifecycle":"review","kind":"weekly","prefix":"REV","name":"Weekly","title":"Week","channel":"gov",'
    '"weekday":"monday","at":"09:00","owner":{"role":"lead"},"sections":["open"]}'
)


def content(waiting: str, decided: str, ending: str) -> DigestContent:
    """Return a digest with one case in each of its lists."""
    return DigestContent(
        since=UNTIL - timedelta(weeks=1),
        until=UNTIL,
        open=(OpenLine(waiting, "EXC-1", "exception", (), None, overdue=False),),
        decided=(DecidedLine(decided, "EXC-2", "exception", "approved", "slack:T1/U1", UNTIL, 5, kept=True),),
        ending=(EndingLine(ending, "EXC-9", "slack:T1/U1", UNTIL),),
        figures=Figures(1, 1, 5, 5, 100, (), 0),
    )
