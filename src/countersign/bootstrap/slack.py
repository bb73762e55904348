"""Who we are at Slack, asked once at the start."""

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from countersign.bootstrap.tokens import WHERE, NoToken
from countersign.domain.errors import CountersignError


def identify(client: WebClient) -> str:
    """Return the id of the workspace that the bot token belongs to.

    Raises NoToken if Slack refuses the token, CountersignError if Slack cannot be reached.
    """
    try:
        return str(client.auth_test()["team_id"])
    except SlackApiError as error:
        raise NoToken(
            f"SLACK_BOT_TOKEN was refused ({error.response['error']}): {WHERE['SLACK_BOT_TOKEN']}."
        ) from error
    except OSError as error:
        raise CountersignError(f"Slack cannot be reached at {client.base_url}: {error}.") from error
