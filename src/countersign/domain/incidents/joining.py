"""Joining an incident: whoever may see it comes to help, and what they know is added to what is known."""

from collections.abc import Sequence
from dataclasses import replace

from countersign.domain.case import Case, Stamp
from countersign.domain.event_parts import Asked
from countersign.domain.incidents.beside import SAID
from countersign.domain.incidents.events import Joined
from countersign.domain.incidents.guards import is_called
from countersign.domain.incidents.responding import responding
from countersign.domain.incidents.state import Remark
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.scene import Scene

SEAT = "joined"  # what those who came by themselves are called for


def act(scene: Scene[IncidentPlaybook]) -> Sequence[Joined]:
    """Come to help, and say what one knows; whoever is called already only adds that."""
    called = is_called(scene.case, scene.command.actor)
    return [Joined(None if called else Asked(scene.command.actor, SEAT, 0, "joined"), scene.typed(SAID.field))]


def joined(case: Case, event: Joined, by: Stamp) -> Case:
    """Call whoever came, and keep what they said."""
    asked = (*case.asked, event.asked) if event.asked else case.asked
    said = (*case.response.remarks, Remark(by.actor, by.at, event.said)) if event.said else case.response.remarks
    return replace(responding(case, remarks=said), asked=asked)
