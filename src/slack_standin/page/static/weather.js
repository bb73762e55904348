// Slack's weather: each switch orders a fault of the stand-in until it is switched off. What is on, the server tells.

import { post, toast } from "./act.js";

async function ask(path, body) {
  const said = await post(`/control/${path}`, body);
  if (!said.ok) toast(said.message ?? said.error);
  return said;
}

const seconds = () => Number(document.getElementById("weather-seconds").value) || 1;

async function set(kind, on, order) {
  if (kind === "rate") return ask("rate", { enabled: on });
  await ask("faults/clear", { kind });
  return on && ask("faults", kind === "slow" ? { ...order, seconds: seconds() } : order);
}

const SKY = {
  cut: async () => {
    const said = await ask("disconnect", { abrupt: true });
    if (said.ok) toast(said.count === 1 ? "One connection was cut." : `${said.count} connections were cut.`, "good");
  },
  clear: async () => {
    await ask("faults/clear", {});
    await ask("rate", { enabled: false });
  },
};

export const sky = (what) => SKY[what]();

document.addEventListener("change", ({ target }) => {
  const box = target.id === "weather-seconds" ? document.getElementById("weather-slow") : target;
  if (!box?.matches("[data-weather]")) return;
  if (target !== box && !box.checked) return;
  set(box.dataset.weather, box.checked, JSON.parse(box.dataset.order));
});
