"""What must hold before somebody hands a duty over or puts a status update off; ``rules`` looks here by name."""

from collections.abc import Callable, Mapping

from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.commands import Command, Facts
from countersign.domain.playbook import Playbook


def _holds(case: Case, actor: Actor) -> str | None:
    return None if any(duty.holder == actor for duty in case.response.duties) else "no_duty"


def _own(case: Case, command: Command) -> str | None:
    """Return the code for whoever hands over what another one holds; whoever leads hands over any duty."""
    duty = case.response.duty(str(command.answers.get("handed")))
    mine = duty is None or command.actor in (duty.holder, case.response.lead)
    return None if mine else "not_your_duty"


OF_CASE: Mapping[str, Callable[[Case, Actor], str | None]] = {
    "holds_duty": _holds,
    "update_due": lambda case, _: None if any(name.startswith("update/") for name in case.clocks) else "no_update_due",
}
OF_COMMAND: Mapping[str, Callable[[Case, Command, Playbook, Facts], str | None]] = {
    "own_duty": lambda case, command, _, __: _own(case, command),
    "taker_there": lambda _, command, __, facts: "taker_away" if command.answers.get("to") in facts.away else None,
}
