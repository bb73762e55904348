"""What people read about absences: what was saved and who stands in, what is known, and the form with two days."""

from collections.abc import Mapping
from datetime import date

from countersign.app.absences import Overview, Told
from countersign.app.sending import Message
from countersign.domain.absences import Days
from countersign.domain.actors import Actor
from countersign.domain.form_checks import day_of, spell_day
from countersign.slack.views.blocks import Json, compact, escape, message, people, plain, read_json, section, who
from countersign.slack.views.explain import refusal

FORM, BACK = "absence:form", "absence:back"
FIRST, LAST = "first", "last"
_METADATA = 3000
UNREADABLE = (
    "Which days? For example `/ai-gov absence 2026-12-21 to 2027-01-02`, `today`, `tomorrow` or `until 2027-01-02`."
)


def _days(days: Days) -> str:
    if days.first == days.last:
        return f"on {spell_day(days.first)}"
    return f"from {spell_day(days.first)} to {spell_day(days.last)}"


def _role(name: str) -> str:
    return escape(name.replace("_", " "), 80)


def _stand_ins(told: Told, *, own: bool) -> str:
    stand_ins = told.stand_ins
    turns = f"On the rota {', '.join(map(_role, told.rotas))} whoever comes next is asked." if told.rotas else ""
    if not stand_ins:
        return turns or f"{'You hold' if own else 'They hold'} no role, so nobody has to stand in."
    there: dict[Actor, list[str]] = {}
    for role, deputy in stand_ins.items():
        if deputy:
            there.setdefault(deputy, []).append(_role(role))
    said = [f"{who(deputy)} stands in as {', '.join(roles)}." for deputy, roles in there.items()]
    nobody = [_role(role) for role, deputy in stand_ins.items() if deputy is None]
    if nobody:
        said.append(f"No deputy is there for {', '.join(nobody)}, so requests ask whom their playbook falls back on.")
    return " ".join([*said, turns] if turns else said)


def told(told: Told, person: Actor, reader: Actor, *, back: bool) -> str:
    """Return what came of a wish, as a sentence for whoever had it."""
    if told.refusal or told.absence is None or told.days is None:
        return refusal(told.refusal) if told.refusal else "That absence is not known any more. Nothing was changed."
    own = person == reader
    if back:
        subject = "Welcome back: you are" if own else f"{who(person)} is"
        return f"Saved. {subject} asked again from now on."
    subject = "You are" if own else f"{who(person)} is"
    way = "" if own else f" {who(person)}"
    early = f"`/ai-gov absence{' @name' if way else ''} back` ends it early."
    return f"Saved: {subject} away {_days(told.days)}. {_stand_ins(told, own=own)} {early}"


def overview(found: Overview) -> Message:
    """Return what somebody sees of absences: their own, whom they stand in for now, and how to enter one."""
    mine = [f"You are away {_days(days)}." for _, days in found.mine] or ["You are not away, and plan not to be."]
    roles: dict[Actor, list[str]] = {}
    for role, actor in found.standing_in.items():
        roles.setdefault(actor, []).append(_role(role))
    standing = [f"{people([actor])} is away: you stand in as {', '.join(names)}." for actor, names in roles.items()]
    buttons = [_button("Enter an absence", FORM), *([_button("I am back", BACK)] if found.mine else [])]
    said = [*mine, *standing]
    return message(
        " ".join(said), [section("\n".join(said)), section(UNREADABLE), {"type": "actions", "elements": buttons}]
    )


def _button(label: str, action: str) -> Json:
    return {"type": "button", "action_id": action, "text": plain(label, 30)}


def form(person: Actor, reader: Actor, today: date, note: str = "") -> Json:
    """Return the form with two days, for somebody's absence; ``note`` says why it opened."""
    own = person == reader
    head = "When are you away?" if own else f"When is {who(person)} away?"
    return {
        "type": "modal",
        "callback_id": "absence",
        "private_metadata": compact({"person": person}),
        "title": plain("Absence", 24),
        "submit": plain("Save", 24),
        "close": plain("Cancel", 24),
        "blocks": [
            section(f"{note} {head}".strip()),
            _picker(FIRST, "First day", today),
            _picker(LAST, "Last day", today),
        ],
    }


def _picker(name: str, label: str, today: date) -> Json:
    element = {"type": "datepicker", "action_id": name, "initial_date": today.isoformat()}
    return {"type": "input", "block_id": name, "label": plain(label), "element": element}


def read(view: Mapping[str, object]) -> tuple[Actor, Days] | None:
    """Return whose absence a form is about and its days, None if it was tampered with."""
    carried = read_json(view.get("private_metadata"), _METADATA)
    state = view.get("state")
    values = state.get("values") if isinstance(state, Mapping) else None
    first, last = _picked(values, FIRST), _picked(values, LAST)
    person = carried.get("person") if carried else None
    return (person, Days(first, last)) if isinstance(person, str) and first and last else None


def _picked(values: object, name: str) -> date | None:
    for part in (name, name, "selected_date"):
        values = values.get(part) if isinstance(values, Mapping) else None
    return day_of(values) if isinstance(values, str) else None
