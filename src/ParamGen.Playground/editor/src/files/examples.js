import { replaceText } from "../editor/editor.js";
import { announce, notify } from "../page/announce.js";
import { byId } from "../page/dom.js";
import { menuButton } from "../page/menu.js";

const folder = "examples/";
let list;

export function exampleList() {
  list ??= load("index.json").then(response => response.json());
  list.catch(() => { list = undefined; });
  return list;
}

/** The text of an example from the list. */
export async function exampleText({ file }) {
  return (await load(file)).text();
}

export const exampleAddress = ({ file }) => folder + file;

async function load(file) {
  const response = await fetch(folder + file);
  if (!response.ok)
    throw new Error(`${folder}${file} could not be loaded.`);
  return response;
}

/** `bringBack()` is what brings back the own text from before a link, if there is one. */
export function startExamples(view, bringBack) {
  menuButton(byId("examples"), "Examples", async () => {
    try {
      const examples = (await exampleList()).map(example => ({ title: example.name, run: () => show(view, example) }));
      return [...examples, bringBack()].filter(Boolean);
    } catch (error) {
      notify(error.message);
      return [];
    }
  });
}

async function show(view, example) {
  try {
    replaceText(view, await exampleText(example));
    view.focus();
    announce(`${example.name} is in the editor. Undo brings the former text back.`);
  } catch (error) {
    notify(error.message);
  }
}
