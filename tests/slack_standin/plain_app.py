"""A small to-do bot as Bolt's own documentation would write it: it knows nothing of where it is tried.

With PORT in the environment it takes signed requests over HTTP, else it connects by Socket Mode.
"""

import csv
import io
import os
import re
import urllib.request
from typing import Any

from plain_forms import DETAILS, FORM, PROJECTS, form_with, thanks
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

app = App(
    client=WebClient(token=os.environ["SLACK_BOT_TOKEN"], base_url=os.environ["SLACK_API_URL"]),
    signing_secret=os.environ["SLACK_SIGNING_SECRET"],
)
todos: dict[str, str] = {}


def card(what: str) -> list[dict[str, Any]]:
    """Return a to-do as blocks: its words, a button and a menu."""
    menu = [{"text": {"type": "plain_text", "text": word}, "value": word.lower()} for word in ("Remind", "Delete")]
    return [
        {
            "type": "section",
            "block_id": "what",
            "text": {"type": "mrkdwn", "text": f":ballot_box_with_check: *{what}*"},
            "accessory": {"type": "overflow", "action_id": "more", "options": menu},
        },
        {
            "type": "actions",
            "block_id": "todo",
            "elements": [
                {"type": "button", "action_id": "done", "text": {"type": "plain_text", "text": "Done"}, "value": what},
                {"type": "external_select", "action_id": "project", "min_query_length": 1},
            ],
        },
    ]


@app.command("/todo")
def todo(ack: Any, command: dict[str, Any], say: Any, respond: Any, client: WebClient) -> None:
    """Add a to-do for all to see, list them for oneself, or export them as a file."""
    verb, _, what = command["text"].partition(" ")
    if verb == "add" and what:
        ack()
        todos[say(text=f"To-do: {what}", blocks=card(what))["ts"]] = what
    elif verb == "list":
        ack()
        respond("\n".join(f"• {what}" for what in todos.values()) or "Nothing to do.")
    elif verb == "export":
        ack()
        table = io.StringIO()
        csv.writer(table).writerows([what] for what in todos.values())
        client.files_upload_v2(
            channel=command["channel_id"],
            filename="todos.csv",
            content=table.getvalue(),
            initial_comment="Here they are",
        )
    else:
        ack(f"I do not know `{verb}`. Try `/todo add milk`.")


@app.shortcut("new_todo")
def new_todo(ack: Any, shortcut: dict[str, Any], client: WebClient) -> None:
    """Open the form from anywhere."""
    ack()
    client.views_open(trigger_id=shortcut["trigger_id"], view=FORM)


@app.shortcut("todo_from_message")
def from_message(ack: Any, shortcut: dict[str, Any], client: WebClient) -> None:
    """Open the form with the words of a message, and remember which it was."""
    ack()
    place = f"{shortcut['channel']['id']} {shortcut['message_ts']}"
    client.views_open(trigger_id=shortcut["trigger_id"], view=form_with(shortcut["message"]["text"], place))


@app.options("project")
def projects(ack: Any, payload: dict[str, Any]) -> None:
    """Offer the projects whose name holds what was typed."""
    found = [one for one in PROJECTS if payload["value"].lower() in one.lower()]
    ack(options=[{"text": {"type": "plain_text", "text": one}, "value": one} for one in found])


@app.action("project")
def chose_project(ack: Any, action: dict[str, Any], body: dict[str, Any], client: WebClient) -> None:
    """Say in the thread which project somebody chose."""
    ack()
    if "message" in body:
        text = f"Project: {action['selected_option']['value']}"
        client.chat_postMessage(channel=body["channel"]["id"], thread_ts=body["message"]["ts"], text=text)


@app.action("details")
def details(ack: Any, body: dict[str, Any], client: WebClient) -> None:
    """Put a second form on top of the first."""
    ack()
    client.views_push(trigger_id=body["trigger_id"], view=DETAILS)


@app.action("urgent")
def urgent(ack: Any, body: dict[str, Any], action: dict[str, Any], client: WebClient) -> None:
    """Ask why, as soon as somebody says that it is urgent."""
    ack()
    view = form_with("", body["view"]["private_metadata"], why=bool(action["selected_options"]))
    client.views_update(view_id=body["view"]["id"], hash=body["view"]["hash"], view=view)


@app.view("details")
def noted(ack: Any) -> None:
    """Answer with another view in place of the second form."""
    ack(response_action="update", view=thanks("Noted. Close this to go back."))


@app.view("todo")
def submitted(ack: Any, view: dict[str, Any], body: dict[str, Any], client: WebClient) -> None:
    """Take the form, or say beside the field what is wrong with it."""
    values = view["state"]["values"]
    what = values["what"]["text"]["value"]
    if len(what.split()) < 2:
        ack(response_action="errors", errors={"what": "Say it in two words at least."})
        return
    ack()
    owner = values["owner"]["user"]["selected_user"]
    zone = client.users_info(user=owner)["user"]["tz"]
    name = client.users_profile_get(user=owner)["profile"]["real_name"]
    project, due = values["project"]["project"]["selected_option"], values["due"]["date"]["selected_date"]
    text = f"{what}: {name} ({zone}), {project['value']}, {due}, {values['hours']['number']['value']} h"
    if view["private_metadata"]:
        channel, ts = view["private_metadata"].split()
        client.reactions_add(channel=channel, timestamp=ts, name="memo")
        client.chat_postMessage(channel=channel, thread_ts=ts, text=text)
    else:
        client.chat_postMessage(channel=body["user"]["id"], text=text)


