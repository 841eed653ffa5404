import { ChangeSet } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import { Compiler } from "./compiler/compiler.js";
import { Updates } from "./compiler/updates.js";
import { Actions } from "./editor/actions.js";
import { completion } from "./editor/completion.js";
import { diagnosticsEffect, diagnosticsExtension, goToProblem } from "./editor/diagnostics.js";
import { createEditor, whenEdited } from "./editor/editor.js";
import { hover } from "./editor/hover.js";
import { layerNotes, notesEffect } from "./editor/layer-notes.js";
import { startExamples } from "./files/examples.js";
import { bringBack, followLinks, forgetLink, showFirstText } from "./files/first-text.js";
import { FileOpener } from "./files/open-file.js";
import { savedText, savesText } from "./files/saved-text.js";
import { startShareButton } from "./files/share-button.js";
import { announce, notify } from "./page/announce.js";
import { byId } from "./page/dom.js";
import { startOffline } from "./page/offline.js";
import { showChecking, showProgress } from "./page/progress.js";
import { missingSupport } from "./page/support.js";
import { startTheme } from "./page/theme.js";
import { ModelPanes } from "./panes/model-panes.js";
import { sayOfProblems, showProblems } from "./panes/problems.js";
import { Tabs } from "./panes/tabs.js";

startTheme(byId("theme"));

const compiler = new Compiler();
const panes = new ModelPanes(compiler, () => updates.isIdle);
showProgress(compiler, reason => {
  panes.failed(reason);
  sayOfProblems(reason, byId("problems-tab"), byId("problems-panel"));
  announce(reason);
});
const tabs = new Tabs(byId("tabs"), tab => panes.show(tab.dataset.pane));

// Before the editor is made: the compiler takes longest.
startCompiler();

const updates = new Updates(compiler, {
  received(view, answer, about) {
    showInText(view, answer, about);
    showProblems(view, byId("problems-tab"), byId("problems-panel"));
    panes.setModels(answer.models, answer.diagnostics.some(({ severity }) => severity !== "info"));
  },
  failed: error => panes.failed(error.message),
  checking: showChecking,
  withheld(view) {
    const reason = "This text stopped the compiler last time, so it is checked only after an edit.";
    panes.failed(reason);
    sayOfProblems(reason, byId("problems-tab"), byId("problems-panel"));
    notify(reason, bringBack(view));
  },
  stopped: view => showInText(view, { diagnostics: [], notes: [] }, { document: view.state.doc, changes: ChangeSet.empty(view.state.doc.length) }),
});
const actions = new Actions(compiler, updates);

const saved = savedText();
const view = createEditor(byId("editor"), saved ?? "", [
  diagnosticsExtension,
  layerNotes,
  updates.extension,
  actions.extension,
  hover(compiler, updates, actions),
  completion(compiler, updates),
  savesText(),
  whenEdited(forgetLink),
  keymap.of([
    { key: "F8", run: goToProblem(1, tell) },
    { key: "Shift-F8", run: goToProblem(-1, tell) },
  ]),
]);

function showInText(view, { diagnostics, notes }, { document, changes }) {
  view.dispatch({ effects: [diagnosticsEffect(diagnostics, document, changes), notesEffect(notes, document, changes)] });
}

function tell(diagnostic) {
  announce(`${diagnostic.code}: ${diagnostic.message}`);
}

startExamples(view, () => bringBack(view));
startShareButton(view);
new FileOpener(compiler, view, tabs);
byId("help").addEventListener("click", () => byId("help-dialog").showModal());
followLinks(view);
const hasLink = location.hash.length > 1;
const isShown = showFirstText(view, saved !== null);
if (hasLink)
  updates.holdUntil(isShown);

function startCompiler() {
  const reason = missingSupport();
  if (reason)
    compiler.fail(reason);
  else
    startOffline(() => compiler.start("compiler.js"));
}
