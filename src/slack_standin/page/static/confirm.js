// "Are you sure?": the confirm object of an element, asked before anything is sent.

/** Ask; returns whether the person agrees. `asked` holds title, html (drawn by the server), confirm, deny and style. */
export function confirmed({ title, html, confirm, deny, style }) {
  const dialog = document.createElement("dialog");
  dialog.className = "confirm";
  dialog.setAttribute("role", "alertdialog");
  const head = made("h2", title, { id: "confirm-title" });
  const text = made("div", "", { id: "confirm-text", className: "b-text" });
  text.innerHTML = html; // drawn and escaped by the server
  const foot = made("footer");
  foot.append(answer(deny, "no", ""), answer(confirm, "yes", ` b-${style}`));
  const form = made("form", "", { method: "dialog" });
  form.append(head, text, foot);
  dialog.append(form);
  dialog.setAttribute("aria-labelledby", head.id);
  dialog.setAttribute("aria-describedby", text.id);
  return open(dialog);
}

function open(dialog) {
  const before = document.activeElement;
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector("[value=yes]").focus();
  return new Promise((done) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (before?.isConnected) before.focus();
      done(dialog.returnValue === "yes");
    });
  });
}

function made(tag, text = "", properties = {}) {
  const node = Object.assign(document.createElement(tag), properties);
  node.textContent = text;
  return node;
}

const answer = (text, value, look) => made("button", text, { value, className: `b-button${look}` });
