import { showCode } from "../editor/csharp.js";
import { announce } from "../page/announce.js";
import { element } from "../page/dom.js";

/** The constants with their arithmetic, and the C# that declares them. */
export function constantsView({ text, rows }) {
  const copy = element("button", {
    type: "button",
    class: "small",
    async onclick() {
      try {
        await navigator.clipboard.writeText(text);
        copy.textContent = "Copied";
        announce("Copied");
      } catch {
        copy.textContent = "Not copied";
        announce("The browser did not allow copying.");
      }
      setTimeout(() => { copy.textContent = "Copy"; }, 2000);
    },
  }, "Copy");
  const heading = (text, isNumber) => element("th", { scope: "col", class: isNumber ? "number" : null }, text);
  return [
    element("div", { class: "scroll-x", tabindex: "0", role: "region", "aria-label": "Constants" },
      element("table", { class: "constants" },
        element("caption", { class: "visually-hidden" }, "Constants"),
        element("thead", {}, element("tr", {}, heading("Name"), heading("Value", true), heading("Arithmetic"))),
        element("tbody", {}, rows.map(row => element("tr", {},
          element("th", { scope: "row" }, row.name),
          element("td", { class: "number" }, row.value),
          element("td", {}, row.arithmetic)))))),
    element("div", { class: "code-heading" }, element("h3", {}, "Generated C#"), copy),
    showCode(element("pre", { class: "code", tabindex: "0", role: "region", "aria-label": "Generated C#" }), text),
  ];
}