@app.action("done")
def done(ack: Any, action: dict[str, Any], body: dict[str, Any], respond: Any) -> None:
    """Strike it off where it stands."""
    ack()
    todos.pop(body["message"]["ts"], None)
    respond(text=f"~{action['value']}~ done by <@{body['user']['id']}>", replace_original=True)


@app.action("more")
def more(ack: Any, action: dict[str, Any], body: dict[str, Any], respond: Any, client: WebClient) -> None:
    """Do what the menu says: remind in an hour, or delete."""
    ack()
    if action["selected_option"]["value"] == "delete":
        respond(delete_original=True)
        return
    channel, ts = body["channel"]["id"], body["message"]["ts"]
    now = int(float(action["action_ts"]))
    client.chat_scheduleMessage(channel=channel, thread_ts=ts, post_at=now + 3600, text="An hour has passed.")
    client.chat_postEphemeral(channel=channel, user=body["user"]["id"], text="I will remind you in an hour.")


@app.event("app_home_opened")
def home(event: dict[str, Any], client: WebClient) -> None:
    """Show what is to be done on the Home tab."""
    lines = "\n".join(f"• {what}" for what in todos.values()) or "Nothing to do."
    blocks = [{"type": "section", "text": {"type": "mrkdwn", "text": lines}}]
    client.views_publish(user_id=event["user"], view={"type": "home", "blocks": blocks})


@app.event("app_mention")
def mentioned(event: dict[str, Any], say: Any) -> None:
    """Answer in the thread of whoever asks for the bot."""
    say(text=f"Hi <@{event['user']}>, there is `/todo add`.", thread_ts=event.get("thread_ts", event["ts"]))


@app.message(re.compile(r"^todo: (.+)"))
def written(context: dict[str, Any], message: dict[str, Any], say: Any, client: WebClient) -> None:
    """Take what begins with "todo:" for one."""
    todos[message["ts"]] = context["matches"][0]
    client.reactions_add(channel=message["channel"], timestamp=message["ts"], name="memo")
    say(text="Noted.", thread_ts=message["ts"])


@app.event({"type": "message", "subtype": "message_changed"})
def rewritten(event: dict[str, Any], say: Any) -> None:
    """Follow a to-do whose words were changed."""
    found = re.match(r"todo: (.+)", event["message"]["text"])
    if event["message"]["ts"] in todos and found:
        todos[event["message"]["ts"]] = found[1]
        say(text=f"It is {found[1]} now.", thread_ts=event["message"]["ts"])


@app.event({"type": "message", "subtype": "message_deleted"})
def withdrawn(event: dict[str, Any]) -> None:
    """Forget a to-do whose message was deleted."""
    todos.pop(event["deleted_ts"], None)


@app.event("reaction_added")
def reacted(event: dict[str, Any], client: WebClient) -> None:
    """Strike a to-do off by a reaction."""
    ts, channel = event["item"]["ts"], event["item"]["channel"]
    if event["reaction"] == "white_check_mark" and ts in todos:
        what = todos.pop(ts)
        marks = client.reactions_get(channel=channel, timestamp=ts)["message"]["reactions"]
        client.chat_postMessage(channel=channel, thread_ts=ts, text=f"{what}: done, {len(marks)} reactions")


@app.event("file_shared")
def shared(event: dict[str, Any], client: WebClient) -> None:
    """Read a list that somebody shares, line by line."""
    if event["user_id"] == client.auth_test()["user_id"]:
        return
    file = client.files_info(file=event["file_id"])["file"]
    request = urllib.request.Request(file["url_private"], headers={"Authorization": f"Bearer {client.token}"})  # noqa: S310
    with urllib.request.urlopen(request, timeout=5) as answer:  # noqa: S310 - the address is Slack's own
        lines = answer.read().decode().splitlines()
    todos.update({f"{file['id']}-{number}": line for number, line in enumerate(lines)})
    client.chat_postMessage(
        channel=event["channel_id"], text=f"{file['name']}: {len(lines)} to-dos ({file['mimetype']})"
    )


@app.event("member_joined_channel")
def joined(event: dict[str, Any], client: WebClient) -> None:
    """Tell a newcomer, and nobody else, what this is."""
    client.chat_postEphemeral(channel=event["channel"], user=event["user"], text="We keep our to-dos here.")


@app.event("member_left_channel")
def left(event: dict[str, Any], say: Any) -> None:
    """Say who went."""
    say(f"<@{event['user']}> left.")


@app.event("message")
def anything_else() -> None:
    """Take every other message without a word."""


if __name__ == "__main__":
    if "PORT" in os.environ:
        app.start(port=int(os.environ["PORT"]))
    else:
        SocketModeHandler(app, os.environ["SLACK_APP_TOKEN"]).start()
