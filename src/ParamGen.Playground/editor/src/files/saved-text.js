import { whenEdited } from "../editor/editor.js";

const key = "paramgen-playground-text";
const formerKey = "paramgen-playground-former-text";
const pause = 300;

let unsaved = null;

/** The own text of this tab, or else the one written last in any tab. */
export function savedText() {
  return unsaved?.toString() ?? read(key);
}

/** The own text before a link was opened, whose text takes its place when it is edited. */
export const formerText = () => read(formerKey);

export function keepFormerText(text) {
  write(formerKey, text);
}

/** Keeps the text, so that a reload loses nothing. */
export function savesText() {
  let timer = 0;
  const save = () => {
    if (unsaved === null)
      return;
    write(key, unsaved.toString());
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

function read(name) {
  try {
    return sessionStorage.getItem(name) ?? localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name, text) {
  for (const storage of ["sessionStorage", "localStorage"])
    try { window[storage].setItem(name, text); } catch { /* Storage is refused or full: the text lives until the page closes. */ }
}
