"""The lasting address of a message."""

from slack_standin.model import Message, Team


def permalink(team: Team, message: Message) -> str:
    """Return the address that ``chat.getPermalink`` gives and people copy."""
    address = f"{team.url}archives/{message.channel}/p{message.ts.replace('.', '')}"
    return f"{address}?thread_ts={message.thread_ts}&cid={message.channel}" if message.is_reply else address
