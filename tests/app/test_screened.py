"""Every command's texts are looked at before it is handled, whoever sends it."""

from dataclasses import replace

from countersign.app.screened import screened
from countersign.domain.commands import Command
from countersign.domain.guard import Hit
from tests.app.desk import Desk
from tests.domain.builders import ANA, approval, text


def screen(body: str) -> tuple[Hit, ...]:
    at = body.find("KEY")
    return () if at < 0 else (Hit(at, at + 3, "secrets", "access key"),)


def test_a_text_with_a_key_is_refused_and_kept_for_a_reason_that_does_not_repeat_it() -> None:
    desk = Desk(approval())
    handle = screened(desk.handler.handle, screen)
    wish = Command("k", "open", ANA, "c1", kind="exception", answers={"what": text("a KEY b")})
    refused = handle(wish)
    assert refused.refusal
    assert list(refused.refusal.fields) == ["what"]
    assert desk.store.state.texts == {}
    reply = handle(replace(wish, keep=text("the KEY is a sample", "77" * 16)))
    assert reply.refusal is None
    bodies = {item.body for item in desk.store.state.texts.values()}
    assert bodies == {"a KEY b", "the [removed: access key] is a sample"}
    assert "text_kept" in desk.told()


def test_a_command_without_texts_passes_as_it_is() -> None:
    seen: list[Command] = []
    desk = Desk(approval())

    def handle(command: Command):  # type: ignore[no-untyped-def]
        seen.append(command)
        return desk.handler.handle(command)

    screened(handle, screen)(Command("k", "fire", "system", "c1", timers=("a/1/limit",)))
    assert seen == [Command("k", "fire", "system", "c1", timers=("a/1/limit",))]
