const key = "paramgen-playground-checking";

/** The text whose check has not ended: at the start of the page, the one that stopped the compiler. */
export function markedText() {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

export function markText(text) {
  try { sessionStorage.setItem(key, text); } catch { /* Storage is refused or full: a reload checks the text again. */ }
}

export function clearMark() {
  try { sessionStorage.removeItem(key); } catch { /* Storage is refused: there is no mark. */ }
}
