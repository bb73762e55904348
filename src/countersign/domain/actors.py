"""Who acts: one string per actor, ``slack:T/U``, ``cli:user``, ``token:name``, ``sealed:hash`` or ``system``.

A sealed actor is somebody in Slack who reported something in confidence: what stands for them is a salted hash.
"""

Actor = str

SYSTEM: Actor = "system"
_SEALED = "sealed:"


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


def sealed_actor(digest: str) -> Actor:
    """Return the actor that stands for a name which is kept apart; ``digest`` is the salted hash of that name."""
    return f"{_SEALED}{digest}"


def seal_of(actor: Actor) -> str | None:
    """Return the salted hash behind an actor whose name is kept apart, None for every other actor."""
    return actor.removeprefix(_SEALED) if actor.startswith(_SEALED) else None


def reads(actor: Actor) -> bool:
    """Tell whether an actor reads messages: people do, those whose name is kept apart too; programs do not."""
    return is_person(actor) or seal_of(actor) is not None
