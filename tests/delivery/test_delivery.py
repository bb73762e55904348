"""What goes out, in what order, and what is spared."""

import logging

import pytest

from countersign.app.sending import Trouble
from countersign.domain import events as e
from countersign.domain.world import DIGEST, URGENT
from tests.delivery.digests import content, review_book
from tests.delivery.small_slack import before
from tests.delivery.world import ADMIN, CARD, CASE, DM, PROMPT, SECRET, THREAD, World, opened


def test_nothing_wanted_is_no_work(world: World) -> None:
    assert not world.turn()
    assert world.slack.calls == []


def test_a_mirror_is_posted_then_updated_in_place(world: World) -> None:
    world.show("card", CARD)
    assert world.turn()
    world.refuse()
    world.show("card", CARD)
    assert world.turn()
    assert world.slack.texts("Cgov") == ["card pending 1"]
    assert world.slack.calls == ["post", "update"]


def test_ten_versions_wanted_make_one_update(world: World) -> None:
    world.show("card", CARD)
    world.turn()
    for _ in range(10):
        world.refuse()
        world.show("card", CARD)
    world.settle()
    assert world.slack.texts() == ["card pending 10"]
    assert world.slack.calls == ["post", "update"]


def test_a_mirror_that_looks_the_same_is_not_sent_again(world: World) -> None:
    world.show("card", CARD)
    world.turn()
    world.happen(e.Routed(0, ()))
    row = world.show("card", CARD)
    world.settle()
    assert world.slack.calls == ["post"]
    assert world.row("card").sent == row.job.wanted == 2


def test_a_mirror_shows_the_case_as_it_is_when_sent(world: World) -> None:
    world.show("card", CARD)
    world.refuse()
    world.settle()
    assert world.slack.texts() == ["card pending 1"]


def test_a_note_shows_the_case_as_of_its_event(world: World) -> None:
    world.show("card", CARD)
    world.refuse()
    world.say(THREAD)
    world.refuse()
    world.settle()
    picture = world.pictures[-1]
    assert (picture.case.version, len(picture.case.refusals)) == (2, 1)
    assert picture.event is not None
    assert picture.event.seq == 2
    assert picture.slots == {"card": ("Cgov", "1.0")}


def test_a_thread_hangs_under_the_message_of_its_slot_in_order(world: World) -> None:
    world.show("card", CARD)
    for _ in range(3):
        world.refuse()
        world.say(THREAD)
    world.settle()
    assert [item.thread for item in world.slack.standing] == [None, "1.0", "1.0", "1.0"]
    assert world.slack.texts() == ["card pending 3", "line 2", "line 3", "line 4"]


def test_a_lane_stops_at_what_must_wait_and_other_lanes_go_on(world: World) -> None:
    world.show("card", CARD)
    world.say(THREAD)
    world.show(PROMPT, DM)
    world.slack.faults["post"] = [before(Trouble.NOT_DONE)]
    assert world.turn()
    assert world.turn()
    assert not world.turn()
    assert world.slack.texts() == ["prompt pending 0"]
    world.settle()
    assert world.slack.texts("Cgov") == ["card pending 0", "line 1"]


def test_what_is_urgent_overtakes_a_digest(world: World) -> None:
    world.show("digest", CARD, DIGEST)
    world.show("receipt", DM, URGENT)
    world.settle()
    assert world.slack.texts() == ["receipt pending 0", "digest pending 0"]


def test_a_message_is_known_by_case_and_slot(world: World) -> None:
    world.show("card", CARD)
    world.turn()
    assert world.slack.standing[0].key == f"{CASE}/card"


def test_texts_come_along_and_the_reader_finds_links_to_channels_and_to_their_own(world: World) -> None:
    ref = world.write_down(CASE, "a text")
    world.show("card", CARD)
    world.show("receipt", DM)
    world.show("prompt:slack:T1/UELSE", CARD)
    world.settle()
    world.say(DM)
    world.settle()
    assert world.pictures[-1].texts == {ref: "a text"}
    assert set(world.pictures[-1].slots) == {"card", "receipt"}


def test_a_thread_whose_message_was_given_up_is_given_up_without_a_word(world: World) -> None:
    world.slack.unknown = {"gov"}
    world.show("card", CARD)
    world.say(THREAD)
    world.settle()
    assert [error for slot, error, tell in world.queue.told if not tell] == ["nothing to hang under"]
    assert world.slack.texts() == ["parked 1"]


@pytest.mark.parametrize("lost", ["case", "playbook", "event"])
def test_what_cannot_be_loaded_is_given_up_and_told(world: World, lost: str) -> None:
    slot = (world.say(DM) if lost == "event" else world.show("card", CARD)).job.slot
    state = world.store.state
    {"case": state.cases, "playbook": state.books, "event": state.events}[lost].clear()
    world.turn()
    assert world.row(slot).parked
    assert world.queue.told[0][2] == (ADMIN,)


def test_a_private_case_never_speaks_in_a_channel(world: World) -> None:
    world.show("card", CARD, case=SECRET)
    world.show("receipt", DM, case=SECRET)
    world.settle()
    assert world.queue.told == [("card", "private", (ADMIN,))]
    assert world.slack.texts("Cgov") == []
    assert world.slack.texts("DUDANA") == ["receipt pending 0"]


def test_whoever_hears_of_a_parked_message_sees_no_text(world: World) -> None:
    world.write_down(SECRET, "a secret")
    world.show("card", CARD, case=SECRET)
    world.settle()
    told = world.pictures[-1]
    assert (told.slot, told.error, told.texts) == (f"parked/card/{ADMIN}", "private", {})


def test_logs_say_nothing_of_what_people_wrote_or_who_they_are(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    world.bug = ValueError("a secret")
    world.show(PROMPT, DM)
    world.turn()
    world.bug = None
    world.say(DM)
    world.slack.faults["post"] = [before(Trouble.NOT_DONE)]
    world.settle()
    assert {record.getMessage() for record in caplog.records} == {"parked", "later", "stands"}
    said = " ".join(str(vars(record)) for record in caplog.records)
    assert "a secret" not in said
    assert "UDANA" not in said


def test_a_digest_names_titles_except_private_ones(world: World) -> None:
    world.keep(review_book)
    world.happen(opened(1, book=review_book, state="due"), "review-1")
    world.happen(e.Published(content(CASE, SECRET, "case-9")), "review-1")
    world.show("digest", CARD, case="review-1")
    world.turn()
    assert list(world.pictures[-1].titles) == [CASE]
    assert world.pictures[-1].titles[CASE].startswith("Use of")
