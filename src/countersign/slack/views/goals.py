"""Words about where an incident stands: its goals, when each is due or was reached, and what to press for it."""

from collections.abc import Mapping
from dataclasses import dataclass

from countersign.domain import events as e
from countersign.domain import rules
from countersign.domain.case import Case, RunningClock, Step
from countersign.domain.severities import GOALS, NAMES, STEPS
from countersign.slack.views.blocks import when


@dataclass(frozen=True)
class GoalWords:
    """A goal as people read it: its name, the verb that says it is reached, and when to say so."""

    name: str
    verb: str
    once: str


WORDS: Mapping[str, GoalWords] = {
    "triage": GoalWords(NAMES["triage"], "triage", "once it is clear what this is"),
    "leadership": GoalWords(NAMES["leadership"], "inform", "once leadership knows"),
    "containment": GoalWords(NAMES["containment"], "contain", "once it does no more harm"),
    "resolution": GoalWords(NAMES["resolution"], "resolve", "once everything works as it should"),
}


def clock(case: Case, goal: str) -> RunningClock | None:
    """Return the clock that runs towards a goal, None if none does."""
    return next((clock for name, clock in case.clocks.items() if name.partition("/")[0] == goal), None)


def _step(case: Case, goal: str) -> Step | None:
    """Return the step by which a goal was reached; one of the time before a return counts if it still stands."""
    steps = [step for step in case.steps if step.after == STEPS[goal]]
    return steps[-1] if steps and goal in case.response.reached else None


def _line(case: Case, goal: str) -> str:
    step, running = _step(case, goal), clock(case, goal)
    if step:
        return f"done {when(step.at)}{', after its limit' if step.kept is False else ''}"
    if running:
        return f"{'*limit passed*' if running.overdue else 'limit'} {when(running.limit)}"
    return ""


def lines(case: Case) -> str:
    """Return a line per goal that was reached or has a limit; moments, so that it does not go stale."""
    found = {goal: _line(case, goal) for goal in GOALS}
    return "\n".join(f"• {WORDS[goal].name}: {line}" for goal, line in found.items() if line)


def struck(event: e.ClockStruck, case: Case) -> list[str]:
    """Return the goals whose clocks struck, in order."""
    names = {name.partition("/")[0] for name in event.timers}
    return [goal for goal in GOALS if goal in names and clock(case, goal)]


def pressing(event: e.ClockStruck, case: Case) -> list[str]:
    """Return a sentence for each clock that struck: when its goal is due, or that the limit passed."""
    found = [(WORDS[goal].name, clock(case, goal)) for goal in struck(event, case)]
    return [_pressing(name, running) for name, running in found if running]


def _pressing(name: str, running: RunningClock) -> str:
    if running.overdue:
        return f"The limit for {name.lower()} passed {when(running.limit)}."
    return f"{name} is due {when(running.limit)}."


def todo(case: Case, goal: str) -> str:
    """Return what to press for a goal; where the state does not offer that yet, what comes before it."""
    offered = rules.offers(case, None)
    wanted = [WORDS[goal], *(words for words in WORDS.values() if words.verb != "inform")]
    words = next((words for words in wanted if words.verb in offered), None)
    return f"Press *{offered[words.verb].button}* {words.once}." if words else ""
