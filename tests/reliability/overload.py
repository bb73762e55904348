"""Overload: two thousand forms in a minute, then a thousand timers at once, at the pace that Slack allows.

python -m tests.reliability.overload
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from time import monotonic

from countersign.cli.sandbox.world import Json, World
from tests.databases import server
from tests.reliability import table
from tests.reliability.cluster import Bot, Cluster, cluster, wait_for
from tests.reliability.replicas import verified

# Slack shows an error to whoever was not answered by then.
DEADLINE_MS = 3000.0
CLIENTS, HANDS = 3, 16
# So often somebody presses before they give up.
PRESSES = 10


@dataclass(frozen=True)
class Size:
    """How many forms, from how many people, in how many seconds."""

    forms: int
    people: int
    seconds: float
    window: float  # for how many seconds the pace of messages is watched


@dataclass(frozen=True)
class Sent:
    """What came of one form: the errors shown on the way, how long the slowest answer took, whether it was taken."""

    name: str
    errors: list[str]
    ms: float
    acked: bool


def fill_in(url: str, share: Sequence[tuple[float, str, str]]) -> list[Sent]:
    """Send forms, each at its moment (seconds from now), with as many hands as it takes."""
    begun, pause = monotonic(), Event()

    def hand(first: int) -> list[Sent]:
        with World(url) as world:
            return [send(world, *form) for form in share if _number(form[1]) // CLIENTS % HANDS == first]

    def send(world: World, at: float, who: str, name: str) -> Sent:
        pause.wait(max(0.0, at - (monotonic() - begun)))
        said = [opened := world.ask("command", user=who, command="/ai-incident", text=f"medium {name}")]
        # Whoever reads that nothing was saved presses again: a busy database says so beside the first question.
        while opened["ok"] and not (said[1:] and said[-1]["ok"]) and len(said) <= PRESSES:
            said.append(world.ask("submit", user=who))
        errors = [str(each.get("error") or each) for each in said if not each["ok"]]
        return Sent(name, errors, max(map(_ms, said)), acked=bool(said[1:]) and bool(said[-1]["ok"]))

    with ThreadPoolExecutor(HANDS) as pool:
        return [sent for each in pool.map(hand, range(HANDS)) for sent in each]


def _number(who: str) -> int:
    return int(who.removeprefix("UCROWD"))


def _ms(said: Json) -> float:
    return float(said.get("ms") or 0.0)


def storm(running: Cluster, size: Size) -> tuple[list[Sent], float]:
    """Have everybody send their forms; return what came of each and how long it took."""
    forms = [
        (size.seconds * n / size.forms, f"UCROWD{n % size.people:03}", f"Form {n} of the storm")
        for n in range(size.forms)
    ]
    # A person belongs to one client and one hand, so that they have one form open at a time.
    shares = [[form for form in forms if _number(form[1]) % CLIENTS == n] for n in range(CLIENTS)]
    begun = monotonic()
    with ProcessPoolExecutor(CLIENTS) as clients:
        found = [sent for each in clients.map(fill_in, [running.url] * CLIENTS, shares) for sent in each]
    return found, monotonic() - begun


def memory(bot: Bot, what: str = "VmRSS") -> float:
    """Return what a bot holds in MiB; ``VmHWM`` is the most it ever held."""
    status = Path(f"/proc/{bot.pid}/status").read_text(encoding="utf-8")
    return int(status.partition(f"{what}:")[2].split()[0]) / 1024


def pace(running: Cluster, seconds: float) -> tuple[float, float, int]:
    """Watch messages go out: all in a minute, the most to one channel in a minute, and how often Slack said no."""
    since = len(running.world.do("calls")["calls"])
    Event().wait(seconds)
    calls = [call for call in running.world.do("calls", since=since)["calls"] if call["method"] == "chat.postMessage"]
    to = Counter(call["args"]["channel"] for call in calls if call["ok"])
    refused = sum(not call["ok"] for call in calls)
    return to.total() * 60 / seconds, max(to.values(), default=0) * 60 / seconds, refused


def timers(running: Cluster) -> tuple[int, float]:
    """Move time on so that every clock has a mark that is due; return how many were, and how long they took."""
    before = int(str(running.rows("SELECT count(*) FROM events WHERE type = 'clock_struck'")[0][0]))
    [(latest,)] = running.rows("SELECT max(due) FROM (SELECT min(due) AS due FROM timers GROUP BY case_id) AS first")
    running.world.set_time(latest)  # type: ignore[arg-type]
    took = wait_for(
        lambda: not running.rows(f"SELECT 1 FROM timers WHERE due <= '{latest}' LIMIT 1"), "timers to fire", 300
    )
    after = int(str(running.rows("SELECT count(*) FROM events WHERE type = 'clock_struck'")[0][0]))
    return after - before, took


def play(running: Cluster, size: Size) -> Mapping[str, object]:
    """Let the storm come over one bot and return the figures."""
    [bot] = running.bots
    before = memory(bot)
    # Slack opens some hundred forms a minute for one app, and more would never reach the bot.
    running.world.do("rate", enabled=True, spare=["views.open"])
    sent, took = storm(running, size)
    every, busiest, refused = pace(running, size.window)
    fired, firing = timers(running)
    times = sorted(each.ms for each in sent)
    saved = {str(row[0]) for row in running.rows("SELECT body FROM texts WHERE body LIKE 'Form %'")}
    acked = [each.name for each in sent if each.acked]
    errors = Counter(error for each in sent for error in each.errors)
    return {
        "forms": len(sent),
        "seconds": round(took, 1),
        "acked": len(acked),
        "errors": dict(errors) or "none",
        "acked and lost": len(set(acked) - saved),
        "saved twice": len(running.rows("SELECT 1 FROM cases WHERE kind = 'incident'")) - len(saved),
        "ack median ms": round(times[len(times) // 2], 1),
        "ack slowest ms": round(times[-1], 1),
        "late acks": sum(each.ms > DEADLINE_MS or bool(each.errors) for each in sent),
        "messages a minute": round(every),
        "to the busiest channel": round(busiest),
        "refused by Slack": refused,
        "timers": fired,
        "timers done in s": round(firing, 1),
        "MiB before": round(before),
        "MiB after": round(memory(bot)),
        "MiB at most": round(memory(bot, "VmHWM")),
    }


def main() -> None:
    """Play the whole storm, or one scaled by an argument, and write the table."""
    scale = float(sys.argv[1]) if sys.argv[1:] else 1.0
    size = Size(int(2000 * scale), max(1, int(200 * scale)), 60.0 * scale, 60.0 * scale)
    with tempfile.TemporaryDirectory() as folder, server() as databases:
        address = databases.make()
        made = cluster(Path(folder), address, size=1, pace="slack", crowd=size.people)
        with made as running:
            figures = play(running, size)
            print(running.bots[0].log.read_text()[-600:], file=sys.stderr)  # noqa: T201
        assert verified(address)
        rows = [{"what": what, "seen": seen} for what, seen in figures.items()]
        print(table.markdown(rows)) if scale < 1 else table.write("overload", rows)  # noqa: T201


if __name__ == "__main__":
    main()
