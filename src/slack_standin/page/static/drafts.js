// What somebody began to write somewhere, kept for as long as the browser tab is open.

const EMPTY = { text: "", made: {} };
const slot = (key) => `draft ${key}`;

/** A draft is {text, made}; `made` has what was chosen from a list and what that means. */
export function draft(key) {
  try {
    return JSON.parse(sessionStorage.getItem(slot(key))) ?? EMPTY;
  } catch {
    return EMPTY;
  }
}

export function keep(key, { text, made }) {
  if (text) sessionStorage.setItem(slot(key), JSON.stringify({ text, made }));
  else sessionStorage.removeItem(slot(key));
}
