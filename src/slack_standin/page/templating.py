"""The one environment of templates: everything that goes into them is escaped."""

import json
from functools import partial
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

ENVIRONMENT = Environment(
    loader=PackageLoader("slack_standin.page"),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
    undefined=StrictUndefined,
)
ENVIRONMENT.filters["json"] = partial(json.dumps, indent=2, ensure_ascii=False)
"""JSON to be read; unlike Jinja's own it is plain text, so that it is escaped like any other."""


def render(template: str, **values: Any) -> Markup:
    """Return what a template makes of these values."""
    return Markup(ENVIRONMENT.get_template(template).render(**values))  # noqa: S704 - autoescape is on
