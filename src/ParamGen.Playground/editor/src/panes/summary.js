import { element } from "../page/dom.js";

/** The table of a summary with its totals. */
export function summaryView({ title, columns, rows, totals }) {
  const cell = (text, index) => element("td", { class: columns[index]?.isNumber ? "number" : null }, text);
  return [
    element("div", { class: "scroll-x", tabindex: "0", role: "region", "aria-label": title },
      element("table", {},
        element("caption", {}, title),
        element("thead", {}, element("tr", {}, columns.map(column =>
          element("th", { scope: "col", class: column.isNumber ? "number" : null }, column.heading)))),
        element("tbody", {}, rows.map(row => element("tr", {}, row.map(cell)))))),
    element("dl", { class: "totals" }, totals.map(total =>
      element("div", {}, element("dt", {}, total.heading), element("dd", {}, total.text)))),
  ];
}
