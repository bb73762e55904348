"""Files of tests: what the top says holds below, and every mistake has its place and the nearest right word."""

from pathlib import Path

import pytest

from countersign import bootstrap
from countersign.domain.problems import PlaybookError
from countersign.domain.texts import Text
from countersign.playbook_files import load, trials

BOOKS = load(bootstrap.shipped_playbooks())
TOP = """\
schema: 1
playbook: task
at: Fri 2026-05-22 17:50
form: {what: Do it, owner: sam, due: 2026-06-01}
tests:
"""
ONE = "  - test: One\n    expect: {end: overdue}\n"


def read(folder: Path, text: str) -> tuple[trials.Prepared, ...]:
    (folder / "tests").mkdir(exist_ok=True)
    (folder / "tests" / "task.yaml").write_text(text, "utf-8")
    return trials.load(folder, BOOKS)


def test_what_stands_at_the_top_holds_for_tests_that_do_not_say_otherwise(tmp_path: Path) -> None:
    own = "  - test: Two\n    as: ruth\n    away: [sam]\n    at: 2026-05-23 10:00\n    form: {owner: ~}\n"
    first, second = read(tmp_path, f"{TOP}{ONE}{own}    expect: {{refused: [owner]}}\n")
    assert (first.name, first.book.kind, first.filed.requester, first.filed.away) == ("One", "task", "somebody", ())
    assert isinstance(first.filed.answers["what"], Text)
    assert (second.filed.requester, second.filed.away) == ("ruth", ("sam",))
    assert "owner" not in second.filed.answers
    assert second.filed.at > first.filed.at


MISTAKES = [
    ("schema: 1\n", "", "1:1: missing key 'schema'; start the file with 'schema: 1'"),
    ("playbook: task", "playbook: tusk", "2:11: unknown playbook 'tusk'; did you mean 'task'?"),
    ("playbook: task\n", "", "5:5: missing key 'playbook'"),
    ("at: Fri 2026-05-22 17:50\n", "", "5:5: missing key 'at'"),
    ("at: Fri", "at: Sat", "3:5: 2026-05-22 is a Friday, not Sat"),
    ("owner: sam", "owner: sum", "4:28: owner: unknown person 'sum'; did you mean 'sam'?"),
    ("owner: sam", "ownr: sam", "4:21: unknown question of task 'ownr'; did you mean 'owner'?"),
    ("test: One", "tets: One", "6:5: unknown key 'tets'; did you mean 'test'?"),
    ("test: One\n", "test: One\n    as: sma\n", "7:9: unknown person 'sma'; did you mean 'sam'?"),
    ("test: One\n", "test: One\n    away: [dana, sma]\n", "7:18: unknown person 'sma'"),
    ("test: One\n", "test: One\n    away: [dana soon]\n", "7:12: 'dana soon' names no days"),
    ("test: One\n", "test: One\n    away: [Dana]\n", "7:12: 'Dana' is not"),
    ("test: One\n", "test: One\n    groups: {privacy: [dana]}\n", "7:14: unknown group 'privacy'"),
    ("test: One\n", "test: One\n    groups: {privacy_team: [dana, sma]}\n", "7:35: unknown person 'sma'"),
    ("test: One\n", "test: One\n    form: {due: [1]}\n", "7:12: due: expected a text, found a list"),
    ("end: overdue", "edn: overdue", "7:14: unknown key 'edn'; did you mean 'end'?"),
    ("end: overdue", "stages: [[sam, sma]]", "7:29: unknown person 'sma'"),
    ("end: overdue", "stages: [[{owner: sma}]]", "7:32: unknown person 'sma'"),
    ("end: overdue", "stages: sam", "7:22: expected a list"),
    ("end: overdue", "fallback: [sma]", "7:25: unknown person 'sma'"),
    ("end: overdue", "limit: Fri 2026-06-02 00:00", "7:21: 2026-06-02 is a Tuesday, not Fri"),
    ("end: overdue", "limit: {due: never}", "7:27: 'never' is no day with a time"),
    ("end: overdue", "limit: [a]", "7:14: expected a text, found a list"),
    ("end: overdue", "reminders: [never]", "7:26: 'never' is no day with a time"),
    ("end: overdue", "escalations: [{at: never, add: [sma]}]", "7:33: 'never' is no day with a time"),
    ("end: overdue", "refused: [ownr]", "7:24: unknown question 'ownr'; did you mean 'owner'?"),
    ("end: overdue", "refused: guset", "7:23: unknown refusal 'guset'; did you mean 'guest'?"),
    ("{end: overdue}", "{}", "7:5: nothing is expected, so nothing would be tested"),
    (ONE, f"{ONE}{ONE}", "8:11: another test of this file is called 'One'"),
]


@pytest.mark.parametrize(("right", "slip", "said"), MISTAKES)
def test_a_mistake_has_its_place_and_the_nearest_right_word(tmp_path: Path, right: str, slip: str, said: str) -> None:
    text = TOP + ONE
    assert right in text
    with pytest.raises(PlaybookError) as wrong:
        read(tmp_path, text.replace(right, slip, 1))
    assert f"task.yaml:{said}" in str(wrong.value)


def test_a_file_that_is_no_yaml_is_named_and_so_is_a_wrong_ending(tmp_path: Path) -> None:
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "a.yaml").write_text("a: [", "utf-8")
    (tmp_path / "tests" / "b.yml").write_text(TOP + ONE, "utf-8")
    with pytest.raises(PlaybookError) as wrong:
        trials.load(tmp_path, BOOKS)
    assert "a.yaml:1:5: not YAML" in str(wrong.value)
    assert "b.yml:1:1: playbooks end in .yaml" in str(wrong.value)


def test_a_folder_of_tests_is_no_playbook() -> None:
    assert (bootstrap.shipped_playbooks() / "tests").is_dir()
    assert "tests" not in BOOKS.kinds
