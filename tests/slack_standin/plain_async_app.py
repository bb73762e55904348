"""The same bot in small, with Bolt's AsyncApp: every listener is a coroutine, and all of them share one thread."""

import asyncio
import os
from typing import Any

from plain_forms import FORM
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

app = AsyncApp(client=AsyncWebClient(token=os.environ["SLACK_BOT_TOKEN"], base_url=os.environ["SLACK_API_URL"]))


@app.command("/todo")
async def todo(ack: Any, command: dict[str, Any], client: AsyncWebClient) -> None:
    """Open the form."""
    await ack()
    await client.views_open(trigger_id=command["trigger_id"], view=FORM)


@app.options("project")
async def projects(ack: Any, payload: dict[str, Any]) -> None:
    """Offer whatever was typed."""
    await ack(options=[{"text": {"type": "plain_text", "text": payload["value"]}, "value": payload["value"]}])


@app.view("todo")
async def submitted(ack: Any, view: dict[str, Any], body: dict[str, Any], client: AsyncWebClient) -> None:
    """Take the form, or say beside the field what is wrong with it."""
    what = view["state"]["values"]["what"]["text"]["value"]
    if len(what.split()) < 2:
        await ack(response_action="errors", errors={"what": "Say more."})
        return
    await ack()
    button = {"type": "button", "action_id": "done", "text": {"type": "plain_text", "text": "Done"}, "value": what}
    words = {"type": "section", "text": {"type": "mrkdwn", "text": what}}
    blocks = [words, {"type": "actions", "elements": [button]}]
    await client.chat_postMessage(channel=body["user"]["id"], text=what, blocks=blocks)


@app.action("done")
async def done(ack: Any, action: dict[str, Any], respond: Any) -> None:
    """Strike it off where it stands."""
    await ack()
    await respond(text=f"Done: {action['value']}", replace_original=True)


@app.event("app_mention")
async def mentioned(event: dict[str, Any], say: Any) -> None:
    """Greet whoever asks for the bot."""
    await say(f"Hi <@{event['user']}>")


@app.event("message")
async def anything_else() -> None:
    """Take every other message without a word."""


async def main() -> None:
    """Connect, and serve until stopped."""
    await AsyncSocketModeHandler(app, os.environ["SLACK_APP_TOKEN"]).start_async()


if __name__ == "__main__":
    asyncio.run(main())
