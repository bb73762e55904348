"""Reading what people hand in as a file, and writing one so that a reader elsewhere never sees half of it."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from slack_standin.wire import WrongData

Made = TypeVar("Made")


def write_atomically(path: Path, text: str) -> None:
    """Replace ``path`` by a file holding ``text``, in one step."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    draft.write_text(text, encoding="utf-8")
    draft.replace(path)


def read(path: Path, make: Callable[[Any], Made]) -> Made:
    """Return what ``make`` makes of the data in a JSON or YAML file, whatever the file is called.

    Raises OSError if it cannot be read, and WrongData, beginning with its name, if it is not fit.
    """
    try:
        return make(_parsed(path.read_text(encoding="utf-8-sig")))
    except UnicodeDecodeError:
        raise WrongData(f"{path} is not text in UTF-8") from None
    except YAMLError as wrong:
        raise WrongData(f"{path} is neither JSON nor YAML{_place(wrong)}") from None
    except WrongData as wrong:
        raise WrongData(f"{path}: {wrong}") from None


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:  # JSON comes first: YAML takes most of it, but not what is indented by tabs
        return YAML(typ="safe", pure=True).load(text)


def _place(wrong: YAMLError) -> str:
    if not isinstance(wrong, MarkedYAMLError) or wrong.problem_mark is None:
        return ""
    return f": line {wrong.problem_mark.line + 1}, {wrong.problem or wrong.context}"
