// Files for a form: uploaded as soon as they are chosen, then held by the form under their names.

import { me, post } from "./act.js";
import { complain } from "./elements.js";
import { draftOf, viewOf } from "./draft.js";
import { elementOf, files } from "./values.js";

document.addEventListener("change", async ({ target }) => {
  if (target.dataset.element !== "file_input") return;
  const chosen = [...target.files];
  target.value = "";
  target.setAttribute("aria-busy", "true");
  for (const file of chosen) await upload(target, file);
  target.removeAttribute("aria-busy");
  draftOf(viewOf(target)).note(target, { soon: false });
});

async function upload(input, file) {
  const content = await base64(file);
  const said = await post("/control/upload", { user: me(), name: file.name, content });
  if (said.ok) files(input).querySelector("ul").append(line(said.file));
  else complain(input, said);
}

function base64(file) {
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.readAsDataURL(file);
  });
}

function line(file) {
  const made = document.createElement("li");
  made.dataset.file = JSON.stringify(file);
  const remove = Object.assign(document.createElement("button"), { type: "button", className: "b-drop", textContent: "×" });
  remove.setAttribute("aria-label", `Remove ${file.name}`);
  remove.dataset.drop = "";
  made.append(file.name, " ", remove);
  return made;
}

document.addEventListener("click", ({ target }) => {
  const remove = target.closest(".b-files [data-drop]");
  if (!remove) return;
  const input = files(remove).querySelector("input");
  remove.closest("li").remove();
  draftOf(viewOf(input)).note(elementOf(input), { soon: false });
  input.focus();
});
