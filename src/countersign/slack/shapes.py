"""What a payload must hold before a listener looks at it: one model for each sort, checked in one place.

Slack always sends this much. What does not fit was not made by a person's own window, so it is refused in a sentence,
and no listener has to expect it. Ids end up in keys of the record, so they are plain words.
"""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from countersign.slack import words

_Id = Annotated[str, Field(pattern=r"^[A-Z0-9]{2,30}$")]
_Word = Annotated[str, Field(pattern=r"^[ -~]{0,255}$")]  # printable ASCII
_Ts = Annotated[str, Field(pattern=r"^[0-9]{1,12}\.[0-9]{1,9}$")]
_Trigger = Annotated[str, Field(pattern=r"^[!-~]{1,255}$")]


class _Shape(BaseModel):
    """Types are not converted, what we do not read may be anything, and errors never show what was sent."""

    model_config = ConfigDict(strict=True, frozen=True, hide_input_in_errors=True)


class _User(_Shape):
    id: _Id
    team_id: _Id | None = None


class _Command(_Shape):
    command: _Word
    text: str | None = None
    user_id: _Id
    team_id: _Id | None = None
    trigger_id: _Trigger


class _Block(_Shape):
    type: _Word
    block_id: _Word


class _State(_Shape):
    values: dict[str, dict[str, Any]] | None = None


class _View(_Shape):
    id: _Word
    hash: _Word
    callback_id: _Word
    private_metadata: str | None = None
    blocks: list[_Block]
    state: _State | None = None


class _Action(_Shape):
    action_id: _Word
    action_ts: _Word = ""
    value: str | None = None


class _Container(_Shape):
    channel_id: _Word | None = None
    message_ts: _Word | None = None
    view_id: _Word | None = None
    is_ephemeral: bool | None = None


class _Actions(_Shape):
    user: _User
    actions: Annotated[list[_Action], Field(min_length=1)]
    container: _Container | None = None
    view: _View | None = None
    trigger_id: _Trigger


class _Submission(_Shape):
    user: _User
    view: _View


class _Suggestion(_Shape):
    user: _User
    view: _View
    action_id: _Word
    value: str | None = None


class _Message(_Shape):
    ts: Annotated[str, Field(pattern=r"^[0-9]{1,20}\.[0-9]{1,10}$")]
    thread_ts: Annotated[str, Field(pattern=r"^[0-9]{1,20}\.[0-9]{1,10}$")] | None = None
    text: str | None = None


class _Channel(_Shape):
    id: _Id


class _Team(_Shape):
    domain: Annotated[str, Field(pattern=r"^[a-z0-9-]{1,80}$")] | None = None


class _Shortcut(_Shape):
    callback_id: _Word
    user: _User
    channel: _Channel
    message: _Message
    team: _Team | None = None
    trigger_id: _Trigger


class _Group(_Shape):
    id: _Id
    handle: str | None = None


class _Marked(_Shape):
    ts: _Ts


class _Item(_Shape):
    type: _Word
    channel: _Id | None = None
    ts: _Ts | None = None
    message: _Marked | None = None


class _Happened(_Shape):
    type: _Word
    user: _Id | None = None
    reaction: _Word | None = None
    item: _Item | None = None
    item_user: _Id | None = None
    subteam_id: _Id | None = None
    subteam: _Group | None = None


class _Event(_Shape):
    event: _Happened
    event_id: _Word


_SHAPES: Mapping[str, tuple[type[_Shape], str]] = {
    "command": (_Command, words.FORGED_COMMAND),
    "block_actions": (_Actions, words.FORGED_BUTTON),
    "view_submission": (_Submission, words.FORGED),
    "block_suggestion": (_Suggestion, words.FORGED),
    "message_action": (_Shortcut, words.FORGED_SHORTCUT),
    "event_callback": (_Event, words.FORGED),
}


def sort_of(body: Mapping[str, Any]) -> str:
    """Return what sort of payload this is: ``command``, or the type that it names."""
    return "command" if "command" in body else str(body.get("type"))


def misfit(body: Mapping[str, Any]) -> str | None:
    """Return a sentence for the person if a payload does not hold what its sort always holds, else None."""
    shape, sentence = _SHAPES.get(sort_of(body), (_Shape, ""))
    try:
        shape.model_validate(dict(body))
    except ValidationError:
        return sentence
    return None
