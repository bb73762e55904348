"""Reading YAML: values of YAML 1.2 with their places, and nothing that a text can do to the reader."""

import pytest

from countersign.playbook_files.nodes import MOST_VALUES, read


def plain(text: str) -> object:
    root, flaws = read(text)
    assert not flaws
    assert root is not None
    return root.plain()


def flaw(text: str) -> tuple[int, int, str]:
    _, flaws = read(text)
    return flaws[0].line, flaws[0].column, flaws[0].message


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("yes", "yes"),
        ("no", "no"),
        ("on", "on"),
        ("09:00", "09:00"),
        ("2026-12-24", "2026-12-24"),
        ("true", True),
        ("FALSE", False),
        ("~", None),
        ("null", None),
        ("12", 12),
        ("-3", -3),
        ("010", 10),
        ("0x1F", 31),
        ("0o17", 15),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("9" * 40, "9" * 40),
        ("'12'", "12"),
        ('"true"', "true"),
        ("|\n a\n b\n", "a\nb\n"),
        (".inf", ".inf"),
    ],
)
def test_scalars_follow_yaml_1_2(text: str, value: object) -> None:
    assert plain(text) == value
    assert type(plain(text)) is type(value)


def test_keys_are_names_whatever_they_look_like() -> None:
    assert plain("{yes: 1, 2: 3, null: 4, true: 5}") == {"yes": 1, "2": 3, "null": 4, "true": 5}


def test_anchors_and_aliases_work() -> None:
    assert plain("a: &x {b: [1]}\nc: *x\nd: &y 3\ne: *y") == {"a": {"b": [1]}, "c": {"b": [1]}, "d": 3, "e": 3}


def test_every_part_knows_its_place() -> None:
    root, _ = read("a: 1\nb:\n  - c\n  - {d: e}\n")
    assert root is not None
    (key, value) = root.child("b") or pytest.fail("no b")
    assert (key.line, key.column) == (2, 1)
    (_, item) = value.child(1) or pytest.fail("no second item")
    assert (item.line, item.column) == (4, 5)
    assert root.child(1) == root.child("b")
    assert [root.child("x"), root.child(7), value.child(7), value.child("x"), key.child(0)] == [None] * 5


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", (1, 1, "the file is empty")),
        ("# only a comment", (1, 1, "the file is empty")),
        ("a: 1\na: 2", (2, 1, "key 'a' stands here twice; first in line 1")),
        ("a: [", (1, 5, "not YAML: expected the node content, but found '<stream end>'")),
        ("a: *b", (1, 4, "nothing above is marked &b")),
        ("a: &b [*b]", (1, 8, "nothing above is marked &b")),
        ("a: !x 1", (1, 4, "tags (words that start with !) are not used here")),
        ("!x a: 1", (1, 1, "tags (words that start with !) are not used here")),
        ("a\n---\nb", (3, 1, "a second document; one file is one document")),
        ("? [a]\n: b", (1, 3, "a key must be a plain word")),
        ("\x00", (1, 1, "not YAML: character #x0000 is not allowed")),
        ('a: "\\UFFFFFFFF"', (1, 1, "not YAML: a character escape that stands for nothing")),
        ('a: "\\ud800"', (1, 4, "a control character, which nobody can see")),
        ("%YAML 9.9\n---\na", (1, 1, "not YAML: found incompatible YAML document (version 1.* is required)")),
    ],
)
def test_what_is_no_document_is_a_flaw_at_a_place(text: str, expected: tuple[int, int, str]) -> None:
    assert flaw(text) == expected


def test_a_bomb_of_aliases_is_refused_before_it_goes_off() -> None:
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    bomb += "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]\n" for i in range(1, 30))
    assert flaw(bomb) == (5, 5, f"more than {MOST_VALUES} values, counting every use of an alias")


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_deep_nesting_is_refused(opening: str) -> None:
    assert "nested more than 40 levels deep" in flaw(opening * 5000)[2]
