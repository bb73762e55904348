"""The JSON Schema of playbooks, for editors: it completes keys and marks slips while somebody writes.

Made from the models, with the short forms that files may use. It knows one file at a time: what does not fit
together, such as an unknown role, is for ``countersign check`` to find.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pydantic.json_schema import models_json_schema

from countersign.domain.model import Model
from countersign.domain.playbook import LIFECYCLES, ReviewPlaybook
from countersign.domain.team import Team
from countersign.domain.trials import TrialFile
from countersign.playbook_files.files import GIVEN, GIVEN_TO_DIGESTS, DigestFile

__all__ = ["schema", "text"]

Json = dict[str, Any]
# Editors know this dialect best.
_DIALECT = "http://json-schema.org/draft-07/schema#"
_REF = "#/$defs/"
_ABOUT = "A file of Countersign's playbooks. Made from the models by `countersign playbook schema`."
_DURATION = r"[0-9]{1,9} ?(business[ _-]?)?(m(in(ute)?s?)?|h((ou)?rs?)?|d(ays?)?)"


def _ref(name: str) -> Json:
    return {"$ref": _REF + name}


def _options(field: Json) -> Json:
    """Let options be a list of words, a mapping of words to labels, or the long form."""
    word = field["properties"]["field"]
    label = {"type": "string", "minLength": 1, "maxLength": 75}
    long = field["properties"]["options"] | {"items": {"anyOf": [word, _ref("Option")]}}
    short = {"type": "object", "patternProperties": {word["pattern"]: label}, "additionalProperties": False}
    field["properties"]["options"] = {"anyOf": [long, short]}
    return field


def _default(field: Json) -> Json:
    """Let the default of a number be a number."""
    field["properties"]["default"]["anyOf"].append({"type": "integer"})
    return field


def _moment(moment: Json) -> Json:
    examples = ["50 %", "100 %", "1 hour before", "14 days before"]
    short = {"type": "string", "pattern": f"^([0-9]{{1,4}} ?%|{_DURATION} before)$", "examples": examples}
    return {"description": moment.pop("description"), "anyOf": [short, moment]}


def _end(end: Json) -> Json:
    return {"description": end.pop("description"), "anyOf": [end["properties"]["then"], end]}


def _updates(updates: Json) -> Json:
    return {"description": updates.pop("description"), "anyOf": [updates["properties"]["every"], updates]}


def _quorum(stage: Json) -> Json:
    words, number = stage["properties"]["quorum"]["anyOf"]
    stage["properties"]["quorum"]["anyOf"] = [words, number | {"minimum": 1, "maximum": 20}]
    return stage


def _file(hidden: Mapping[str, str], *required: str) -> Callable[[Json], Json]:
    """Return what makes a model of the domain what a file holds: without some keys, and with others needed."""

    def change(model: Json) -> Json:
        properties = {key: value for key, value in model["properties"].items() if key not in hidden}
        needed = [*required, *(key for key in model["required"] if key not in hidden)]
        return {**model, "properties": properties, "required": needed}

    return change


# What the models read besides what they are, by name and in order.
_CHANGES: Mapping[str, tuple[Callable[[Json], Json], ...]] = {
    "Field": (_options, _default),
    "Moment": (_moment,),
    "End": (_end,),
    "Stage": (_quorum,),
    "Updates": (_updates,),
    "Team": (_file({}, "schema"),),
    "Ended": (_end,),
    "TrialFile": (_file({}, "schema"),),
    **{model.__name__: (_file(GIVEN, "schema", "lifecycle"),) for model in LIFECYCLES.values()},
}


def _models() -> Json:
    wanted: list[type[Model]] = [*LIFECYCLES.values(), Team, DigestFile, TrialFile]
    _, made = models_json_schema([(model, "validation") for model in wanted], by_alias=True)
    return {name: _tidy(model) for name, model in made["$defs"].items()}


def _tidy(value: Any) -> Any:
    """Leave out what is only in the way: made-up titles, defaults that are nothing, and the choice of nothing.

    A key without a value is a slip, though files may have it. Keys that people choose have to fit their pattern.
    """
    if isinstance(value, list):
        return [_tidy(item) for item in value]
    if not isinstance(value, dict):
        return value
    kept = {key: _tidy(inner) for key, inner in value.items() if not _noise(key, inner)}
    if isinstance(kept.get("description"), str):
        kept["description"] = re.sub(r"``(.+?)``", r"`\1`", kept["description"])
    if isinstance(kept.get("patternProperties"), dict):
        kept["additionalProperties"] = False
    return _unwrapped(kept)


def _noise(key: str, value: object) -> bool:
    """Tell whether a key of a schema says nothing; a property may have the same name, but is never plain."""
    return (key == "title" and isinstance(value, str)) or (key == "default" and not _says(value))


def _says(value: object) -> bool:
    """Tell whether a default is worth showing, or is a property that is called default."""
    return isinstance(value, str | int) or (isinstance(value, dict) and "anyOf" in value)


def _unwrapped(value: Json) -> Json:
    choices = value.get("anyOf")
    some = [choice for choice in choices if choice != {"type": "null"}] if isinstance(choices, list) else []
    if len(some) == 1:
        return {**{key: inner for key, inner in value.items() if key != "anyOf"}, **some[0]}
    return {**value, "anyOf": some} if some else value


def _when(condition: Json, then: Json, otherwise: Json) -> Json:
    return {"if": condition, "then": then, "else": otherwise}


def _has(*keys: str) -> Json:
    return {"anyOf": [{"required": [key]} for key in keys]}


def _playbook() -> Json:
    """Return what holds for a playbook, by its lifecycle: with one of several shapes, an editor would only guess."""
    chosen = [
        {"if": {"properties": {"lifecycle": {"const": name}}, "required": ["lifecycle"]}, "then": _ref(model.__name__)}
        for name, model in LIFECYCLES.items()
    ]
    return {"required": ["lifecycle"], "properties": {"lifecycle": {"enum": [*LIFECYCLES]}}, "allOf": chosen}


def _used(root: Json, models: Json) -> Json:
    """Return the models that a schema leads to, by name."""
    found: dict[str, Any] = {}
    left = [*_names(root)]
    while left:
        name = left.pop()
        if name not in found:
            found[name] = models[name]
            left += _names(models[name])
    return dict(sorted(found.items()))


def _names(value: object) -> Iterator[str]:
    if isinstance(value, list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _names(inner)
    elif isinstance(value, str) and value.startswith(_REF):
        yield value.removeprefix(_REF)


def schema() -> Json:
    """Return the JSON Schema of every file in a folder of playbooks."""
    models = _models()
    for name, changes in _CHANGES.items():
        for change in changes:
            models[name] = change(models[name])
    models["Digest"] = _file(GIVEN_TO_DIGESTS)(models[ReviewPlaybook.__name__])
    named = models[DigestFile.__name__]["properties"]["digests"]["patternProperties"]
    named |= dict.fromkeys(named, _ref("Digest"))
    others = _when(_has("digests"), _ref(DigestFile.__name__), _playbook())
    others = _when(_has("tests"), _ref(TrialFile.__name__), others)
    root = {"type": "object", "required": ["schema"], **_when(_has("people", "roles"), _ref(Team.__name__), others)}
    return {"$schema": _DIALECT, "title": "Countersign", "description": _ABOUT, **root, "$defs": _used(root, models)}


def text() -> str:
    """Return the schema as it is kept in a file."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"
