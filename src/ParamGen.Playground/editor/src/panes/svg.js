const elements = new Set(["svg", "g", "defs", "marker", "title", "desc", "path", "rect", "line", "polyline", "polygon", "circle", "ellipse", "text", "tspan"]);
const attributes = /^(xmlns|id|class|role|tabindex|lang|aria-[a-z]+|x|y|dx|dy|x1|x2|y1|y2|cx|cy|r|rx|ry|d|points|width|height|viewBox|preserveAspectRatio|transform|opacity|fill(-[a-z]+)?|stroke(-[a-z]+)?|font-[a-z]+|text-anchor|dominant-baseline|textLength|lengthAdjust|marker-(start|mid|end)|marker(Width|Height|Units)|refX|refY|orient|space)$/;
const elsewhere = /url\(\s*["']?(?!#)/i;

const styleElement = /<style>([^<]*)<\/style>/g;

/**
 * The SVG as an element of this page, and its style sheet. Whatever is not shapes and text is refused.
 * Styles are taken out before parsing: the page's Content-Security-Policy refuses <style>, but not constructed sheets.
 */
export function readSvg(text) {
  const styles = [...text.matchAll(styleElement)].map(found => found[1]).join("\n");
  const parsed = new DOMParser().parseFromString(text.replace(styleElement, ""), "image/svg+xml").documentElement;
  if (parsed.localName !== "svg" || parsed.querySelector("parsererror"))
    throw new Error("The drawing is not an SVG.");
  for (const node of [parsed, ...parsed.querySelectorAll("*")])
    check(node);
  if (elsewhere.test(styles))
    throw new Error("The drawing is not shown: its styles load something.");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return { drawing: document.importNode(parsed, true), sheet };
}

function check(node) {
  if (node.namespaceURI !== "http://www.w3.org/2000/svg" || !elements.has(node.localName))
    throw new Error(`The drawing is not shown: it contains <${node.localName}>.`);
  for (const { localName, value } of node.attributes)
    if (!attributes.test(localName) || elsewhere.test(value))
      throw new Error(`The drawing is not shown: <${node.localName}> has the attribute ${localName}.`);
}
