"""Who we are at Slack, asked once at the start."""

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from countersign.bootstrap.tokens import NoToken
from countersign.domain.errors import CountersignError
from countersign.slack.tokens import BOT, refused


def identify(client: WebClient) -> str:
    """Return the id of the workspace that the bot token belongs to.

    Raises NoToken if Slack refuses the token, CountersignError if Slack cannot be reached.
    """
    try:
        return str(client.auth_test()["team_id"])
    except SlackApiError as error:
        raise NoToken(refused(BOT, error.response["error"])) from error
    except OSError as error:
        raise CountersignError(f"Slack cannot be reached at {client.base_url}: {error}.") from error
