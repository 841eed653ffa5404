import { whenEdited } from "../editor/editor.js";

const key = "paramgen-playground-text";
const pause = 300;

/** The text of this tab, or else the one written last in any tab. */
export function savedText() {
  try {
    return sessionStorage.getItem(key) ?? localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps the text, so that a reload loses nothing. */
export function savesText() {
  let unsaved = null;
  let timer = 0;
  const save = () => {
    if (unsaved === null)
      return;
    for (const storage of ["sessionStorage", "localStorage"])
      try { window[storage].setItem(key, unsaved.toString()); } catch { /* Storage is refused or full: the text lives until the page closes. */ }
    unsaved = null;
  };
  addEventListener("pagehide", save);
  document.addEventListener("visibilitychange", save);
  return whenEdited(edited => {
    unsaved = edited;
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  });
}
