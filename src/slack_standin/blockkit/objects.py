"""Text, option, confirm and filter objects with their limits."""

from typing import Any

from slack_standin.blockkit.rules import Check, Report, Rule, array, boolean, by_type, one_of, record, string
from slack_standin.wire import Json

TEXT_LIMIT = 3000
"""Any text object: 1 to 3000 characters, never empty."""


def plain(limit: int = TEXT_LIMIT) -> Rule:
    """A ``plain_text`` object of at most ``limit`` characters."""
    return by_type({"plain_text": record({"text": string(1, limit)}, {"emoji": boolean})})


def rich(limit: int = TEXT_LIMIT) -> Rule:
    """A ``plain_text`` or ``mrkdwn`` object of at most ``limit`` characters."""
    return by_type(
        {
            "plain_text": record({"text": string(1, limit)}, {"emoji": boolean}),
            "mrkdwn": record({"text": string(1, limit)}, {"verbatim": boolean}),
        }
    )


CONFIRM = record(
    {"title": plain(100), "text": rich(300), "confirm": plain(30), "deny": plain(30)},
    {"style": one_of("primary", "danger")},
)
"""The "are you sure" dialog: title 100, text 300, both buttons 30."""

FILTER = record(
    {},
    {
        "include": array(one_of("im", "mpim", "private", "public")),
        "exclude_external_shared_channels": boolean,
        "exclude_bot_users": boolean,
    },
)

TRIGGERS = record({}, {"trigger_actions_on": array(one_of("on_enter_pressed", "on_character_entered"))})
"""``dispatch_action_config``."""

MENU_OPTION = record({"text": plain(75), "value": string(1, 150)}, {"description": plain(75)})
"""An option of a select menu: plain text of 75, value of 150."""

OVERFLOW_OPTION = record(
    {"text": plain(75), "value": string(1, 150)}, {"description": plain(75), "url": string(1, 3000)}
)
"""Only overflow menus may have a ``url`` in an option."""

CHOICE_OPTION = record({"text": rich(75), "value": string(1, 150)}, {"description": rich(75)})
"""Only radio buttons and checkboxes take mrkdwn in an option."""

OPTION_GROUP = record({"label": plain(75), "options": array(MENU_OPTION, 1, 100)})


def all_options(element: Json) -> list[Json]:
    """Return the options of a menu, groups flattened."""
    groups = element.get("option_groups") or []
    return list(element.get("options") or []) + [option for group in groups for option in group["options"]]


def exactly_one(first: str, second: str) -> Check:
    """One of the two fields has to be there, and not both."""

    def check(value: Json, where: str, report: Report) -> None:
        if (first in value) == (second in value):
            report.add(f"must define either `{first}` or `{second}`, and not both", where)

    return check


def _known(option: Any, options: list[Json]) -> bool:
    return any(_sort(option) == _sort(one) for one in options)


def _sort(option: Json) -> tuple[str, str, str]:
    # Slack fills in `emoji` by itself, so two options are the same by their words alone.
    description = option.get("description", {}).get("text", "")
    return option["text"]["text"], option["value"], description


def initial_among_options(value: Json, where: str, report: Report) -> None:
    """``initial_option(s)`` have to be among the options, word for word."""
    options = all_options(value)
    chosen = {
        "initial_option": [value.get("initial_option")],
        "initial_options": value.get("initial_options", []),
    }
    for name, initial in chosen.items():
        if name in value and not all(_known(option, options) for option in initial):
            report.add(f"{name} must match one of the options", f"{where}/{name}")


def distinct_values(value: Json, where: str, report: Report) -> None:
    """Two options of one menu may not share a value, or the app could not tell which was chosen."""
    values = [option["value"] for option in all_options(value)]
    if len(values) != len(set(values)):
        report.add("option values must be unique", f"{where}/options")
