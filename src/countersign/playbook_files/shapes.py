"""Which keys a model knows at a place of a document, read from its JSON Schema."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from countersign.domain.model import Model

Schema = Mapping[str, Any]
Path = Sequence[str | int]


@cache
def _schema(model: type[Model]) -> Schema:
    return model.model_json_schema(by_alias=True)


def _alternatives(schema: Schema, root: Schema) -> Iterator[Schema]:
    """Yield what a schema may stand for, references followed."""
    if "$ref" in schema:
        yield from _alternatives(root["$defs"][schema["$ref"].rpartition("/")[2]], root)
    yield schema
    for branch in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
        yield from _alternatives(branch, root)


def _step(schema: Schema, step: str | int) -> Iterator[Schema]:
    """Yield the schemas of a part: an entry of a list, a key the model names, or a key that people choose."""
    inner = schema.get("items") if isinstance(step, int) else schema.get("properties", {}).get(step)
    chosen = (*schema.get("patternProperties", {}).values(), schema.get("additionalProperties"))
    yield from (found for found in (inner, *chosen) if isinstance(found, Mapping))


def _at(model: type[Model], path: Path) -> list[Schema]:
    root = _schema(model)
    here = list(_alternatives(root, root))
    for step in path:
        inner = [schema for outer in here for schema in _step(outer, step)]
        # A step that names a branch of a union leads nowhere: stay.
        here = [schema for found in inner for schema in _alternatives(found, root)] or here
    return here


def keys_at(model: type[Model], path: Path) -> tuple[str, ...]:
    """Return the keys a mapping at this path may have, in the order in which the model declares them."""
    return tuple(dict.fromkeys(key for schema in _at(model, path) for key in schema.get("properties", {})))
