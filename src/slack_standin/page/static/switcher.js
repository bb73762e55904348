// The quick switcher: type a little of a name, Enter goes there. Places and people are those that the window shows.

const dialog = document.querySelector("#switcher");
const input = document.querySelector("#switcher-input");
const list = document.querySelector("#switcher-list");
const none = document.querySelector(".switcher-none");

const KINDS = [
  [".sidebar .go", "Go to"],
  [".people .person", "Be"],
];

let chosen = 0;

function everything() {
  return KINDS.flatMap(([selector, does]) =>
    [...document.querySelectorAll(selector)].map((one) => ({
      id: one.id,
      name: one.dataset.find,
      does,
      sign: one.querySelector(".icon, .avatar"),
      unread: one.matches(".unread") || Boolean(one.querySelector(".badge")),
      here: one.hasAttribute("aria-current"),
    })),
  );
}

/** How well a name fits what was typed: 0 best, 3 not at all. */
function distance(name, typed) {
  const plain = name.toLowerCase();
  if (plain.startsWith(typed)) return 0;
  if (plain.split(/[\s@_-]+/).some((word) => word.startsWith(typed))) return 1;
  return plain.includes(typed) ? 2 : 3;
}

function fitting() {
  const typed = input.value.trim().toLowerCase().replace(/^[#@]/, "");
  const rank = (one) => (typed ? distance(one.name, typed) * 4 : 0) + (one.here ? 2 : 0) + (one.unread ? 0 : 1);
  const found = everything().filter((one) => !typed || distance(one.name, typed) < 3);
  return found.map((one) => [rank(one), one]).sort(([a], [b]) => a - b).map(([, one]) => one);
}

function option({ id, name, does, sign }, n) {
  const line = document.createElement("div");
  line.id = `switch-${n}`;
  line.role = "option";
  line.dataset.target = id;
  const hint = document.createElement("small");
  hint.textContent = does;
  line.append(sign.cloneNode(true), name, hint);
  return line;
}

function choose(n) {
  const lines = [...list.children];
  chosen = Math.min(Math.max(n, 0), lines.length - 1);
  lines.forEach((line, at) => line.setAttribute("aria-selected", String(at === chosen)));
  input.setAttribute("aria-activedescendant", lines[chosen]?.id ?? "");
  lines[chosen]?.scrollIntoView({ block: "nearest" });
}

function draw() {
  list.replaceChildren(...fitting().map(option));
  none.hidden = list.childElementCount > 0;
  choose(0);
}

function go(line) {
  if (!line) return;
  dialog.close();
  document.getElementById(line.dataset.target)?.click();
  document.querySelector("#box")?.focus();
}

const KEYS = {
  ArrowDown: () => choose(chosen + 1),
  ArrowUp: () => choose(chosen - 1),
  Enter: () => go(list.children[chosen]),
};

input.addEventListener("input", draw);
input.addEventListener("keydown", (event) => {
  if (!(event.key in KEYS) || event.isComposing) return;
  event.preventDefault();
  KEYS[event.key]();
});
list.addEventListener("click", ({ target }) => go(target.closest("[role='option']")));

export function openSwitcher() {
  input.value = "";
  draw();
  dialog.showModal();
}
