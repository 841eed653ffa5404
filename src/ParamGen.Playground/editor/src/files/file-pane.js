import { drawingView } from "../panes/drawing.js";
import { summaryView } from "../panes/summary.js";
import { byId, element } from "../page/dom.js";

/** What was read in a model file, and the button that goes on with it as C#. */
export function showFile(opened, goOn, close) {
  const list = (opened.problems ?? []).map(problem => element("li", {}, problem));
  byId("file-panel").replaceChildren(...[
    element("div", { class: "file-heading" },
      element("h2", {}, opened.name),
      element("button", { type: "button", class: "small", onclick: close }, "Close")),
    element("p", {}, opened.description),
    list.length > 0 && element("ul", { class: "file-problems", "aria-label": "Problems of the file" }, list),
    opened.text
      ? element("button", { type: "button", class: "primary", onclick: () => goOn(opened.text) }, "Continue with it as attributes")
      : opened.note && element("p", { class: "message" }, opened.note),
    ...opened.summary ? summaryView(opened.summary) : [],
    ...opened.drawing ? drawingView(opened.drawing) : [],
  ].filter(Boolean));
}

export function showFileMessage(name, text) {
  byId("file-panel").replaceChildren(element("h2", {}, name), element("p", { class: "message" }, text));
}
