import { hoverTooltip } from "@codemirror/view";
import { element, pageLink } from "../page/dom.js";
import { showCode } from "./csharp.js";
import { diagnosticsAt, gravestFirst } from "./diagnostics.js";

/** Problems with their fixes, then what the compiler knows about the symbol. */
export function hover(compiler, updates, actions) {
  return hoverTooltip(async (view, position) => {
    const problems = gravestFirst(diagnosticsAt(view.state, position, position));
    const known = symbol(compiler, updates, view, position);
    if (problems.length === 0) {
      const found = await known;
      return found && tooltip(found.from, found.to, element("div", { class: "hover" }, sections(found)));
    }
    const box = element("div", { class: "hover" }, problems.map(problem => problemBox(problem, view, actions)));
    known.then(found => found && box.append(...sections(found)));
    return tooltip(Math.min(...problems.map(p => p.from)), Math.max(...problems.map(p => p.to)), box);
  }, { hideOnChange: true, hoverTime: 250 });
}

function tooltip(pos, end, dom) {
  return { pos, end, above: true, create: () => ({ dom }) };
}

async function symbol(compiler, updates, view, position) {
  if (!compiler.isReady)
    return null;
  try {
    const document = view.state.doc;
    await updates.synchronized();
    const found = await compiler.request("hover", position);
    return view.state.doc === document ? found : null;
  } catch {
    return null;
  }
}

function sections({ sections: parts }) {
  return parts.map(part => part.kind === "code"
    ? showCode(element("pre", { class: "hover-code" }), part.text)
    : element("p", { class: "hover-text" }, part.text));
}

function problemBox({ from, to, diagnostic }, view, actions) {
  const buttons = element("div", { class: "hover-fixes" });
  if (diagnostic.fixes > 0)
    actions.at(from, to).then(offered => buttons.append(...offered.filter(action => action.kind === "fix").map(action =>
      element("button", { type: "button", class: "small", onclick: () => actions.run(view, from, to, action) }, action.title)))).catch(() => {});
  return element("div", { class: `hover-problem ${diagnostic.severity}` },
    element("p", { class: "hover-text" }, `${diagnostic.message} `, pageLink(diagnostic.code, diagnostic.help)),
    buttons);
}
