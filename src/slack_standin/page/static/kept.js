// What a browser remembers of a window's looks: on the root element, so that styles see it, and in its storage.

const root = document.documentElement;

export const kept = (name) => root.dataset[name] ?? "";

export function keep(name, value) {
  root.dataset[name] = value;
  try {
    localStorage.setItem(name, value);
  } catch {
    // Storage is switched off: it holds until the window is closed.
  }
}

/** Other windows of this browser follow; `then` is called when one of them changed something. */
export function follow(then) {
  addEventListener("storage", ({ key, newValue }) => {
    if (key !== "theme" && key !== "strip") return;
    root.dataset[key] = newValue ?? "";
    then();
  });
}
