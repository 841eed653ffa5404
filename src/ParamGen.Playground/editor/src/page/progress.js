import { byId } from "./dom.js";

/** The bar and the words that say how far the compiler is. */
export function showProgress(compiler, failed) {
  const bar = byId("progress");
  const state = byId("compiler-state");
  compiler.addEventListener("progress", ({ detail: { progress, text } }) => {
    bar.value = progress;
    if (text)
      state.textContent = text;
  });
  compiler.addEventListener("ready", ({ detail: version }) => {
    bar.hidden = true;
    state.textContent = /^\d/.test(version) ? `ParamGen ${version}` : "Ready";
  });
  compiler.addEventListener("failed", ({ detail: reason }) => {
    bar.hidden = true;
    state.textContent = `The compiler does not run. ${reason}`;
    failed(state.textContent);
    state.classList.add("failed");
  });
}
