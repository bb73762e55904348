"""A plain Bolt app that is not ours, as a process of its own, and what people see of it.

Everything is done over Socket Mode and over signed HTTP; what the app may not do as it does is in the log of refusals.
"""

from __future__ import annotations

import socket
from base64 import b64encode
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.patience import PATIENCE
from tests.slack_standin.conftest import Control, Json
from tests.slack_standin.processes import first_line, process

HERE = Path(__file__).parent
KEYS = {
    "SLACK_BOT_TOKEN": "xoxb-standin",
    "SLACK_APP_TOKEN": "xapp-standin",
    "SLACK_SIGNING_SECRET": "5745e7ba1e5c0de5745e7ba1e5c0de00",
}


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


@contextmanager
def todo_bot(way: str, app: str = "plain_app.py") -> Iterator[Control]:
    """Run a stand-in for the bot's manifest, and the bot beside it, connected this way."""
    with ExitStack() as stack:
        manifest = str(HERE / "plain_manifest.yml")
        standin = stack.enter_context(process("-m", "slack_standin", "--manifest", manifest))
        url = first_line(standin)
        control = Control(SimpleNamespace(url=url))  # type: ignore[arg-type]
        stack.callback(control.close)
        port = free_port()
        where = {"PORT": str(port)} if way == "http" else {}
        bot = stack.enter_context(process(str(HERE / app), SLACK_API_URL=f"{url}/api/", **KEYS, **where))
        assert "running" in first_line(bot)
        if way == "http":
            assert control("request_urls", urls=[f"http://127.0.0.1:{port}/slack/events"])["ok"], (
                "it answers challenges"
            )
        else:
            assert control("wait_connected")["ok"]
        yield control


@pytest.fixture(scope="module", params=["socket", "http"])
def running_bot(request: pytest.FixtureRequest) -> Iterator[Control]:
    with todo_bot(request.param) as control:
        yield control


@pytest.fixture
def bot(running_bot: Control) -> Iterator[Control]:
    """The bot in a workspace as if just made; nothing it does may be refused."""
    running_bot("clock", advance=-running_bot.get("clock")["offset"])
    running_bot("reset")
    yield running_bot
    calls = running_bot.get("calls")["calls"]
    assert [call for call in calls if not call["ok"]] == []


def added(bot: Control, what: str) -> Json:
    """Let Hanna add a to-do and return its card as Jonas sees it."""
    assert bot("command", user="hanna", command="/todo", text=f"add {what}", channel="general")["ok"]
    card: Json = bot("wait", user="jonas", contains=what, button="Done", timeout=PATIENCE)["message"]
    return card


def at(card: Json, user: str) -> Json:
    return {"user": user, "channel": card["channel"], "ts": card["ts"]}


def waited(bot: Control, user: str, contains: str, channel: str = "general") -> Json:
    found = bot("wait", user=user, contains=contains, channel=channel, timeout=PATIENCE)
    assert found["ok"], found
    message: Json = found["message"]
    return message


def test_a_command_posts_a_card_and_its_button_strikes_it_off(bot: Control) -> None:
    card = added(bot, "water the plants")
    assert card["text"] == ":ballot_box_with_check: water the plants"
    assert bot("press", **at(card, "jonas"), label="Done")["ok"]
    struck = waited(bot, "tess", "water the plants done by @Jonas Weber")
    assert (struck["ts"], struck["buttons"]) == (card["ts"], [])


def test_an_answer_to_a_command_is_for_one_person(bot: Control) -> None:
    added(bot, "sweep the floor")
    assert bot("command", user="hanna", command="/todo", text="list", channel="general")["ok"]
    assert waited(bot, "hanna", "• sweep the floor")["ephemeral"]
    said = bot("command", user="hanna", command="/todo", text="dance", channel="general")
    assert said["ack"] == {"text": "I do not know `dance`. Try `/todo add milk`."}
    assert waited(bot, "hanna", "I do not know dance.")["ephemeral"]
    assert not [one for one in bot("sees", user="jonas")["messages"] if one["ephemeral"]]


def test_a_menu_sets_a_reminder_that_comes_when_an_hour_has_passed(bot: Control) -> None:
    card = added(bot, "call the printer")
    assert bot("press", **at(card, "jonas"), action_id="more", value="Remind")["ok"]
    assert waited(bot, "jonas", "I will remind you in an hour.")["ephemeral"]
    bot("clock", advance=3590)
    assert bot("wait", user="hanna", contains="An hour has passed.", timeout=0.1)["error"] == "timeout"
    bot("clock", advance=20)
    assert waited(bot, "hanna", "An hour has passed.")["thread_ts"] == card["ts"]


