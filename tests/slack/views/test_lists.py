"""The answers to /ai-gov."""

from typing import Any

from countersign.app.ports import Summary
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.team import Team
from countersign.slack.views import lists
from tests.slack.views import sample as s
from tests.slack.views.checks import check_message

TEAM = Team.model_validate(
    {
        "people": {"maya": {"name": "Maya", "slack": "UMAYA"}},
        "roles": {"policy_owner": {"primary": "maya"}},
        "channels": {"governance": "ai-governance"},
        "admins": ["maya"],
    }
)
BOOKS = PlaybookSet(TEAM, {"exception": s.BOOK, "task": s.TASK, "weekly": s.WEEKLY})


def found(story: s.Story) -> Summary:
    return Summary(story.case, story.book, story.texts)


def test_help_lists_every_command(snapshot: Any) -> None:
    assert check_message(lists.usage(BOOKS)) == snapshot


def test_an_unknown_word_gets_the_nearest_one() -> None:
    assert "Did you mean `/ai-gov queue`?" in str(check_message(lists.unknown("que", BOOKS)))
    assert "Did you mean `/ai-gov task`?" in str(check_message(lists.unknown("tsak", BOOKS)))
    assert "Did you mean" not in str(check_message(lists.unknown("<!channel>", BOOKS)))


def test_help_of_very_many_kinds_keeps_the_limits() -> None:
    kinds = {f"k{n}": s.TASK.model_copy(update={"kind": f"k{n}", "name": "x" * 150}) for n in range(60)}
    assert "and 20 more" in str(check_message(lists.usage(PlaybookSet(TEAM, kinds))))


def test_lists_of_cases(snapshot: Any) -> None:
    stories = [s.pending(), s.overdue(), s.approved(), s.task()]
    assert check_message(lists.mine([found(story) for story in stories])) == snapshot


def test_lists_show_twenty_and_count_the_rest() -> None:
    many = [found(s.pending())] * 32
    for message in (lists.mine(many), lists.queue(many), lists.matches(["x"], many)):
        assert "… and 12 more" in str(check_message(message))


def test_empty_lists_say_so() -> None:
    assert "not asked for or reported anything" in lists.mine([]).text
    assert "Nothing waits" in lists.queue([]).text
    assert "Nothing found for “a b”" in lists.matches(["a", "b"], []).text


def test_show_has_the_viewers_own_buttons_and_one_that_explains(snapshot: Any) -> None:
    assert check_message(lists.show(found(s.pending()), s.DANA)) == snapshot


def test_show_offers_nothing_to_others_and_withdrawing_to_the_requester() -> None:
    assert "verb:" not in str(check_message(lists.show(found(s.pending()), s.MAYA)))
    own = str(check_message(lists.show(found(s.pending()), s.ALEX)))
    assert "verb:withdraw" in own
    assert "verb:approve" not in own
    assert "Why these people?" in own
    assert "Why these people?" not in str(check_message(lists.show(found(s.task()), s.DANA)))
