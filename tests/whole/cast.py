"""Who takes part: everybody of the shipped team, people who only ask, and people who may not do a thing."""

from collections.abc import Mapping
from dataclasses import replace

from countersign.app.ports import Member
from countersign.domain.actors import Actor

HOME, ELSEWHERE = "T1", "T2"


def who(handle: str, home: str = HOME) -> Actor:
    """Return the actor of somebody in Slack by their name."""
    return f"slack:{home}/U{handle.upper()}"


# Noor stands in team.yaml, but nobody in Slack answers to that name.
HOLDERS = ("maya", "dana", "sam", "priya", "theo", "lena", "ruth", "ivan", "paul", "erin", "carla", "omar")
REQUESTERS = tuple(who(name) for name in ("alex", "bea"))
GUEST, BOT, FOREIGNER = who("gast"), who("robot"), who("far", ELSEWHERE)
OUTSIDERS = (GUEST, BOT, FOREIGNER)
SHELL = "cli:jo"

TEAM = tuple(who(handle) for handle in HOLDERS)
EVERYBODY = (*TEAM, *REQUESTERS, *OUTSIDERS, SHELL)
# Somebody can be named in a form who is in Slack, whatever they may do.
NAMEABLE = (*TEAM[:4], *REQUESTERS, GUEST)
# These leave Slack now and then, and come back.
LEAVERS = tuple(who(handle) for handle in ("maya", "dana", "ruth", "omar", "lena", "alex"))


def members() -> Mapping[Actor, Member]:
    """Return everybody in Slack as the bot knows them at first."""
    team = [Member(who(handle), handle.capitalize(), handle) for handle in HOLDERS]
    others = [Member(actor, actor.rpartition("/")[2]) for actor in (*REQUESTERS, *OUTSIDERS)]
    flags = {GUEST: {"guest": True}, BOT: {"bot": True}}
    return {one.actor: replace(one, **flags.get(one.actor, {})) for one in (*team, *others)}
