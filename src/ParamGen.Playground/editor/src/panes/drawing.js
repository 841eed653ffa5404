import { element } from "../page/dom.js";
import { followTheme } from "../page/theme.js";
import { readSvg } from "./svg.js";

const shown = new Set();
let isDarkNow = false;
let isFitted = true;

followThemeOnce();

/** A drawing, fitted to the width or in its own size. */
export function drawingView({ svg, problem }) {
  if (!svg)
    return [element("p", { class: "message" }, problem ?? "There is no drawing.")];
  let drawing, sheet;
  try {
    ({ drawing, sheet } = readSvg(svg));
  } catch (error) {
    return [element("p", { class: "message" }, error.message)];
  }
  const host = element("div", { class: "drawing", tabindex: "0", role: "region", "aria-label": "Drawing" });
  host.classList.toggle("fitted", isFitted);
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [frame, sheet];
  root.append(drawing);
  remember({ host, sheet });
  useTheme(sheet, isDarkNow);
  return [fitSwitch(), host];
}

const frame = new CSSStyleSheet();
frame.replaceSync(":host(.fitted) svg { max-width: 100%; height: auto; } svg { display: block; margin: 0 auto; }");

function fitSwitch() {
  const box = element("input", {
    type: "checkbox",
    onchange() {
      isFitted = box.checked;
      for (const { host } of shown)
        host.classList.toggle("fitted", isFitted);
    },
  });
  box.checked = isFitted;
  return element("label", { class: "check" }, box, "Fit to the width");
}

function remember(drawing) {
  for (const old of shown)
    if (!old.host.isConnected)
      shown.delete(old);
  shown.add(drawing);
}

function followThemeOnce() {
  followTheme(isDark => {
    isDarkNow = isDark;
    for (const { sheet } of shown)
      useTheme(sheet, isDark);
  });
}

const darkRules = new WeakMap();

// The drawing asks the system whether it is dark; the page may have chosen otherwise. So the page answers.
function useTheme(sheet, isDark) {
  if (!darkRules.has(sheet))
    darkRules.set(sheet, [...sheet.cssRules].filter(rule => rule instanceof CSSMediaRule)
      .map(rule => ({ rule, scheme: /prefers-color-scheme:\s*(dark|light)/.exec(rule.media.mediaText)?.[1] }))
      .filter(({ scheme }) => scheme));
  for (const { rule, scheme } of darkRules.get(sheet))
    rule.media.mediaText = (scheme === "dark") === isDark ? "all" : "not all";
}
