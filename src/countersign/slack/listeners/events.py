"""What happens in the workspace without anybody turning to the bot: user groups change, messages are pinned."""

from collections.abc import Callable, Mapping

from countersign.slack.face import Body, Context, Face
from countersign.slack.listeners import pins


def _group(face: Face, body: Body, _: Context) -> None:
    """Somebody joined or left a user group, or it was renamed or disabled: who is in it is looked up soon, not here."""
    event = body["event"]
    group = event.get("subteam") or {"id": event.get("subteam_id")}
    face.regroup(str(group["id"]), group.get("handle"))


EVENTS: Mapping[str, Callable[[Face, Body, Context], None]] = {
    "subteam_members_changed": _group,
    "subteam_updated": _group,
    **dict.fromkeys(["pin_added", "pin_removed", "reaction_added", "reaction_removed"], pins.marked),
}
