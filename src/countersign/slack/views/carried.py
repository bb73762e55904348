"""What goes with a form and comes back with it: whose questions they are, which draft, page and case it is about."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from countersign.slack.views.blocks import compact, read_button, read_json

METADATA = 3000
STEPS = 10  # as many as a playbook may have
_PLAIN = re.compile(r"[\w.-]{0,100}", re.ASCII)
_OF_CASE = ("case", "revision")
_MAYBE = ("renews", "sent")


@dataclass(frozen=True)
class Meta:
    """What a form carries: its kind, the digest of the playbook it was drawn from, its draft and its page.

    One that changes a request carries its case and the revision that was seen; ``renews`` is the case whose grant a new
    request would renew, if it would; ``sent`` is the hash of the page whose answers wait for one more question.
    """

    kind: str
    digest: str
    draft: str = ""
    step: int = 1
    case: str = ""
    revision: int = 1
    renews: str = ""
    sent: str = ""

    def carried(self) -> str:
        """Return this as the text that goes with a form; ``read_meta`` reads it back."""
        left_out = {*(() if self.case else _OF_CASE), *(name for name in _MAYBE if not getattr(self, name))}
        return compact({name: value for name, value in asdict(self).items() if name not in left_out})


def read_meta(text: object) -> Meta | None:
    """Return what a form carried, None if that is forged or broken."""
    data = read_json(text, METADATA)
    if data is None or {*data} - {*_OF_CASE, *_MAYBE} != {"kind", "digest", "draft", "step"}:
        return None
    words = [data["kind"], data["digest"], data["draft"], *(data.get(name, "") for name in _MAYBE)]
    fits = all(isinstance(word, str) and _PLAIN.fullmatch(word) for word in words) and _of_case(data)
    return Meta(**data) if fits and type(data["step"]) is int and 1 <= data["step"] <= STEPS else None


def _of_case(data: Mapping[str, Any]) -> bool:
    """Tell whether what a form carries of a case is what a button would."""
    if not any(name in data for name in _OF_CASE):
        return True
    return read_button(compact({"c": data.get("case"), "r": data.get("revision"), "s": 0})) is not None
