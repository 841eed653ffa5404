import { StyleModule as Original } from "../../node_modules/style-mod/src/style-mod.js";

// CodeMirror would add a <style> element, which the page's Content-Security-Policy refuses.
// Constructed style sheets are allowed, and style-mod uses them for any root that is not a document.
const root = {
  ownerDocument: document,
  get adoptedStyleSheets() { return document.adoptedStyleSheets; },
  set adoptedStyleSheets(sheets) { document.adoptedStyleSheets = sheets; },
};

export class StyleModule extends Original {
  static mount(_, modules) {
    Original.mount(root, modules);
  }
}
