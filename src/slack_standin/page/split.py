"""Two windows side by side, each as one person."""

from collections.abc import Mapping
from urllib.parse import urlencode

from markupsafe import Markup

from slack_standin.page.faces import first_name
from slack_standin.page.look import Look
from slack_standin.page.people import other
from slack_standin.page.templating import render
from slack_standin.standin import Standin


def drawn(standin: Standin, asked: Mapping[str, str]) -> Markup:
    """Return the page of two windows: ``left`` and ``right`` are people, ``at`` is where both look."""
    at = asked.get("at", "")
    left = Look.of(standin, {"as": asked.get("left", ""), "at": at})
    right = Look.of(standin, {"as": asked.get("right") or other(standin, left.user).name, "at": at})
    return render("split.html", left=_side(left), right=_side(right), team=standin.space.team)


def _side(look: Look) -> dict[str, str]:
    return {"first": first_name(look.user), "address": f"/?{urlencode({'as': look.user.name, 'at': look.place})}"}
