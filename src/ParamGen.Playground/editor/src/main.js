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
import { followLinks, forgetLink, showFirstText } from "./files/first-text.js";
import { FileOpener } from "./files/open-file.js";
import { savedText, savesText } from "./files/saved-text.js";
import { startShareButton } from "./files/share-button.js";
import { announce } from "./page/announce.js";
import { byId } from "./page/dom.js";
import { startOffline } from "./page/offline.js";
import { showProgress } from "./page/progress.js";
import { missingSupport } from "./page/support.js";
import { startTheme } from "./page/theme.js";
import { ModelPanes } from "./panes/model-panes.js";
import { showProblems } from "./panes/problems.js";
import { Tabs } from "./panes/tabs.js";

startTheme(byId("theme"));

const compiler = new Compiler();
const panes = new ModelPanes(compiler);
showProgress(compiler, reason => {
  panes.failed(reason);
  byId("problems-status").textContent = reason;
  announce(reason);
});
const tabs = new Tabs(byId("tabs"), tab => panes.show(tab.dataset.pane));

// Before the editor is made: the compiler takes longest.
startCompiler();

const updates = new Updates(compiler, (view, answer, { document, changes }) => {
  view.dispatch({ effects: [diagnosticsEffect(answer.diagnostics, document, changes), notesEffect(answer.notes, document, changes)] });
  showProblems(view, byId("problems-tab"), byId("problems-panel"));
  panes.setModels(answer.models);
}, error => panes.failed(error.message));
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

function tell(diagnostic) {
  announce(`${diagnostic.code}: ${diagnostic.message}`);
}

startExamples(view);
startShareButton(view);
new FileOpener(compiler, view, tabs);
byId("help").addEventListener("click", () => byId("help-dialog").showModal());
followLinks(view);
showFirstText(view, saved !== null);

function startCompiler() {
  const reason = missingSupport();
  if (reason)
    compiler.fail(reason);
  else
    startOffline(() => compiler.start("compiler.js"));
}
