"""Who acts: what an actor's string says."""

import pytest

from countersign.domain.actors import SYSTEM, is_person, slack_actor, slack_team, slack_user


def test_a_slack_actor_names_team_and_user() -> None:
    actor = slack_actor("T1", "U2")
    assert (actor, slack_team(actor), slack_user(actor), is_person(actor)) == ("slack:T1/U2", "T1", "U2", True)


@pytest.mark.parametrize("actor", [SYSTEM, "cli:bob", "token:ci"])
def test_whoever_is_not_in_slack_is_nobody_who_could_vote(actor: str) -> None:
    assert (slack_team(actor), slack_user(actor), is_person(actor)) == (None, None, False)