def test_a_menu_deletes_a_card(bot: Control) -> None:
    card = added(bot, "buy string")
    assert bot("press", **at(card, "hanna"), action_id="more", value="Delete")["ok"]
    assert bot("wait", user="jonas", contains="buy string", gone=True, timeout=PATIENCE)["ok"]


def test_a_menu_in_a_message_offers_what_the_bot_finds(bot: Control) -> None:
    card = added(bot, "paint the sign")
    offered = bot("suggest", **at(card, "jonas"), label="project", value="sh")
    assert [one["value"] for one in offered["options"]] == ["Shop window"]
    assert bot("press", **at(card, "jonas"), action_id="project", value="Summer fair")["error"] == "invalid_value"
    assert bot("press", **at(card, "jonas"), action_id="project", value="Shop window")["ok"]
    assert waited(bot, "tess", "Project: Shop window")["thread_ts"] == card["ts"]


NEEDED = {
    "What": "order more paper",
    "Who": "tess",
    "Project": "Spring catalogue",
    "By when": "2027-03-01",
    "Hours": "3",
}
EVERYTHING = {
    **NEEDED,
    "At what time": "09:30",
    "Remind at": "2027-02-28T09:00:00+01:00",
    "Who helps": ["priya", "marcus"],
    "Where to tell": "support",
    "Channel": "launch",
    "Size": "small",
    "Tags": ["tea", "paper"],
    "Kind": "joy",
    "Mail": "shop@example.com",
    "Link": "https://example.com/paper",
    "Notes": "Soft, and cream",
    "Urgency": [],
}


def form(bot: Control) -> Json:
    """Let Hanna open the form; the bot acknowledges first and opens it then, as Bolt's documentation has it."""
    assert bot("shortcut", user="hanna", callback_id="new_todo")["ok"]
    view: Json = bot("wait", user="hanna", view="New to-do", timeout=PATIENCE)["view"]
    return view


def test_a_shortcut_opens_a_form_with_inputs_of_every_kind(bot: Control) -> None:
    view = form(bot)
    assert (view["title"], view["submit"], view["close"]) == ("New to-do", "Save", "Cancel")
    assert len({field["type"] for field in view["fields"]}) == 18
    filled = bot("fill", user="hanna", values={**EVERYTHING, "Hours": "41", "Mail": "nowhere"})
    assert filled["client_errors"] == {"Hours": "must be at most 40", "Mail": "must be a valid email address"}
    assert bot("submit", user="hanna", values=EVERYTHING)["view"] is None
    said = "order more paper: Tess Morgan (America/New_York), Spring catalogue, 2027-03-01, 3 h"
    assert waited(bot, "hanna", said, "dm")["from"] == "todo"


def test_an_error_stands_beside_its_field_until_it_is_right(bot: Control) -> None:
    form(bot)
    missing = bot("submit", user="hanna", values={"What": "paper"})
    assert set(missing["client_errors"]) == {"Who", "Project", "By when", "Hours"}
    wrong = bot("submit", user="hanna", values={**NEEDED, "What": "paper"})
    assert wrong["errors"] == {"What": "Say it in two words at least."}
    assert wrong["view"]["fields"][0]["error"] == "Say it in two words at least."
    assert bot("submit", user="hanna", values={"What": "some paper"})["ok"]
    assert waited(bot, "hanna", "some paper: Tess Morgan", "dm")


def test_a_ticked_box_changes_the_form_and_keeps_what_was_typed(bot: Control) -> None:
    form(bot)
    bot("fill", user="hanna", values={"What": "mend the door", "Who": "tess"})
    assert bot("press", user="hanna", view=True, action_id="urgent", value=["It is urgent"])["ok"]
    view = bot("wait", user="hanna", view="Why is it urgent?", timeout=PATIENCE)["view"]
    values = {field["label"]: field["value"] for field in view["fields"]}
    assert (values["What"], values["Who"], values["Why is it urgent?"]) == ("mend the door", "U0TESS", None)
    bot("press", user="hanna", view=True, action_id="urgent", value=[])
    assert bot("wait", user="hanna", view="Why is it urgent?", gone=True, timeout=PATIENCE)["ok"]


def test_a_second_form_lies_on_the_first_and_is_answered_by_another_view(bot: Control) -> None:
    form(bot)
    bot("fill", user="hanna", values={"What": "mend the door"})
    assert bot("press", user="hanna", view=True, label="Add details")["ok"]
    assert bot("wait", user="hanna", view="details", timeout=PATIENCE)["view"]["title"] == "Details"
    noted = bot("submit", user="hanna", values={"Details": "It squeaks,\nand it sticks."})
    assert (noted["response_action"], noted["view"]["text"]) == ("update", "Noted. Close this to go back.")
    below = bot("close", user="hanna")["view"]
    assert (below["title"], below["fields"][0]["value"]) == ("New to-do", "mend the door")
    assert bot("close", user="hanna", all=True)["view"] is None


