// A menu one types into: what is chosen stands in the box or, of several, before it as one chip each.

import { activate, active, boxOf, chips, hide, isMany, isOpen, listOf, mark, options, place, show } from "./offers.js";
import { remember } from "./values.js";

const comboOf = (node) => node.closest?.(".b-combo") ?? null;
const changed = new Set(); // those of which something was chosen since they opened

const say = (combo, what) => combo.dispatchEvent(new Event(what, { bubbles: true }));

function close(combo) {
  if (isOpen(combo)) hide(combo);
  if (changed.delete(combo)) say(combo, "change");
}

function choose(combo, option) {
  remember(combo);
  const { value, label } = option.dataset;
  if (isMany(combo)) toggle(combo, value, label);
  else {
    combo.dataset.value = value;
    boxOf(combo).dataset.label = label;
  }
  chose(combo);
  if (!isMany(combo)) close(combo);
  else if (boxOf(combo).value) {
    boxOf(combo).value = "";
    show(combo);
  }
}

function chose(combo) {
  changed.add(combo);
  say(combo, "input");
  if (isOpen(combo)) mark(combo, active(combo));
}

// ---- chips

function toggle(combo, value, label) {
  const known = chips(combo).find((chip) => chip.dataset.chip === value);
  if (known) known.remove();
  else if (chips(combo).length < Number(combo.dataset.max ?? Infinity)) boxOf(combo).before(chip(value, label));
}

function chip(value, label) {
  const made = Object.assign(document.createElement("button"), { type: "button", className: "b-chip", textContent: label });
  made.dataset.chip = value;
  made.setAttribute("aria-label", `Remove ${label}`);
  return made;
}

function drop(combo, gone) {
  remember(combo);
  gone.remove();
  chose(combo);
  boxOf(combo).focus();
  if (!isOpen(combo)) close(combo);
}

// ---- by mouse

// The box keeps the focus while something is chosen in the list.
document.addEventListener("mousedown", (event) => {
  if (event.target.closest(".b-combo [role=listbox]")) event.preventDefault();
});

document.addEventListener("click", ({ target }) => {
  const combo = comboOf(target);
  if (!combo) return;
  const option = target.closest("[role=option]");
  const gone = target.closest("[data-chip]");
  if (option) choose(combo, option);
  else if (gone) drop(combo, gone);
  else if (target === boxOf(combo) && !isOpen(combo)) open(combo);
});

/** Everything is offered at first, whatever is chosen; what one types then takes its place. */
function open(combo) {
  show(combo);
  boxOf(combo).select();
}

document.addEventListener("input", ({ target }) => {
  if (!target.matches(".b-combo [role=combobox]")) return;
  const combo = comboOf(target);
  if (!target.value && !isMany(combo)) empty(combo);
  show(combo, target.value);
});

/** A box of one choice that is emptied holds nothing. */
function empty(combo) {
  remember(combo);
  combo.dataset.value = boxOf(combo).dataset.label = "";
  chose(combo);
}

document.addEventListener("focusout", ({ target, relatedTarget }) => {
  const combo = comboOf(target);
  if (combo && !combo.contains(relatedTarget)) close(combo);
});

document.addEventListener("scroll", ({ target }) => {
  const combo = comboOf(document.activeElement);
  if (combo && isOpen(combo) && target !== listOf(combo)) place(combo);
}, true);

// ---- by keyboard

const step = (by) => (combo) => {
  if (!isOpen(combo)) return open(combo);
  const all = options(combo);
  return all.length && activate(combo, all.at((all.indexOf(active(combo)) + by) % all.length));
};

const KEYS = {
  ArrowDown: step(1),
  ArrowUp: step(-1),
  Enter: (combo) => {
    if (!isOpen(combo)) open(combo);
    else if (active(combo)) choose(combo, active(combo));
  },
  Escape: close,
};

// Before everybody else: Escape closes the list and not the form, Enter chooses and does not send.
document.addEventListener("keydown", (event) => {
  const combo = comboOf(event.target);
  if (!combo || event.isComposing || event.target !== boxOf(combo)) return;
  const last = chips(combo).at(-1);
  if (event.key === "Backspace" && !event.target.value && last) drop(combo, last);
  if (!KEYS[event.key] || (event.key === "Escape" && !isOpen(combo))) return;
  event.preventDefault();
  KEYS[event.key](combo);
}, true);
