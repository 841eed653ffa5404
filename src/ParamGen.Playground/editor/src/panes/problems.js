import { EditorView } from "@codemirror/view";
import { diagnosticsAt, placeOf } from "../editor/diagnostics.js";
import { announce } from "../page/announce.js";
import { count, element, pageLink } from "../page/dom.js";

const kinds = { error: "Error", warning: "Warning", info: "Info" };
const order = ["error", "warning", "info"];

let announced = 0;
let announcing;

/** Lists the problems of the editor's text, and says their number in the tab's title and to screen readers. */
export function showProblems(view, tab, panel) {
  const found = diagnosticsAt(view.state);
  tab.textContent = found.length === 0 ? "Problems" : `Problems (${found.length})`;
  tab.dataset.severity = order.find(severity => found.some(({ diagnostic }) => diagnostic.severity === severity)) ?? "";
  clearTimeout(announcing);
  if (found.length !== announced)
    announcing = setTimeout(() => {
      announced = found.length;
      announce(found.length === 0 ? "No problems" : count(found.length, "problem", "problems"));
    }, 800);

  panel.replaceChildren(found.length === 0
    ? element("p", { class: "message", id: "problems-status" }, "No problems.")
    : element("ul", { class: "problems" }, found.map(problem => item(view, problem))));
}

/** Says why there is no list of problems. */
export function sayOfProblems(reason, tab, panel) {
  clearTimeout(announcing);
  announced = 0;
  tab.textContent = "Problems";
  tab.dataset.severity = "";
  panel.replaceChildren(element("p", { class: "message", id: "problems-status" }, reason));
}

function item(view, { from, diagnostic }) {
  return element("li", { class: diagnostic.severity },
    element("span", { class: "severity", "aria-hidden": "true" }),
    element("div", {},
      element("button", { type: "button", class: "problem", onclick: () => goTo(view, diagnostic) },
        element("span", { class: "visually-hidden" }, `${kinds[diagnostic.severity] ?? ""}: `), diagnostic.message),
      element("p", { class: "where" }, pageLink(diagnostic.code, diagnostic.help), ` · line ${view.state.doc.lineAt(from).number}`)));
}

function goTo(view, diagnostic) {
  const place = placeOf(view.state, diagnostic);
  if (place)
    view.dispatch({ selection: { anchor: place.from, head: place.to }, effects: EditorView.scrollIntoView(place.from, { y: "center" }) });
  view.focus();
}
