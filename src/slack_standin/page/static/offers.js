// The list of a menu one types into: what is drawn with it, narrowed down, or what the app offers.

import { me, post } from "./act.js";
import { where } from "./elements.js";

const PAUSE_MS = 150;
let asked = 0; // an answer that comes after the next question is no answer

export const boxOf = (combo) => combo.querySelector("[role=combobox]");
export const listOf = (combo) => combo.querySelector("[role=listbox]");
export const options = (combo) => [...listOf(combo).querySelectorAll("[role=option]:not([hidden])")];
export const chips = (combo) => [...combo.querySelectorAll("[data-chip]")];
export const isMany = (combo) => "many" in combo.dataset;
export const isOpen = (combo) => !listOf(combo).hidden;
export const active = (combo) => listOf(combo).querySelector(".active");

const asksApp = (combo) => combo.dataset.element.endsWith("external_select");
const chosen = (combo) => (isMany(combo) ? chips(combo).map((chip) => chip.dataset.chip) : [combo.dataset.value]);

/** Show what fits the words. */
export function show(combo, words = "") {
  if (asksApp(combo)) ask(combo, words);
  else filter(combo, words);
  listOf(combo).hidden = false;
  boxOf(combo).setAttribute("aria-expanded", "true");
  place(combo);
}

/** Hide the list; the box says again what is chosen. */
export function hide(combo) {
  asked += 1;
  const box = boxOf(combo);
  listOf(combo).hidden = true;
  box.setAttribute("aria-expanded", "false");
  box.removeAttribute("aria-activedescendant");
  box.value = isMany(combo) ? "" : box.dataset.label;
}

/** The list stands below the box, or above it where there is no room; nothing around it cuts it off. */
export function place(combo) {
  const list = listOf(combo);
  const { left, top, bottom, width } = combo.getBoundingClientRect();
  const below = innerHeight - bottom > Math.min(list.scrollHeight, 240) || top < innerHeight - bottom;
  Object.assign(list.style, { left: `${left}px`, width: `${width}px` });
  Object.assign(list.style, below ? { top: `${bottom + 2}px`, bottom: "auto" } : { bottom: `${innerHeight - top + 2}px`, top: "auto" });
}

function filter(combo, words) {
  const wanted = words.trim().toLowerCase();
  for (const option of listOf(combo).querySelectorAll("[role=option]")) {
    option.hidden = !option.textContent.toLowerCase().includes(wanted);
  }
  told(combo, options(combo).length ? "" : "No results");
  mark(combo);
}

/** Show which options are chosen; the first that fits is the one that Enter takes. */
export function mark(combo, next = options(combo)[0]) {
  const taken = new Set(chosen(combo));
  options(combo).forEach((option) => option.setAttribute("aria-selected", taken.has(option.dataset.value)));
  activate(combo, next);
}

export function activate(combo, option) {
  listOf(combo).querySelector(".active")?.classList.remove("active");
  if (!option) return boxOf(combo).removeAttribute("aria-activedescendant");
  option.classList.add("active");
  option.scrollIntoView({ block: "nearest" });
  return boxOf(combo).setAttribute("aria-activedescendant", option.id);
}

function told(combo, words) {
  const line = listOf(combo).querySelector(".b-none");
  line.textContent = words;
  line.hidden = !words;
}

// ---- asking the app

let timer = 0;

function ask(combo, words) {
  clearTimeout(timer);
  asked += 1;
  activate(combo, null); // Enter must not take what was offered for other words
  const least = Number(combo.dataset.least);
  if (words.length < least) offer(combo, [], `Type at least ${least} ${least === 1 ? "character" : "characters"}`);
  else timer = setTimeout(() => suggest(combo, words, asked), words ? PAUSE_MS : 0);
}

async function suggest(combo, value, mine) {
  if (!options(combo).length) told(combo, "Searching…");
  const { block: block_id, action: action_id } = combo.dataset;
  const said = await post("/control/suggest", { user: me(), ...where(combo), block_id, action_id, value });
  if (mine !== asked) return;
  const groups = said.ack?.option_groups ?? [{ options: said.options ?? [] }];
  offer(combo, groups, said.ok ? "No results" : "The options could not be loaded. Try again?");
}

function offer(combo, groups, otherwise) {
  const list = listOf(combo);
  list.querySelectorAll(".b-group").forEach((group) => group.remove());
  list.prepend(...groups.map((group, n) => groupOf(group, `${list.id}-${n}`)));
  told(combo, options(combo).length ? "" : otherwise);
  mark(combo);
  if (isOpen(combo)) place(combo);
}

function groupOf({ label, options: offered }, id) {
  const group = made("b-group", "", { role: "presentation" });
  if (label) group.append(made("b-heading", label.text, { role: "presentation" }));
  group.append(...offered.map((one, n) => optionOf(one, `${id}-${n}`)));
  return group;
}

function optionOf({ text, value, description }, id) {
  const option = made("", text.text, { role: "option", id, "data-value": value, "data-label": text.text });
  if (description) option.append(Object.assign(document.createElement("small"), { textContent: description.text }));
  return option;
}

function made(className, text, attributes) {
  const node = Object.assign(document.createElement("div"), { className, textContent: text });
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
  return node;
}
