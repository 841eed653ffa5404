import { byId } from "./dom.js";

let settled = "";

/** The bar and the words that say how far the compiler is. */
export function showProgress(compiler, failed) {
  const bar = byId("progress");
  const state = byId("compiler-state");
  compiler.addEventListener("progress", ({ detail: { progress, text } }) => {
    bar.value = progress;
    if (text)
      state.textContent = text;
  });
  const settle = text => {
    bar.hidden = true;
    settled = text;
    state.textContent = text;
  };
  compiler.addEventListener("ready", ({ detail: version }) => settle(/^\d/.test(version) ? `ParamGen ${version}` : "Ready"));
  compiler.addEventListener("failed", ({ detail: reason }) => {
    settle(reason);
    state.classList.add("failed");
    failed(reason);
  });
}

/** Says that a check takes long, or that it has ended. */
export function showChecking(isChecking) {
  byId("panes").setAttribute("aria-busy", String(isChecking));
  byId("compiler-state").textContent = isChecking ? "Checking …" : settled;
}
