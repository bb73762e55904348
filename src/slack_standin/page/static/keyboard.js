// The window by keys alone. What a key means is in the tables; `open dialogs` have keys of their own.

import { closeDrops, drawer } from "./shell.js";
import { openSwitcher } from "./switcher.js";

const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const seen = (element) => element?.checkVisibility({ visibilityProperty: true });

const LINES = "[data-message], .refused";
const INNER = "a[href], button, summary, input, select, textarea, [tabindex='0']";
const INSIDE_TYPING = "input, select, textarea, [contenteditable], [role='menu'] *, [role='listbox'] *";

// The parts of the window in the order of F6, each with where the focus goes in it.
const REGIONS = [
  [".bar", () => ".person[aria-current]"],
  [".sidebar", () => ".go[aria-current]"],
  [".place > .scroll", lastLine],
  ["[data-part='composer']", () => "textarea, button"],
  [".thread", (thread) => (thread.querySelector("textarea") ? "textarea" : lastLine(thread))],
  [".panel", () => INNER],
  [".strip", () => "#strip-toggle"],
];

function lastLine(region) {
  return all(LINES, region).pop() ?? INNER;
}

function region(step) {
  const shown = REGIONS.map(([selector, target]) => [document.querySelector(selector), target]).filter(([place]) => seen(place));
  const here = shown.findIndex(([place]) => place.contains(document.activeElement));
  const from = here < 0 && step < 0 ? 0 : here;
  for (let n = 1; n <= shown.length; n++) {
    const [place, target] = shown[(from + n * step + n * shown.length) % shown.length];
    const wanted = target(place);
    const found = typeof wanted === "string" ? (all(wanted, place).find(seen) ?? all(INNER, place).find(seen)) : wanted;
    if (found) return focus(found);
  }
}

function focus(element) {
  const room = element.closest("[data-scroll]")?.clientHeight ?? Infinity;
  element.focus({ preventScroll: true });
  // Of what is longer than its place, one wants the beginning.
  element.scrollIntoView({ block: element.offsetHeight < room ? "nearest" : "start" });
}

function place(step, selector) {
  const places = all(".sidebar .go").filter((one) => !one.closest("details:not([open])"));
  const here = places.findIndex((one) => one.hasAttribute("aria-current"));
  const way = step > 0 ? places.slice(here + 1) : places.slice(0, Math.max(here, 0)).reverse();
  way.find((one) => one.matches(selector))?.click();
}

// Keys that mean the same everywhere: Ctrl may be Command.
const ANYWHERE = {
  F6: () => region(1),
  "Shift+F6": () => region(-1),
  "Alt+ArrowDown": () => place(1, ".go"),
  "Alt+ArrowUp": () => place(-1, ".go"),
  "Alt+Shift+ArrowDown": () => place(1, ".unread"),
  "Alt+Shift+ArrowUp": () => place(-1, ".unread"),
  "Ctrl+k": openSwitcher,
  "Ctrl+/": () => document.querySelector("#keys").showModal(),
};

function step(line, by) {
  const lines = all(LINES, line.closest("[data-scroll]"));
  return lines[lines.indexOf(line) + by];
}

function inner(line, from, by) {
  const within = all(INNER, line).filter(seen);
  return within[within.indexOf(from) + by];
}

// Keys on a message: what gets the focus.
const ON_LINE = {
  ArrowUp: (line) => step(line, -1),
  ArrowDown: (line) => step(line, 1),
  Home: (line) => all(LINES, line.closest("[data-scroll]"))[0],
  End: (line) => all(LINES, line.closest("[data-scroll]")).pop(),
  ArrowRight: (line) => inner(line, null, 1),
  Enter: (line) => inner(line, null, 1),
};
// Keys on something in a message.
const IN_LINE = {
  ArrowUp: (line) => step(line, -1),
  ArrowDown: (line) => step(line, 1),
  ArrowRight: (line, from) => inner(line, from, 1),
  ArrowLeft: (line, from) => inner(line, from, -1) ?? line,
  Escape: (line) => line,
};

function onLine(event) {
  const { target, key } = event;
  if (target.matches("[data-scroll]")) return key === "ArrowUp" ? lastLine(target) : null;
  const line = target.closest(LINES);
  if (!line || (target !== line && target.matches(INSIDE_TYPING) && key !== "Escape")) return null;
  return (target === line ? ON_LINE : IN_LINE)[key]?.(line, target);
}

// What Escape closes: the first of these that is open, but what holds the focus before what does not.
const CLOSERS = [
  ["details.drop[open]", (drop) => (closeDrops(), drop.querySelector("summary").focus())],
  ["body.drawer", () => drawer(false)],
  [".panel:not([hidden])", closePanel],
  ["body:not([data-thread='']) .thread", closeThread],
];

function closePanel(panel) {
  const close = panel.querySelector("[data-panel-close]");
  if (close) close.click();
  else panel.hidden = true;
}

function closeThread(thread) {
  const inside = thread.contains(document.activeElement);
  const message = document.getElementById(`m-${document.body.dataset.thread}`);
  document.querySelector("#thread-close").click();
  if (inside) (message ?? document.querySelector("#place")).focus();
}

function close() {
  const open = CLOSERS.map(([selector, run]) => [document.querySelector(selector), run]).filter(([found]) => found);
  const [found, run] = open.find(([place]) => place !== document.body && place.contains(document.activeElement)) ?? open[0] ?? [];
  run?.(found);
  return Boolean(run);
}

function named(event) {
  const held = [(event.ctrlKey || event.metaKey) && "Ctrl", event.altKey && "Alt", event.shiftKey && "Shift"];
  return [...held.filter(Boolean), event.key].join("+");
}

function pressed(event) {
  if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]")) return;
  const name = named(event);
  const found = onLine(event) && name === event.key ? onLine(event) : null;
  if (found) focus(found);
  else if (name in ANYWHERE) ANYWHERE[name]();
  else if (name !== "Escape" || !close()) return;
  event.preventDefault();
}

// On the window, so that whatever has a use of its own for a key takes it first.
export const startKeyboard = () => addEventListener("keydown", pressed);
