// Reading: what one has seen, what is new above and below, and going to one message.

import { choices } from "./words.js";

const NEAR = 80; // pixels from the end count as the end

const scrollOf = (name) => document.querySelector(`[data-part="${name}"]`).closest("[data-scroll]");
const messagesIn = (name) => [...document.querySelectorAll(`[data-part="${name}"] [data-message]`)];
const low = (scroll) => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR;
const many = (count) => `${count} new message${count === 1 ? "" : "s"}`;
const pill = (name) => document.querySelector(`[data-${name}]`);

/** Where an address of a message in this workspace leads: {at, ts, thread}; null if it is none. */
export function permalink(href) {
  const address = URL.canParse(href) ? new URL(href) : null;
  if (address?.hostname !== `${choices().domain}.slack.com`) return null;
  const [, at, seconds, rest] = /^\/archives\/(\w+)\/p(\d{10})(\d{6})$/.exec(address.pathname) ?? [];
  return at ? { at, ts: `${seconds}.${rest}`, thread: address.searchParams.get("thread_ts") ?? "" } : null;
}

export class Reading {
  #live;
  #place = "";
  #seen = "";
  #told = "";
  #met = null; // the line "New" once it was on the screen
  #wanted = null;
  #low = true;

  constructor(live) {
    this.#live = live;
    for (const name of ["messages", "replies"]) {
      scrollOf(name).addEventListener("scroll", () => this.#look(), { passive: true });
    }
    document.addEventListener("visibilitychange", () => {
      live.away(document.hidden);
      this.#look();
    });
    document.addEventListener("click", (event) => this.#follow(event), true);
    this.#arrive(`${document.body.dataset.user}/${document.body.dataset.at}`);
    this.#stayLow();
  }

  /** Whoever is at the end stays there while pictures arrive, the box grows, or a thread makes the place narrower. */
  #stayLow() {
    const scroll = scrollOf("messages");
    const down = () => this.#low && (scroll.scrollTop = scroll.scrollHeight);
    const sizes = new ResizeObserver(down);
    sizes.observe(scroll);
    sizes.observe(scroll.querySelector('[data-part="messages"]'));
    down();
  }

  clicks = {
    down: () => scrollOf("messages").scrollTo({ top: scrollOf("messages").scrollHeight }),
    first: () => document.querySelector("[data-new]")?.scrollIntoView({ block: "center" }),
    jump: (ts, link) => {
      link.closest("details.drop")?.removeAttribute("open");
      this.jump(ts, link.closest('[data-part="replies"]') ? "replies" : "messages");
    },
  };

  changed() {
    const { user, at } = document.body.dataset;
    if (this.#place !== `${user}/${at}`) this.#arrive(`${user}/${at}`);
    if (this.#wanted?.at === at) this.jump(this.#wanted.ts);
    this.#look();
  }

  /** What is here already does not count as coming in below. */
  #arrive(place) {
    [this.#place, this.#told, this.#met] = [place, "", null];
    this.#seen = messagesIn("messages").at(-1)?.dataset.ts ?? "";
  }

  /** Go to a message of this place; one that is only in a thread opens the thread. */
  jump(ts, first = "messages") {
    const both = first === "messages" ? ["messages", "replies"] : ["replies", "messages"];
    const found = both.map((name) => document.querySelector(`[data-part="${name}"] [data-ts="${CSS.escape(ts)}"]`));
    const message = found.find(Boolean);
    const asked = this.#wanted?.ts === ts && this.#wanted.opened;
    this.#wanted = null;
    if (message) return highlight(message);
    if (asked) return;
    this.#wanted = { at: document.body.dataset.at, ts, opened: true };
    this.#live.look({ thread: ts });
  }

  #follow(event) {
    const where = permalink(event.target.closest?.("a[href]")?.href ?? "");
    if (!where || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    this.#wanted = { at: where.at, ts: where.ts, opened: false };
    this.#live.look({ at: where.at, thread: where.thread });
    if (where.at === document.body.dataset.at && !where.thread) this.changed();
  }

  #look() {
    const scroll = scrollOf("messages");
    const all = messagesIn("messages");
    this.#low = low(scroll);
    if (this.#low && !document.hidden) this.#read(all);
    const { user } = document.body.dataset;
    const below = all.filter((one) => one.dataset.ts > this.#seen && one.dataset.from !== user);
    say(pill("down"), this.#low ? 0 : below.length, (count) => `↓ ${many(count)}`);
    this.#above(scroll, all);
  }

  #read(all) {
    this.#seen = all.at(-1)?.dataset.ts ?? this.#seen;
    const last = low(scrollOf("replies")) ? (messagesIn("replies").at(-1)?.dataset.ts ?? "") : "";
    const ts = last > this.#seen ? last : this.#seen;
    if (!ts || ts <= this.#told) return;
    const { user, at } = document.body.dataset;
    if (this.#live.read({ as: user, at, ts })) this.#told = ts;
  }

  #above(scroll, all) {
    const line = document.querySelector("[data-new]");
    const after = line ? all.filter((one) => line.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) : [];
    // Whoever wrote something since then does not look back.
    const over = after.some((one) => one.dataset.from === document.body.dataset.user);
    const hidden = line && line.getBoundingClientRect().bottom < scroll.getBoundingClientRect().top;
    if (line && !hidden) this.#met = line;
    say(pill("first"), hidden && !over && this.#met !== line ? after.length : 0, (count) => `↑ ${many(count)} since ${line.dataset.since}`);
  }
}

function say(button, count, words) {
  button.hidden = count === 0;
  const line = count ? words(count) : "";
  if (button.textContent !== line) button.textContent = line;
}

function highlight(message) {
  message.scrollIntoView({ block: "center" });
  message.focus({ preventScroll: true });
  message.classList.remove("jumped");
  void message.offsetWidth; // lets the animation begin again
  message.classList.add("jumped");
}
