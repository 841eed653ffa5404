import { acceptCompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from "@codemirror/commands";
import { bracketMatching, indentOnInput, indentUnit } from "@codemirror/language";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, Transaction } from "@codemirror/state";
import { EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers, tooltips } from "@codemirror/view";
import { csharp } from "./csharp.js";
import { editorTheme } from "./editor-theme.js";

const narrow = matchMedia("(max-width: 700px)");

export function createEditor(parent, text, extensions) {
  const wrapping = new Compartment();
  const wrap = () => narrow.matches ? EditorView.lineWrapping : [];
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        extensions,
        lineNumbers(),
        highlightActiveLineGutter(),
        highlightActiveLine(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        highlightSelectionMatches(),
        search({ top: true }),
        wrapping.of(wrap()),
        indentUnit.of("    "),
        EditorState.tabSize.of(4),
        keymap.of([
          { key: "Tab", run: acceptCompletion },
          ...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap, indentWithTab,
        ]),
        tooltips({ position: "fixed" }),
        csharp,
        editorTheme,
        EditorView.contentAttributes.of({
          "aria-label": "C# source of the model",
          "aria-describedby": "editor-help",
          spellcheck: "false",
          autocapitalize: "off",
          autocorrect: "off",
        }),
      ],
    }),
  });
  narrow.addEventListener("change", () => view.dispatch({ effects: wrapping.reconfigure(wrap()) }));
  return view;
}

const replacedByPage = "input.replace.page";

/** Puts another text into the editor; undo brings the former one back. A text of a link, or the first example, is not the own one. */
export function replaceText(view, text, { isOwn = true } = {}) {
  const insert = text.replace(/\r\n?/g, "\n");
  if (insert === view.state.doc.toString())
    return;
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert },
    selection: { anchor: 0 },
    annotations: [isolateHistory.of("full"), Transaction.addToHistory.of(view.state.doc.length > 0)],
    userEvent: isOwn ? "input.replace" : replacedByPage,
    scrollIntoView: true,
  });
}

/** Runs `edited(document)` after every edit, but not when a text is put into the editor that is not the own one. */
export function whenEdited(edited) {
  return EditorView.updateListener.of(update => {
    if (update.docChanged && !update.transactions.some(transaction => transaction.isUserEvent(replacedByPage)))
      edited(update.state.doc);
  });
}
