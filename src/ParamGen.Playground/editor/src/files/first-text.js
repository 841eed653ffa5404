import { replaceText } from "../editor/editor.js";
import { announce, notify } from "../page/announce.js";
import { exampleList, exampleText } from "./examples.js";
import { formerText, keepFormerText, savedText } from "./saved-text.js";
import { TooLong, textOf } from "./share-link.js";

/** After the saved text: the text of the link, or else the first example if nothing was saved. */
export async function showFirstText(view, hasSavedText) {
  const linked = await linkedText(hasSavedText ? "your own text is shown" : "this is the first example");
  if (linked !== null)
    showLinked(view, linked);
  else if (!hasSavedText)
    await showFirstExample(view);
}

export function followLinks(view) {
  addEventListener("hashchange", async () => {
    const linked = await linkedText("the text stays as it was");
    if (linked !== null)
      showLinked(view, linked);
  });
}

/** An edited text is no longer the one of the link. */
export function forgetLink() {
  if (location.hash.length > 1)
    history.replaceState(null, "", location.pathname + location.search);
}

/** What brings back the own text from before a link; undefined if there is none, or if it is shown. */
export function bringBack(view) {
  const former = formerText();
  if (former === null || former === view.state.doc.toString())
    return undefined;
  return {
    title: "Bring back my text",
    run() {
      replaceText(view, former);
      view.focus();
      announce("Your text is in the editor. Undo brings the other one back.");
    },
  };
}

/** The text of the address; null if it has none, or a damaged one, which is said and forgotten. */
async function linkedText(instead) {
  try {
    return await textOf(location.hash);
  } catch (error) {
    notify(error instanceof TooLong
      ? `${error.message} ${instead[0].toUpperCase()}${instead.slice(1)}.`
      : `The link is damaged, so ${instead}.`);
    forgetLink();
    return null;
  }
}

function showLinked(view, linked) {
  const own = savedText();
  const text = linked.replace(/\r\n?/g, "\n");
  replaceText(view, text, { isOwn: false });
  if (!own?.trim() || own === text)
    return;
  keepFormerText(own);
  notify("This is the text of the link.", bringBack(view));
}

async function showFirstExample(view) {
  const before = view.state.doc;
  try {
    const text = await exampleText((await exampleList())[0]);
    // What was typed in the meantime is worth more than an example.
    if (view.state.doc === before)
      replaceText(view, text, { isOwn: false });
  } catch (error) {
    notify(error.message);
  }
}
