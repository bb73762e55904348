"""The checklist of an incident: what is done, by whom, when and what shows it, and what is left."""

from countersign.domain.case import Case
from countersign.domain.form_checks import is_address
from countersign.domain.incidents.state import Response, Tick
from countersign.slack.views import rich
from countersign.slack.views.blocks import Json, one_line, size
from countersign.slack.views.words import Texts, told

ALL = 1800  # characters of items and evidence together, so that the message keeps to the 12,000 Slack takes
_LENGTHS = (150, 100, 60, 40, 25, 15)


def _fitting(words: list[str]) -> int:
    """Return how much of each text is shown, so that together they keep to the room."""
    return next((most for most in _LENGTHS if sum(min(size(text), most) for text in words) <= ALL), _LENGTHS[-1])


def _shown_by(evidence: str, most: int) -> list[rich.Part]:
    if is_address(evidence) and size(evidence) <= ALL // 10:
        return [" · ", {"type": "link", "url": evidence}]
    return [" · ", one_line(evidence, most)] if evidence else []


def _line(item: str, tick: Tick | None, evidence: str, most: int) -> list[rich.Part]:
    words = one_line(item, most)
    if tick is None:
        return [f"\n☐ {words}"]
    mark, said = ("⊘", " · not applicable, ") if tick.skipped else ("☑", " · ")
    return [f"\n{mark} {words}{said}", rich.person(tick.by), " ", rich.moment(tick.at), *_shown_by(evidence, most)]


def _count(response: Response) -> str:
    skipped = f", {response.skipped} of them not applicable" if response.skipped else ""
    return f"Checklist ({len(response.ticks)} of {len(response.checklist)} done{skipped})"


def block(case: Case, texts: Texts) -> list[Json]:
    """Return the checklist as a paragraph, a line per item; nothing where there is none."""
    ticks = {tick.item: tick for tick in case.response.ticks}
    evidence = {item: told(tick.evidence, texts) or "" for item, tick in ticks.items()}
    most = _fitting([*case.response.checklist, *evidence.values()])
    parts: list[rich.Part] = [rich.text(_count(case.response), bold=True)]
    for number, item in enumerate(case.response.checklist):
        parts += _line(item, ticks.get(number), evidence.get(number, ""), most)
    return [rich.block(rich.line(*parts))] if case.response.checklist else []
