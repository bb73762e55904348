"""What a window shows, part by part. Whoever adds something to the window adds a row to the table."""

from collections.abc import Callable, Mapping

from markupsafe import Markup

from slack_standin.page import people, places, refusals, talk, traffic, view, weather, writing
from slack_standin.page.look import Look
from slack_standin.standin import Standin

Items = dict[str, Markup]
"""Parts of a list by key, in the order in which they are shown."""
Part = Markup | Items

PARTS: Mapping[str, Callable[[Standin, Look], Part]] = {
    "title": people.window_title,
    "you": people.you,
    "beside": people.beside,
    "clock": people.clock,
    "strip": people.strip,
    "sidebar": places.sidebar,
    "head": places.head,
    # What stands around a list comes first: a list that is put in place scrolls to its end.
    "composer": writing.composer,
    "messages": talk.messages,
    "thread-head": talk.thread_head,
    "thread-composer": writing.thread_composer,
    "replies": talk.replies,
    "menus": writing.menus,
    "choices": writing.choices,
    "home": view.home,
    "modal": view.modal,
    "refused": refusals.count,
    "weather": weather.sign,
    "traffic": traffic.tick,
}


def parts(standin: Standin, look: Look) -> dict[str, Part]:
    """Return everything that a window shows now."""
    return {name: draw(standin, look) for name, draw in PARTS.items()}


def changed(before: Mapping[str, Part], now: Mapping[str, Part]) -> list[dict[str, object]]:
    """Return the frames that turn what a window shows into what it should show.

    A whole part is sent as ``html``; of a list only the items that are new or different, with the order of all.
    """
    frames: list[dict[str, object]] = []
    for name, part in now.items():
        old = before.get(name)
        if part == old:
            continue
        if isinstance(part, dict):
            known = old if isinstance(old, dict) else {}
            items = {key: html for key, html in part.items() if known.get(key) != html}
            frames.append({"name": name, "order": list(part), "items": items})
        else:
            frames.append({"name": name, "html": part})
    return frames