def test_a_shortcut_on_a_message_keeps_its_words_and_answers_under_it(bot: Control) -> None:
    said = bot("message", user="jonas", channel="general", text="The lamp is broken")
    assert bot("shortcut", user="hanna", callback_id="todo_from_message", channel="general", ts=said["ts"])["ok"]
    view = bot("wait", user="hanna", view="New to-do", timeout=PATIENCE)["view"]
    assert view["fields"][0]["value"] == "The lamp is broken"
    assert bot("submit", user="hanna", values={**NEEDED, "What": "Mend the lamp"})["ok"]
    answer = waited(bot, "jonas", "Mend the lamp: Tess Morgan")
    assert answer["thread_ts"] == said["ts"]
    assert waited(bot, "jonas", "The lamp is broken")["reactions"] == {"memo": ["U0YOURBOT"]}


def test_the_home_tab_shows_what_is_to_be_done(bot: Control) -> None:
    added(bot, "dust the shelves")
    assert "• dust the shelves" in bot("home", user="priya", timeout=PATIENCE)["home"]["text"]


def test_a_mention_is_answered_in_its_thread(bot: Control) -> None:
    said = bot("message", user="marcus", channel="general", text="<@U0YOURBOT> what can you do?")
    answer = waited(bot, "marcus", "Hi @Marcus Hill, there is /todo add.")
    assert answer["thread_ts"] == said["ts"]
    assert answer["pings"] == ["U0MARCUS"]


def test_messages_are_heard_as_they_are_written_changed_and_ticked_off(bot: Control) -> None:
    said = bot("message", user="carla", channel="general", text="todo: wash the cups")
    place = {"user": "carla", "channel": "general", "ts": said["ts"]}
    assert waited(bot, "carla", "Noted.")["thread_ts"] == said["ts"]
    assert bot("edit", **place, text="todo: wash the pots")["ok"]
    assert waited(bot, "carla", "It is wash the pots now.")["thread_ts"] == said["ts"]
    assert bot("react", **place, name="white_check_mark")["ok"]
    assert waited(bot, "carla", "wash the pots: done, 2 reactions")["thread_ts"] == said["ts"]


def test_a_list_is_exported_as_a_file(bot: Control) -> None:
    added(bot, "count the stock")
    assert bot("command", user="hanna", command="/todo", text="export", channel="general")["ok"]
    posted = waited(bot, "tess", "Here they are")
    assert posted["files"] == ["todos.csv"]
    assert "count the stock" in bot("file", id=posted["file_ids"][0])["text"]


def test_a_file_that_somebody_shares_is_read(bot: Control) -> None:
    content = b64encode(b"one\ntwo\n").decode()
    assert bot("upload", user="tess", channel="general", name="list.txt", content=content, text="My list")["ok"]
    assert waited(bot, "hanna", "list.txt: 2 to-dos (text/plain)")
    assert "• two" in bot("home", user="tess", timeout=PATIENCE)["home"]["text"]


def test_who_comes_is_told_alone_and_who_goes_is_named(bot: Control) -> None:
    assert bot("join", user="hanna", channel="launch")["ok"]
    assert waited(bot, "hanna", "We keep our to-dos here.", "launch")["ephemeral"]
    assert bot("leave", user="hanna", channel="launch")["ok"]
    assert waited(bot, "jonas", "@Hanna Vogt left.", "launch")


def test_an_app_of_coroutines_is_served_as_well() -> None:
    pytest.importorskip("aiohttp", reason="AsyncApp needs aiohttp, which Bolt does not bring along")
    with todo_bot("socket", "plain_async_app.py") as bot:
        assert bot("command", user="hanna", command="/todo", text="new", channel="general")["ok"]
        assert bot("wait", user="hanna", view="New to-do", timeout=PATIENCE)["ok"]
        assert bot("submit", user="hanna", values={**NEEDED, "What": "paper"})["errors"] == {"What": "Say more."}
        assert bot("submit", user="hanna", values=NEEDED)["ok"]
        card = waited(bot, "hanna", "order more paper", "dm")
        assert bot("press", **at(card, "hanna"), label="Done")["ok"]
        assert waited(bot, "hanna", "Done: order more paper", "dm")["ts"] == card["ts"]
        bot("message", user="hanna", channel="general", text="<@U0YOURBOT> hello")
        assert waited(bot, "hanna", "Hi @Hanna Vogt")
        assert [call for call in bot.get("calls")["calls"] if not call["ok"]] == []
