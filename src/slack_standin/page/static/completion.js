// The list over a box: what could be meant by what is being typed, and the usage of a command.

import { asked, begun, emojiReady, offered } from "./words.js";

function element(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function drawn(one, n, id) {
  const option = element("div", "option", "");
  option.setAttribute("role", "option");
  option.id = `${id}-${n}`;
  option.dataset.option = n;
  if (one.icon) option.append(element("span", `icon icon-${one.icon}`, ""));
  if (one.sign) option.append(element("span", "emoji", one.sign));
  option.append(element("span", "option-label", one.label));
  if (one.hint) option.append(element("span", "option-hint", one.hint));
  if (one.about) option.append(element("span", "option-about", one.about));
  return option;
}

export class Completion {
  #box;
  #list;
  #usage;
  #chosen;
  #found = [];
  #at = 0;
  #asked = null;
  #dismissed = null;

  /** `chosen` is told of everything that is put into the box. */
  constructor(form, chosen) {
    this.#box = form.querySelector("textarea");
    this.#list = form.querySelector('[role="listbox"]');
    this.#usage = form.querySelector(".usage");
    this.#chosen = chosen;
    this.#list.addEventListener("mousedown", (event) => event.preventDefault()); // the box keeps the focus
    this.#list.addEventListener("click", (event) => {
      const option = event.target.closest("[data-option]");
      if (option) this.#take(Number(option.dataset.option));
    });
    this.#box.addEventListener("blur", () => this.#close());
    emojiReady.then(() => this.#asked?.sign === ":" && this.update());
  }

  update() {
    const { value, selectionStart, selectionEnd } = this.#box;
    this.#explain(value);
    this.#asked = selectionStart === selectionEnd ? asked(value, selectionStart) : null;
    if (this.#asked?.start !== this.#dismissed) this.#dismissed = null;
    this.#found = this.#asked && this.#dismissed === null ? offered(this.#asked) : [];
    this.#at = 0;
    this.#list.replaceChildren(...this.#found.map((one, n) => drawn(one, n, this.#list.id)));
    this.#show();
  }

  /** Take a key; true if it was meant for the list. */
  key(event) {
    const take = this.#found.length ? this.#KEYS[event.key] : undefined;
    if (!take || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
    // A command that is typed in full is sent, not completed.
    if (event.key === "Enter" && this.#box.value === this.#found[this.#at].label) return this.#close();
    event.preventDefault();
    event.stopPropagation();
    take();
    return true;
  }

  #KEYS = {
    ArrowDown: () => this.#move(1),
    ArrowUp: () => this.#move(-1),
    Enter: () => this.#take(this.#at),
    Tab: () => this.#take(this.#at),
    Escape: () => {
      this.#dismissed = this.#asked.start;
      this.#close();
    },
  };

  #move(by) {
    this.#at = (this.#at + by + this.#found.length) % this.#found.length;
    this.#show();
  }

  #show() {
    const open = this.#found.length > 0;
    this.#list.hidden = !open;
    this.#box.setAttribute("aria-expanded", open);
    [...this.#list.children].forEach((option, n) => option.setAttribute("aria-selected", n === this.#at));
    if (!open) return this.#box.removeAttribute("aria-activedescendant");
    const active = this.#list.children[this.#at];
    this.#box.setAttribute("aria-activedescendant", active.id);
    active.scrollIntoView({ block: "nearest" });
  }

  #take(n) {
    const one = this.#found[n];
    const { start } = this.#asked;
    const rest = this.#box.value.slice(this.#box.selectionEnd);
    this.#box.setRangeText(rest.startsWith(" ") ? one.label : `${one.label} `, start, this.#box.selectionEnd, "end");
    this.#close();
    this.#chosen(one);
    this.#box.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #close() {
    this.#found = [];
    this.#show();
    return false;
  }

  #explain(text) {
    const command = begun(text);
    this.#usage.hidden = !command?.hint;
    this.#usage.replaceChildren();
    if (command?.hint) this.#usage.append(element("b", "", command.label), ` ${command.hint}`);
  }
}
