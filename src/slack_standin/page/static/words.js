// What can be named in a message: commands, people, places, emoji; and a message as it is sent.

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const LIMIT = 12;

/** Pairs of name and character; empty until the server has told them. */
export let emoji = [];
export const emojiReady = fetch("/page/emoji.json")
  .then((answer) => answer.json())
  .then((told) => (emoji = told));

export const choices = () => JSON.parse(document.getElementById("choices").dataset.choices);

const OFFERS = {
  "/": () => choices().commands,
  "@": () => choices().people,
  "#": () => choices().channels,
  ":": () => emoji.map(([name, sign]) => ({ label: `:${name}:`, about: "", sign })),
};

/** What is being named where the caret stands: {sign, word, start}, or null. */
export function asked(text, caret) {
  const before = text.slice(0, caret);
  if (/^\/\S*$/.test(before)) return { sign: "/", word: before.slice(1), start: 0 };
  const found = /(?:^|[\s(])([@#:])([^\s@#:]*)$/u.exec(before);
  if (!found || (found[1] === ":" && found[2].length < 2)) return null;
  return { sign: found[1], word: found[2], start: caret - found[2].length - 1 };
}

/** How well something fits a word: 0 begins with it, 1 has a word that does, 2 has it somewhere, 3 not at all. */
function distance({ label, about }, word) {
  const name = label.slice(1).toLowerCase();
  if (name.startsWith(word)) return 0;
  if (`${name} ${about.toLowerCase()}`.split(/[\s_-]+/).some((one) => one.startsWith(word))) return 1;
  return name.includes(word) ? 2 : 3;
}

/** The best of what could be meant, at most a dozen; a command has to begin so. */
export function offered({ sign, word }) {
  const wanted = word.toLowerCase();
  const worst = sign === "/" ? 0 : 2;
  return OFFERS[sign]()
    .map((one) => [distance(one, wanted), one])
    .filter(([far]) => far <= worst)
    .sort(([one], [other]) => one - other)
    .slice(0, LIMIT)
    .map(([, one]) => one);
}

/** The command that a text begins with, once one goes on after it. */
export function begun(text) {
  const name = /^(\/\S+)\s/.exec(text)?.[1];
  return name ? choices().commands.find((one) => one.label === name) : undefined;
}

const escaped = (text) => text.replace(/[&<>]/g, (sign) => ENTITIES[sign]);
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A text in Slack's form; `made` has what was chosen from a list: what stands in the box, and what it means. */
export function asSent(text, made) {
  // The longest first: "@Ann" must not cut "@Ann Lee".
  const labels = Object.keys(made).sort((one, other) => other.length - one.length);
  if (!labels.length) return escaped(text);
  const named = new RegExp(`(${labels.map(literal).join("|")})(?![\\p{L}\\p{N}_])`, "gu");
  return text.split(named).map((part, n) => (n % 2 ? made[part] : escaped(part))).join("");
}
