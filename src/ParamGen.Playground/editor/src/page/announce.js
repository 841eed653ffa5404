import { byId } from "./dom.js";

/** Says something to screen readers. */
export function announce(text) {
  byId("live").textContent = text;
}

let hiding;

/** Shows a short message for a while; with a button, until it is used or closed. */
export function notify(text, action) {
  const box = byId("notice");
  clearTimeout(hiding);
  box.hidden = false;
  announce(text);
  byId("notice-text").textContent = text;
  const button = byId("notice-action");
  button.hidden = !action;
  button.textContent = action?.title ?? "";
  button.onclick = () => { box.hidden = true; action.run(); };
  byId("notice-close").onclick = () => { box.hidden = true; };
  if (!action)
    hiding = setTimeout(() => { box.hidden = true; }, 8000);
}
