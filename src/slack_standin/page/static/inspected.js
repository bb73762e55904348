// What is said of something that is inspected: HTML as the server drew it, or a sentence.

const COMPANION = {
  companion_silent: "The companion of the app does not answer. Is it still running?",
  no_companion: "",
};

/** Return what the stand-in says of a query, and what the app's companion says. */
export function said(query) {
  const address = new URLSearchParams(query);
  address.set("user", document.body.dataset.user);
  return Promise.all([fetched(`/page/inspect?${address}`), companions(query, address)]);
}

async function fetched(address) {
  try {
    const answer = await fetch(address);
    const isHtml = answer.headers.get("content-type")?.startsWith("text/html");
    return isHtml ? { html: await answer.text() } : { says: await trouble(answer) };
  } catch {
    return { says: "The stand-in does not answer. Is it still running?" };
  }
}

async function trouble(answer) {
  const { message, error } = await answer.json().catch(() => ({}));
  return message ?? COMPANION[error] ?? `This could not be read (${error ?? `status ${answer.status}`}).`;
}

/** The companion knows of messages and cases, and has a word for whoever asks for nothing yet. */
async function companions(query, address) {
  const wanted = "companion" in document.body.dataset && (!query || address.has("ts") || address.has("case"));
  return wanted ? fetched(`/companion/panel?${address}`) : { says: "" };
}
