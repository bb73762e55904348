"""Seals: the tree is that of RFC 6962, and nothing that a seal holds can change without changing its hash."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from countersign.domain import record
from countersign.domain.seals import SHORT, Leaf, Seal, make, read, root
from tests.domain.builders import START

# The tree of the test vectors that implementations of RFC 6962 share, as far as its leaves are text.
VECTORS = {
    0: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    1: "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    2: "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    3: "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    4: "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    5: "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    6: "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    7: "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
}
LEAVES = ["", "\0", "\x10", " !", "01", "@ABC", "PQRSTUVW"]
cases = st.lists(st.text(max_size=3), max_size=40)


def leaf(name: str, version: int = 1) -> Leaf:
    return Leaf(name, version, sha256(name.encode()).hexdigest())


def by_definition(leaves: Sequence[str]) -> bytes:
    """Return the tree hash in the words of RFC 6962, section 2.1."""
    if not leaves:
        return sha256().digest()
    if len(leaves) == 1:
        return sha256(b"\0" + leaves[0].encode()).digest()
    split = 1 << ((len(leaves) - 1).bit_length() - 1)
    return sha256(b"\1" + by_definition(leaves[:split]) + by_definition(leaves[split:])).digest()


@pytest.mark.parametrize("size", VECTORS)
def test_a_tree_has_the_root_that_others_compute(size: int) -> None:
    assert root(LEAVES[:size]) == VECTORS[size]


@given(cases)
def test_a_tree_of_any_size_has_the_root_of_the_definition(leaves: list[str]) -> None:
    assert root(iter(leaves)) == by_definition(leaves).hex()


@given(cases, st.data())
def test_any_other_leaves_have_another_root(leaves: list[str], data: st.DataObject) -> None:
    others = data.draw(st.permutations(leaves) | cases)
    assert (root(leaves) == root(others)) == (leaves == others)


def test_a_node_does_not_pass_for_a_leaf() -> None:
    """Without the bytes before leaves and nodes, two leaves and one made of their hashes have one root."""
    left, right = (sha256(b"\0" + name).digest() for name in (b"a", b"b"))
    forged = (left + right).decode("latin-1")
    assert root([forged]) != root(["a", "b"])


def test_a_seal_says_what_it_was_made_over_and_follows_the_one_before() -> None:
    first = make(None, [leaf("a"), leaf("b")], START)
    second = make(first, [leaf("a", 2)], START + timedelta(days=1))
    assert (first.number, first.leaves, first.before) == (1, 2, record.GENESIS)
    assert (second.number, second.leaves, second.before) == (2, 1, first.hash)
    assert first.root == root([leaf("a").body, leaf("b").body])
    assert first.hash == record.digest(record.GENESIS, first.body)
    assert second.hash == record.digest(first.hash, second.body)
    assert first.body == (
        f'{{"at":"2026-03-02T09:00:00Z","before":"{record.GENESIS}","leaves":2,"root":"{first.root}","seal":1}}'
    )
    assert leaf("a").body == f'{{"case":"a","head":"{leaf("a").head}","version":1}}'


def test_a_seal_is_never_older_than_the_one_before() -> None:
    first = make(None, [leaf("a")], START)
    assert make(first, [leaf("b")], START - timedelta(hours=1)).at == START


def test_so_much_is_printed_that_nobody_finds_another_seal_that_fits() -> None:
    seal = make(None, [leaf("a")], START)
    assert (seal.line.number, seal.line.hash) == (1, seal.hash[:SHORT])
    assert SHORT * 4 >= 96


@pytest.mark.parametrize("changed", [leaf("b"), leaf("a", 2), replace(leaf("a"), head="0" * 64)])
def test_another_leaf_is_another_seal(changed: Leaf) -> None:
    assert make(None, [changed], START).hash != make(None, [leaf("a")], START).hash


def test_a_seal_reads_back_as_it_was_made() -> None:
    seal: Seal = make(None, [leaf("a")], START)
    assert read(seal.body, seal.hash) == seal


@pytest.mark.parametrize(
    "body",
    ["{}", "[]", "nonsense", '{"seal":"x"}', '{"at":"noon","before":"","leaves":1,"root":"","seal":1}', '{"at":[]}'],
)
def test_what_is_no_seal_is_a_value_error(body: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read(body, "h")
