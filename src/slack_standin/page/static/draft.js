// What was typed into a view and is not yet where the server draws it from.

import { me, post } from "./act.js";
import { elementOf, read, TYPED, write } from "./values.js";

const PAUSE_MS = 250;
const drafts = new Map();

/** The view that something stands in: the open form or the Home tab. */
export const viewOf = (node) => node.closest("[data-view]");

/** The draft of a view, by its id. */
export function draftOf(view) {
  const { view: id } = view.dataset;
  if (!drafts.has(id)) drafts.set(id, new Draft(id));
  return drafts.get(id);
}

/** Forget what was typed into forms that are closed; the Home tab stays. */
export function forgetForms() {
  for (const [id, draft] of drafts) if (!draft.atHome) drafts.delete(id);
}

class Draft {
  #id;
  #typed = new Map(); // by block id: the value, until the server took it
  #timer = 0;
  #saving = Promise.resolve();

  constructor(id) {
    this.#id = id;
    this.atHome = this.#shown()?.matches("[data-home]") ?? false;
  }

  /** Keep what an element holds now, and send it soon; choices at once. */
  note(element, { soon }) {
    this.#typed.set(element.dataset.block, read(element));
    clearTimeout(this.#timer);
    if (soon) this.#timer = setTimeout(() => this.save(), PAUSE_MS);
    else this.save();
  }

  /** Send what was typed; done once the server has it. What the client would refuse stays here. */
  save() {
    clearTimeout(this.#timer);
    this.#saving = this.#saving.then(() => this.#send());
    return this.#saving;
  }

  async #send() {
    // A view on top of this one may have fields of the same names.
    if (!this.#typed.size || !this.#shown()) return;
    const values = this.values;
    const said = await post("/control/fill", { user: me(), values, ...(this.atHome && { home: true }) });
    if (!("client_errors" in said)) return;
    for (const [block, value] of Object.entries(values)) {
      if (!said.client_errors?.[block] && this.#typed.get(block) === value) this.#typed.delete(block);
    }
  }

  #shown() {
    return document.querySelector(`[data-view="${this.#id}"]`);
  }

  /** What was typed and not taken, by block id. */
  get values() {
    return Object.fromEntries(this.#typed);
  }

  /** Put what was typed into the view as it was drawn anew. */
  putBack(view) {
    for (const element of view.querySelectorAll("[data-element]")) {
      if (this.#typed.has(element.dataset.block)) write(element, this.#typed.get(element.dataset.block));
    }
  }
}

document.addEventListener("input", ({ target }) => note(target, { soon: target.matches("input, textarea") }));

function note(target, how) {
  const element = elementOf(target);
  const view = element && viewOf(element);
  if (!view || !belongs(element, target)) return;
  draftOf(view).note(element, how);
}

// A choice that the app hears of at once may yet be taken back; words typed to search a menu are nobody's value.
const belongs = (element, target) =>
  (!("dispatch" in element.dataset) || TYPED.has(element.dataset.element)) && !target.matches("[role=combobox], [type=file]");
