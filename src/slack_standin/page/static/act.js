// What people do goes to the control interface; what went wrong is said as Slack says it.

const SAID = {
  operation_timeout: "We had some trouble connecting. Try again? (The app did not answer in time.)",
  dispatch_failed: "The app is not connected, or its answer failed.",
  no_such_button: "This button is gone: the message changed meanwhile.",
};

export const me = () => document.body.dataset.as;

export function toast(text, kind = "bad") {
  const line = document.createElement("p");
  line.className = `toast toast-${kind}`;
  line.textContent = text;
  document.querySelector(".toasts").append(line);
  setTimeout(() => line.remove(), 8000);
}

/** Say what went wrong, in Slack's words where it has some. */
export const explained = (said) => SAID[said.error] ?? said.message ?? said.error;

export async function post(address, body) {
  try {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return await answer.json();
  } catch {
    return { ok: false, error: "silent", message: "The stand-in does not answer. Is it still running?" };
  }
}

/** Do something as the person you are; returns what came of it, after saying what went wrong. */
export async function act(path, body, { quiet = [] } = {}) {
  const said = await post(`/control/${path}`, { user: me(), ...body });
  if (!said.ok && !quiet.includes(said.error)) toast(explained(said));
  return said;
}
