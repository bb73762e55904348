"""Who acts: one string per actor, ``slack:T/U``, ``cli:user``, ``token:name`` or ``system``."""

Actor = str

SYSTEM: Actor = "system"


def slack_actor(team: str, user: str) -> Actor:
    """Return the actor for a Slack user id; the team id is part of it so that two workspaces never mix."""
    return f"slack:{team}/{user}"


def slack_user(actor: Actor) -> str | None:
    """Return the Slack user id (``U…``) behind an actor, or None for an actor who is not a Slack user."""
    return actor.partition("/")[2] if actor.startswith("slack:") else None


def slack_team(actor: Actor) -> str | None:
    """Return the Slack team id (``T…``) behind an actor, or None for an actor who is not a Slack user."""
    return actor.removeprefix("slack:").partition("/")[0] if actor.startswith("slack:") else None


def is_person(actor: Actor) -> bool:
    """Tell whether an actor can hold a role and vote: only Slack users can; a shell user is nobody."""
    return actor.startswith("slack:")
