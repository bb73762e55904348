"""The table of elements (buttons, menus, inputs) and where each may stand."""

from slack_standin.blockkit.objects import (
    CHOICE_OPTION,
    CONFIRM,
    FILTER,
    MENU_OPTION,
    OPTION_GROUP,
    OVERFLOW_OPTION,
    TRIGGERS,
    distinct_values,
    exactly_one,
    initial_among_options,
    plain,
)
from slack_standin.blockkit.rules import (
    Check,
    Report,
    Rule,
    anything,
    array,
    boolean,
    integer,
    one_of,
    record,
    string,
)
from slack_standin.wire import Json

ACTION_ID = string(1, 255)
DATE = string(10, 10, r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
TIME = string(5, 5, r"([01]\d|2[0-3]):[0-5]\d")
SLACK_ID = string(1, 255)
TEXT_INPUT_LIMIT = 3000

_INTERACTIVE = {"action_id": ACTION_ID, "confirm": CONFIRM}
_MENU = {**_INTERACTIVE, "focus_on_load": boolean, "placeholder": plain(150)}
_MANY = {**_MENU, "max_selected_items": integer(1, 1000)}
_TYPED = {
    "action_id": ACTION_ID,
    "focus_on_load": boolean,
    "placeholder": plain(150),
    "dispatch_action_config": TRIGGERS,
}


def _ordered(low: str, high: str) -> Check:
    def check(value: Json, where: str, report: Report) -> None:
        if low in value and high in value and float(value[low]) > float(value[high]):
            report.add(f"{low} cannot be greater than {high}", f"{where}/{low}")

    return check


def _static(initial: dict[str, Rule], shared: dict[str, Rule]) -> Rule:
    options = {"options": array(MENU_OPTION, 1, 100), "option_groups": array(OPTION_GROUP, 1, 100)}
    return record(
        {},
        {**shared, **options, **initial},
        exactly_one("options", "option_groups"),
        initial_among_options,
        distinct_values,
    )


def _choices(initial: dict[str, Rule]) -> Rule:
    optional = {**_INTERACTIVE, "focus_on_load": boolean, **initial}
    return record({"options": array(CHOICE_OPTION, 1, 10)}, optional, initial_among_options, distinct_values)


_CONVERSATION = {"filter": FILTER, "default_to_current_conversation": boolean}
_NUMBER = string(1, None, r"-?\d+(\.\d+)?")

ELEMENTS: dict[str, Rule] = {
    "button": record(
        {"text": plain(75)},
        {
            **_INTERACTIVE,
            "url": string(1, 3000),
            "value": string(0, 2000),
            "style": one_of("primary", "danger"),
            "accessibility_label": string(1, 75),
        },
    ),
    "overflow": record({"options": array(OVERFLOW_OPTION, 1, 5)}, _INTERACTIVE, distinct_values),
    "static_select": _static({"initial_option": MENU_OPTION}, _MENU),
    "multi_static_select": _static({"initial_options": array(MENU_OPTION, 1, 100)}, _MANY),
    "external_select": record({}, {**_MENU, "initial_option": MENU_OPTION, "min_query_length": integer(0, 150)}),
    "multi_external_select": record(
        {}, {**_MANY, "initial_options": array(MENU_OPTION, 1, 100), "min_query_length": integer(0, 150)}
    ),
    "users_select": record({}, {**_MENU, "initial_user": SLACK_ID}),
    "multi_users_select": record({}, {**_MANY, "initial_users": array(SLACK_ID)}),
    "conversations_select": record(
        {}, {**_MENU, **_CONVERSATION, "initial_conversation": SLACK_ID, "response_url_enabled": boolean}
    ),
    "multi_conversations_select": record({}, {**_MANY, **_CONVERSATION, "initial_conversations": array(SLACK_ID)}),
    "channels_select": record({}, {**_MENU, "initial_channel": SLACK_ID, "response_url_enabled": boolean}),
    "multi_channels_select": record({}, {**_MANY, "initial_channels": array(SLACK_ID)}),
    "radio_buttons": _choices({"initial_option": CHOICE_OPTION}),
    "checkboxes": _choices({"initial_options": array(CHOICE_OPTION, 1, 10)}),
    "datepicker": record({}, {**_MENU, "initial_date": DATE}),
    "timepicker": record({}, {**_MENU, "initial_time": TIME, "timezone": string(1, 255)}),
    "datetimepicker": record(
        {},
        {
            **_INTERACTIVE,
            "focus_on_load": boolean,
            "initial_date_time": integer(1_000_000_000, 9_999_999_999),
        },
    ),
    "plain_text_input": record(
        {},
        {
            **_TYPED,
            "multiline": boolean,
            "initial_value": string(0, TEXT_INPUT_LIMIT),
            "min_length": integer(0, TEXT_INPUT_LIMIT),
            "max_length": integer(1, TEXT_INPUT_LIMIT),
        },
        _ordered("min_length", "max_length"),
    ),
    "email_text_input": record({}, {**_TYPED, "initial_value": string()}),
    "url_text_input": record({}, {**_TYPED, "initial_value": string()}),
    "number_input": record(
        {"is_decimal_allowed": boolean},
        {**_TYPED, "initial_value": _NUMBER, "min_value": _NUMBER, "max_value": _NUMBER},
        _ordered("min_value", "max_value"),
    ),
    "file_input": record({}, {"action_id": ACTION_ID, "filetypes": array(string(1, 50)), "max_files": integer(1, 10)}),
    "rich_text_input": record({}, {**_TYPED, "initial_value": anything}),
    "image": record(
        {"alt_text": string(1, 2000)},
        {"image_url": string(1, 3000), "slack_file": anything},
        exactly_one("image_url", "slack_file"),
    ),
    "workflow_button": record({"text": plain(75), "workflow": anything}, {"action_id": ACTION_ID}),
}
"""Every element with its required and optional fields."""

_TEXT_INPUTS = {"plain_text_input", "email_text_input", "url_text_input", "number_input", "rich_text_input"}
_MENUS = {
    "static_select",
    "multi_static_select",
    "external_select",
    "multi_external_select",
    "users_select",
    "multi_users_select",
    "conversations_select",
    "multi_conversations_select",
    "channels_select",
    "multi_channels_select",
}
_PICKERS = {"radio_buttons", "checkboxes", "datepicker", "timepicker"}

IN_SECTION = frozenset(_MENUS | _PICKERS | {"button", "overflow", "image", "workflow_button"})
"""What a section takes as its accessory."""
IN_ACTIONS = frozenset(_MENUS | _PICKERS | {"button", "overflow", "datetimepicker", "workflow_button"})
"""What an actions block takes."""
IN_INPUT = frozenset(_MENUS | _PICKERS | _TEXT_INPUTS | {"datetimepicker", "file_input"})
"""What an input block takes."""
NOT_IN_HOME = frozenset({"file_input", "workflow_button"})
ONLY_IN_MESSAGES = frozenset({"workflow_button"})
