// What an element of Block Kit holds, whatever kind of control it is drawn as.

/** The element that something on the page belongs to: the node that carries what it is called. */
export const elementOf = (node) => node.closest?.("[data-element]") ?? null;

const TICKS = new Set(["checkboxes", "radio_buttons"]);
export const TYPED = new Set([
  "plain_text_input", "email_text_input", "url_text_input", "number_input", "rich_text_input",
]);

const isCombobox = (element) => element.matches(".b-combo");
const ticks = (element) => [...element.querySelectorAll("input")];
export const files = (element) => element.closest(".b-files");

const READERS = [
  [(element) => TICKS.has(element.dataset.element), readTicks],
  [(element) => element.dataset.element === "file_input", readFiles],
  [isCombobox, readChosen],
  [() => true, readTyped],
];

/** Return what an element holds, as the control interface takes it. */
export const read = (element) => READERS.find(([fits]) => fits(element))[1](element);

function readTicks(element) {
  const chosen = ticks(element).filter((one) => one.checked).map((one) => one.value);
  return element.dataset.element === "checkboxes" ? chosen : chosen[0] ?? "";
}

function readFiles(element) {
  return [...files(element).querySelectorAll("[data-file]")].map((one) => JSON.parse(one.dataset.file));
}

function readChosen(element) {
  if (!("many" in element.dataset)) return element.dataset.value;
  return [...element.querySelectorAll("[data-chip]")].map((one) => one.dataset.chip);
}

// A browser hides what does not fit into a number or a date; something has to be said all the same.
function readTyped(control) {
  return control.validity.badInput ? "?" : control.value;
}

// ---- what the app was told

const before = new WeakMap(); // by menu one types into: how to put back what it held when the app was told last

/** Keep what a menu one types into holds, before something else is chosen. */
export function remember(combo) {
  if (before.has(combo)) return;
  const box = combo.querySelector("[role=combobox]");
  const held = [combo.dataset.value, box.dataset.label, ...combo.querySelectorAll("[data-chip]")];
  before.set(combo, () => {
    const [value, label, ...chips] = held;
    combo.querySelectorAll("[data-chip]").forEach((chip) => chip.remove());
    box.before(...chips);
    combo.dataset.value = value;
    box.value = box.dataset.label = label;
  });
}

const parts = (element) => [element, ...element.querySelectorAll("input, option")];

/** The app knows what an element holds now: that is what a choice that is not confirmed goes back to. */
export function told(element) {
  before.delete(element);
  for (const part of parts(element)) {
    if (part.localName === "option") part.defaultSelected = part.selected;
    else if (part.type === "checkbox" || part.type === "radio") part.defaultChecked = part.checked;
    else if ("defaultValue" in part) part.defaultValue = part.value;
  }
}

/** Put back what the app knows of. */
export function undo(element) {
  before.get(element)?.();
  before.delete(element);
  for (const part of parts(element)) {
    if (part.localName === "option") part.selected = part.defaultSelected;
    else if (part.type === "checkbox" || part.type === "radio") part.checked = part.defaultChecked;
    else if ("defaultValue" in part && !element.matches(".b-combo")) part.value = part.defaultValue;
  }
}

/** Put what was typed into an element that was drawn anew; menus were drawn with what they hold. */
export function write(element, value) {
  if ("value" in element && element.type !== "file" && typeof value === "string") element.value = value;
}
