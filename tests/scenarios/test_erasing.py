"""Texts are erased by people who were asked, or in time: from the database, and from every message that showed them."""

from __future__ import annotations

import pytest

from countersign import bootstrap
from countersign.domain.erasure import REASONS
from countersign.domain.errors import CountersignError
from tests.scenarios.conftest import OpenOffice
from tests.scenarios.office import EXCEPTION, INGRESS, LOW_RISK, RIGHTS, Office
from tests.scenarios.raw import dump

WORD = "Zanzibar"
MARKED = EXCEPTION | {"request": f"Ask {WORD} bot", "reason": f"{WORD} starts.", "controls": f"No {WORD} names."}
PRIVACY = ("priya", "dana")


def ask(here: Office, key: str, *names: str, reason: str = "They asked for it.") -> list[str]:
    """Open a request at the command line."""
    said = bootstrap.ask_to_erase(
        here.settings, bootstrap.Wish(key, names, reason, "root"), bootstrap.OffsetClock(here.clock_file)
    )
    here.service._poke()
    here.rest()
    return said


def approved(here: Office, key: str) -> None:
    for who in PRIVACY:
        here.approve(who, key)


def shown(here: Office) -> str:
    """Return everything that stands in Slack now, blocks and all."""
    return str(here.said())


def rejected(here: Office) -> str:
    """Return the key of an exception that was rejected with a reason, and then shown in a digest."""
    key = here.file("bea", "/ai-exception", MARKED, LOW_RISK)
    here.reject("maya", key, f"Not for {WORD}.")
    here.pass_time("7 days")
    assert any(WORD in str(one) for one in here.digests())
    return key


def verified(here: Office) -> list[str]:
    return [str(fault) for fault in bootstrap.verify(here.settings)]


def test_an_approved_request_leaves_no_trace_of_the_texts_and_the_record_verifies(at_work: Office) -> None:
    """Seen to fail without ``again`` (the digest and the note of the outcome still had the title), and on SQLite
    without ``secure_delete`` and the emptied log (the bytes were still in the file).
    """
    key = rejected(at_work)
    assert WORD in shown(at_work)
    assert WORD.encode() in dump(at_work.database)
    assert ask(at_work, key) == [
        f"ERA-1 is open: {key} loses what was typed once it is approved. Those who decide were asked in Slack."
    ]
    assert at_work.asked("ERA-1") == set(PRIVACY)
    approved(at_work, "ERA-1")
    assert WORD not in shown(at_work)
    assert WORD.encode() not in dump(at_work.database)
    assert WORD.casefold().encode() not in dump(at_work.database)
    assert "erased on" in str(at_work.card(key))
    last = at_work.history(key)[-1]
    assert last.event.type == "texts_erased"
    assert '"approval":"ERA-1"' in last.body
    assert verified(at_work) == []
    assert "no case" not in at_work.asks("bea", f"show {key}")["text"]


def test_one_answer_goes_and_the_others_stay(at_work: Office) -> None:
    key = rejected(at_work)
    assert "loses the texts request, reasons" in ask(at_work, key, "request", REASONS)[-1]
    approved(at_work, "ERA-1")
    assert "(erased)" in at_work.card(key)["text"]
    assert f"{WORD} starts." in str(at_work.card(key))
    assert "Not for" not in shown(at_work)


def test_a_request_that_is_rejected_erases_nothing(at_work: Office) -> None:
    key = rejected(at_work)
    ask(at_work, key)
    at_work.reject("priya", "ERA-1", "A court wants them.")
    assert WORD in str(at_work.card(key))


def test_a_private_case_shows_nothing_of_what_is_to_be_erased(at_work: Office) -> None:
    """A request is shown to those who decide it alone, and names nothing but the case's key."""
    key = rejected(at_work)
    ask(at_work, key)
    prompt = str(at_work.prompt("priya", "ERA-1"))
    assert key in prompt
    assert WORD not in prompt
    assert at_work.channel("ERA-1") == []


def test_what_cannot_be_asked_is_said(at_work: Office) -> None:
    key = at_work.file("bea", "/ai-exception", MARKED, LOW_RISK)
    with pytest.raises(CountersignError, match="There is no case EXC-99"):
        ask(at_work, "EXC-99")
    with pytest.raises(CountersignError, match="unknown text 'requst'; did you mean 'request'"):
        ask(at_work, key, "requst")
    with pytest.raises(CountersignError, match="Take it out"):
        ask(at_work, key, reason="the key AKIAIOSFODNN7EXAMPLE")
    assert (
        ask(at_work, key)[0] == f"Note: {key} is still open. Whoever decides it will not see the erased texts any more."
    )
    approved(at_work, "ERA-1")
    assert at_work.case(key).state == "pending"
    with pytest.raises(CountersignError, match=f"Nothing that was typed is left there in {key}"):
        ask(at_work, key)


def test_a_second_request_finds_nothing_left_and_does_no_harm(at_work: Office) -> None:
    key = rejected(at_work)
    ask(at_work, key)
    ask(at_work, key)
    approved(at_work, "ERA-1")
    approved(at_work, "ERA-2")
    assert at_work.happened(key)[-2:] == ["texts_erased", "texts_erased"]
    assert '"texts":[]' in at_work.history(key)[-1].body
    assert verified(at_work) == []


def test_texts_go_by_themselves_once_a_case_has_been_over_for_long_enough(open_office: OpenOffice) -> None:
    shipped = (bootstrap.shipped_playbooks() / "data-ingress.yaml").read_text(encoding="utf-8")
    here = open_office(**{"data-ingress": f"{shipped}\nretention: {{typed_text: 30 days}}\n"})
    key = here.file("alex", "/ai-ingress", INGRESS | {"purpose": WORD, "location": "https://x.example.com/"}, RIGHTS)
    here.reject("dana", key, f"No {WORD}.")
    here.pass_time("29 days")
    assert WORD in str(here.card(key))
    here.pass_time("2 days")
    assert here.happened(key)[-1] == "texts_erased"
    assert WORD not in shown(here)
    assert WORD.encode() not in dump(here.database)
    here.pass_time("60 days")
    assert here.happened(key).count("texts_erased") == 1
    assert verified(here) == []


def test_the_ledger_says_which_playbooks_were_loaded_and_what_was_erased(at_work: Office) -> None:
    key = rejected(at_work)
    ask(at_work, key)
    approved(at_work, "ERA-1")
    at_work.service.reload()
    loads, erased = at_work.history("LOG-1"), at_work.history("LOG-2")
    assert [item.event.type for item in loads] == ["opened", "noted"]
    words = [item.body for item in erased[1:]]
    assert "texts erased" in words[0]
    assert f'"case":"{key}"' in words[0]
    assert "playbooks loaded" in words[1]
    assert at_work.service.playbooks().digest in words[1]
    assert "no such case" in at_work.asks("maya", "show LOG-1")["text"]
    assert not any("LOG-" in str(one) for one in at_work.digests())


def test_without_a_playbook_for_it_nobody_would_decide(at_work: Office) -> None:
    key = rejected(at_work)
    (at_work.playbooks / "erasure.yaml").write_text(
        (at_work.playbooks / "erasure.yaml").read_text(encoding="utf-8").replace("5 business", "6 business"), "utf-8"
    )
    with pytest.raises(CountersignError, match="has not loaded these playbooks yet"):
        ask(at_work, key)
    (at_work.playbooks / "erasure.yaml").unlink()
    with pytest.raises(CountersignError, match="No playbook has `effect: erase`"):
        ask(at_work, key)
