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

/** Remember what an element holds; returns how to put it back. */
export function keep(element) {
  if (TICKS.has(element.dataset.element)) {
    const before = ticks(element).map((one) => one.checked);
    return () => ticks(element).forEach((one, n) => { one.checked = before[n]; });
  }
  if (isCombobox(element)) return keepChosen(element);
  const before = element.value;
  return () => { element.value = before; };
}

function keepChosen(element) {
  const box = element.querySelector("[role=combobox]");
  const before = { value: element.dataset.value, label: box.dataset.label, chips: [...element.querySelectorAll("[data-chip]")] };
  return () => {
    element.querySelectorAll("[data-chip]").forEach((chip) => chip.remove());
    box.before(...before.chips);
    element.dataset.value = before.value;
    box.value = box.dataset.label = before.label;
  };
}

/** Put what was typed into an element that was drawn anew; menus were drawn with what they hold. */
export function write(element, value) {
  if ("value" in element && element.type !== "file" && typeof value === "string") element.value = value;
}
