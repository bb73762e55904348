// What the server draws is put where it belongs; nothing is drawn here.

const part = (name) => document.querySelector(`[data-part="${name}"]`);

function made(html) {
  const template = document.createElement("template");
  template.innerHTML = html; // drawn and escaped by the server
  return template.content;
}

export function replace(place, html) {
  const focused = place.contains(document.activeElement) ? document.activeElement : null;
  const open = [...place.querySelectorAll("details[open][id]")].map((one) => one.id);
  place.replaceChildren(made(html));
  open.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
  // What had the focus and is gone gives it to the message it was in.
  if (focused) ((focused.id && document.getElementById(focused.id)) || place.querySelector("[data-message]"))?.focus();
}

function list(place, { order, items }) {
  const scroll = place.closest("[data-scroll]");
  const low = scroll && scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
  const known = new Map([...place.children].map((child) => [child.dataset.key, child]));
  const fresh = order.length > 0 && !order.some((key) => known.has(key));
  known.forEach((child, key) => order.includes(key) || child.remove());
  let before = null;
  for (const key of order) {
    let child = known.get(key);
    if (!child) {
      child = document.createElement("div");
      child.className = "item";
      child.dataset.key = key;
    }
    if (key in items) replace(child, items[key]);
    const next = before ? before.nextElementSibling : place.firstElementChild;
    if (next !== child) place.insertBefore(child, next);
    before = child;
  }
  if (scroll && (low || fresh)) scroll.scrollTop = scroll.scrollHeight;
}

export class Live {
  #socket = null;
  #changed;
  #own;
  #pause = 250;
  #unsaid = null;

  /** `changed` is called with the names of the parts that changed; `own` holds parts that know how they are put. */
  constructor(changed, own = {}) {
    this.#changed = changed;
    this.#own = own;
    this.#connect();
  }

  /** `to` is what changes of {as, at}, and the thread to open beside it, if any. */
  look(to) {
    this.#say({ look: to });
  }

  /** `mark` is {as, at, ts}: who read which place up to where. True if it could be said. */
  read(mark) {
    return this.#say({ read: mark });
  }

  /** Nobody looks at the window, so what comes now is new until somebody does. */
  away(is) {
    this.#say({ away: is });
  }

  #say(what) {
    const open = this.#socket.readyState === WebSocket.OPEN;
    if (open) this.#socket.send(JSON.stringify(what));
    // Where one turned meanwhile holds once there is a connection.
    else if ("look" in what) this.#unsaid = { look: { ...this.#unsaid?.look, ...what.look } };
    return open;
  }

  #connect() {
    this.#socket = new WebSocket(`ws://${location.host}/page/live${location.search}`);
    this.#socket.onopen = () => {
      this.#pause = 250;
      document.body.classList.remove("offline");
      if (this.#unsaid) this.#say(this.#unsaid);
      this.#unsaid = null;
      if (document.hidden) this.away(true);
    };
    this.#socket.onmessage = ({ data }) => this.#show(JSON.parse(data));
    this.#socket.onclose = () => {
      document.body.classList.add("offline");
      setTimeout(() => this.#connect(), this.#pause);
      this.#pause = Math.min(this.#pause * 2, 5000);
    };
  }

  #show({ look, parts }) {
    Object.assign(document.body.dataset, { as: look.as, user: look.id, at: look.at, thread: look.thread });
    const address = `/?${new URLSearchParams({ as: look.as, at: look.at, ...(look.thread && { thread: look.thread }) })}`;
    if (address !== location.pathname + location.search) history.pushState(null, "", address);
    for (const frame of parts) {
      const place = part(frame.name);
      if (frame.name in this.#own) this.#own[frame.name](place, made(frame.html));
      else if ("html" in frame) replace(place, frame.html);
      else list(place, frame);
    }
    document.body.classList.add("live");
    this.#changed(new Set(parts.map((frame) => frame.name)));
  }
}
