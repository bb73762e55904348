"""The pages of what a verb asks: a later page may depend on what was chosen before, which goes along with the form."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from countersign.domain.fields import Field
from countersign.domain.texts import GivenAnswers
from countersign.slack.views.blocks import compact, read_json
from countersign.slack.views.carried import METADATA, STEPS

_PAGE = "page"


@dataclass(frozen=True)
class Page:
    """Which page of a verb's form this is, and what was chosen on those before it; typed text never goes along."""

    step: int = 1
    earlier: Mapping[str, str] = field(default_factory=dict)

    def shown(self, asked: Iterable[Field]) -> tuple[Field, ...]:
        """Return the questions of this page."""
        return tuple(each for each in asked if each.step == self.step)

    def following(self, asked: Iterable[Field], given: GivenAnswers) -> "Page | None":
        """Return the page after this one with what was chosen so far, None after the last."""
        step = min((each.step for each in asked if each.step > self.step), default=None)
        chosen = {name: value for name, value in given.items() if isinstance(value, str)}
        return Page(step, {**self.earlier, **chosen}) if step else None


FIRST = Page()


def with_page(metadata: str, page: Page) -> str:
    """Return what a verb's form carries, with its page."""
    carried = {name: value for name, value in (read_json(metadata, METADATA) or {}).items() if name != _PAGE}
    return compact({**carried, _PAGE: [page.step, page.earlier]})


def without_page(data: Mapping[str, object]) -> Mapping[str, object]:
    """Return what a verb's form carries beside its page."""
    return {name: value for name, value in data.items() if name != _PAGE}


def page_of(text: object) -> Page | None:
    """Return the page that a form says it is, None if that is forged or broken."""
    found = (read_json(text, METADATA) or {}).get(_PAGE, [1, {}])
    match found:
        case [int(step), dict(earlier)] if 1 <= step <= STEPS and all(map(_plain, earlier.items())):
            return Page(step, earlier)
    return None


def _plain(item: tuple[object, object]) -> bool:
    return all(isinstance(part, str) for part in item)
