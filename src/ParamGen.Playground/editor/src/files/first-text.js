import { replaceText } from "../editor/editor.js";
import { notify } from "../page/announce.js";
import { exampleList, exampleText } from "./examples.js";
import { textOf } from "./share-link.js";

/** After the saved text: the text of the link, or else the first example if nothing was saved. */
export async function showFirstText(view, hasSavedText) {
  const before = view.state.doc;
  let linked = null;
  let isDamaged = false;
  try {
    linked = await textOf(location.hash);
  } catch {
    isDamaged = true;
  }
  if (isDamaged)
    notify("The link is damaged: its text cannot be read. This is the first example.");
  if (linked === null && hasSavedText && !isDamaged)
    return;
  try {
    const text = linked ?? await exampleText((await exampleList())[0]);
    // What was typed in the meantime is worth more than an example.
    if (linked !== null || view.state.doc === before)
      replaceText(view, text, { isOfLink: linked !== null || isDamaged });
    if (isDamaged)
      forgetLink();
  } catch (error) {
    notify(error.message);
  }
}

export function followLinks(view) {
  addEventListener("hashchange", () => {
    if (location.hash.length > 1)
      showFirstText(view, true);
  });
}

/** An edited text is no longer the one of the link. */
export function forgetLink() {
  if (location.hash.length > 1)
    history.replaceState(null, "", location.pathname + location.search);
}
