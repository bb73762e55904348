// Buttons, menus and inputs that act at once, wherever they stand: in messages, forms and the Home tab.

import { explained, me, post, toast } from "./act.js";
import { confirmed } from "./confirm.js";
import { draftOf, viewOf } from "./draft.js";
import { elementOf, read, told, TYPED, undo } from "./values.js";

const PAUSE_MS = 250;
const BUTTONS = new Set(["button", "overflow"]);
const BY_KEYS = new Set(["static_select", "datepicker", "timepicker", "datetimepicker"]);

/** Say where an element stands, as the control interface takes it. */
export function where(element) {
  const message = element.closest("[data-message]");
  if (message) return { channel: message.dataset.channel, ts: message.dataset.ts };
  return element.closest("[data-home]") ? { home: true } : { view: true };
}

const atOnce = (element) => "dispatch" in element.dataset && !BUTTONS.has(element.dataset.element);

/** Ask where the app wants it asked, then tell the app; returns what came of it, or null if it is not to be. */
async function press(element, given) {
  if (element.getAttribute("aria-busy") === "true") return null;
  if (element.dataset.confirm && !(await confirmed(JSON.parse(element.dataset.confirm)))) return null;
  element.setAttribute("aria-busy", "true");
  const view = viewOf(element);
  if (view) await draftOf(view).save();
  const { action: action_id, block: block_id } = element.dataset;
  const said = await post("/control/press", { user: me(), ...where(element), action_id, block_id, ...given });
  element.removeAttribute("aria-busy");
  if (!said.ok) complain(element, said);
  return said;
}

/** Say what went wrong: in the form where there is one, for nothing else can be read beside it. */
export function complain(element, said) {
  const place = element.closest("dialog")?.querySelector("[data-trouble]");
  if (!place) toast(explained(said));
  else {
    place.textContent = explained(said);
    place.hidden = false;
  }
}

// ---- buttons and overflow menus

document.addEventListener("click", async (event) => {
  const element = elementOf(event.target);
  const chosen = element?.dataset.element === "overflow" ? event.target.closest("[data-value]") : element;
  if (!chosen || !BUTTONS.has(element.dataset.element)) return;
  chosen.closest("[popover]")?.hidePopover();
  const link = chosen.href && element.dataset.confirm ? chosen.href : "";
  if (link) event.preventDefault(); // opened once the question is answered
  const { value } = chosen.dataset;
  const said = await press(element, value === undefined ? {} : { value });
  if (said && link) open(link, "_blank", "noopener");
});

document.addEventListener("keydown", (event) => {
  const menu = event.target.closest("[data-element=overflow] [popover]");
  const act = menu && MENU_KEYS[event.key];
  if (!act) return;
  event.preventDefault();
  act(menu, event.target);
});

const step = (by) => (menu, from) => {
  const entries = [...menu.querySelectorAll("[data-value]")];
  entries.at((entries.indexOf(from) + by) % entries.length).focus();
};

const MENU_KEYS = {
  ArrowDown: step(1),
  ArrowUp: step(-1),
  Escape: (menu) => {
    menu.hidePopover();
    elementOf(menu).querySelector("[popovertarget]").focus();
  },
};

// ---- menus, pickers and inputs that the app hears of at once

const byKeys = new Set(); // changed from the keyboard, so maybe not done yet

document.addEventListener("pointerdown", ({ target }) => byKeys.delete(elementOf(target)));

document.addEventListener("change", ({ target }) => {
  const element = elementOf(target);
  if (!element || !atOnce(element) || TYPED.has(element.dataset.element) || target.matches("[role=combobox]")) return;
  if (!byKeys.has(element)) tell(element);
});

document.addEventListener("focusout", ({ target }) => {
  const element = elementOf(target);
  if (element && byKeys.delete(element)) tell(element);
});

document.addEventListener("keydown", (event) => {
  const element = elementOf(event.target);
  if (!element || !atOnce(element) || event.defaultPrevented) return;
  const kind = element.dataset.element;
  if (event.key === "Enter" && !event.isComposing) entered(event, element, kind);
  // Arrows and digits change a picker step by step: it is done when it is left, or with Enter.
  else if (BY_KEYS.has(kind) && !["Tab", "Shift", "Escape", " "].includes(event.key)) byKeys.add(element);
});

function entered(event, element, kind) {
  const listens = TYPED.has(kind) && triggers(element, "on_enter_pressed");
  const done = listens && (element.localName === "input" || event.ctrlKey || event.metaKey);
  if (!done && !byKeys.delete(element)) return;
  event.preventDefault();
  tell(element);
}

// An input says nothing of its triggers if it keeps to the usual one.
const triggers = (element, name) => (element.dataset.dispatch || "on_enter_pressed").split(" ").includes(name);

const timers = new WeakMap();

document.addEventListener("input", ({ target }) => {
  const element = elementOf(target);
  if (!element || !atOnce(element) || !TYPED.has(element.dataset.element)) return;
  if (!triggers(element, "on_character_entered")) return;
  clearTimeout(timers.get(element));
  timers.set(element, setTimeout(() => tell(element), PAUSE_MS));
});

const again = new Set(); // changed once more while the app was being told

async function tell(element) {
  if (element.getAttribute("aria-busy") === "true") {
    again.add(element);
    return;
  }
  if (await press(element, { value: read(element) })) told(element);
  else if (!TYPED.has(element.dataset.element)) undo(element); // what was typed stays
  if (again.delete(element)) tell(element);
}
