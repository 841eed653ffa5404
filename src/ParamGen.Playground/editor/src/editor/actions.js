import { RangeSet, StateEffect, StateField } from "@codemirror/state";
import { GutterMarker, ViewPlugin, gutter, keymap } from "@codemirror/view";
import { announce } from "../page/announce.js";
import { openMenu } from "../page/menu.js";
import { diagnosticsAt } from "./diagnostics.js";

// What is offered takes the compiler longer than a check, which must not wait for it while somebody types.
const pause = 700;
const setBulb = StateEffect.define();

class Bulb extends GutterMarker {
  constructor(isFix) { super(); this.isFix = isFix; }
  eq(other) { return other.isFix === this.isFix; }
  toDOM() {
    const span = document.createElement("span");
    span.className = this.isFix ? "cm-bulb cm-bulb-fix" : "cm-bulb";
    span.title = "Show fixes and refactorings (Ctrl+.)";
    return span;
  }
}

const bulb = StateField.define({
  create: () => RangeSet.empty,
  update(markers, transaction) {
    // An answer for an older place would point at the wrong line.
    let kept = transaction.docChanged ? RangeSet.empty : markers;
    for (const effect of transaction.effects)
      if (effect.is(setBulb))
        kept = effect.value;
    return kept;
  },
});

/** Fixes and refactorings at a place of the newest text, and how to run one. */
export class Actions {
  #compiler;
  #updates;

  constructor(compiler, updates) {
    this.#compiler = compiler;
    this.#updates = updates;
  }

  /** Whether no check waits. */
  get canWork() { return this.#updates.isIdle; }

  async at(from, to) {
    await this.#updates.synchronized();
    return await this.#compiler.request("actions", from, to) ?? [];
  }

  /** Asks again before it applies: the text, and so the compiler's keys, may be new since the title was shown. */
  async run(view, from, to, { title, kind }) {
    try {
      const action = (await this.at(from, to)).find(offered => offered.title === title && offered.kind === kind);
      const document = view.state.doc;
      const changes = action && (await this.#compiler.request("apply", action.key))?.changes;
      if (!changes || view.state.doc !== document) {
        announce("The text has changed; nothing was applied.");
        return;
      }
      view.dispatch({ changes, userEvent: "input.fix", scrollIntoView: true });
      announce(`Applied: ${title}`);
    } catch (error) {
      announce(error.message);
    }
    view.focus();
  }

  /** What is offered for the selection, and the fixes of the other problems of its line: [{ from, to, action }]. */
  async forSelection(state) {
    const { from, to, head } = state.selection.main;
    const offered = (await this.at(from, to)).map(action => ({ from, to, action }));
    const line = state.doc.lineAt(head);
    for (const problem of diagnosticsAt(state, line.from, line.to))
      if (problem.diagnostic.fixes > 0 && (problem.to < from || problem.from > to))
        for (const action of await this.at(problem.from, problem.to))
          if (action.kind === "fix" && !offered.some(other => other.action.title === action.title))
            offered.push({ from: problem.from, to: problem.to, action });
    return offered.sort((a, b) => (b.action.kind === "fix") - (a.action.kind === "fix"));
  }

  get extension() {
    const actions = this;
    return [
      bulb,
      gutter({
        class: "cm-bulb-gutter",
        markers: view => view.state.field(bulb),
        initialSpacer: () => new Bulb(true),
        domEventHandlers: {
          mousedown(view, line, event) {
            if (!event.target.closest(".cm-bulb"))
              return false;
            event.preventDefault();
            showMenu(view, actions);
            return true;
          },
        },
      }),
      ViewPlugin.define(view => new BulbWatcher(view, actions)),
      keymap.of([{ key: "Mod-.", run: view => { showMenu(view, actions); return true; } }]),
    ];
  }
}

class BulbWatcher {
  #view;
  #actions;
  #timer = 0;

  constructor(view, actions) {
    this.#view = view;
    this.#actions = actions;
  }

  update(update) {
    const hasNewProblems = diagnosticsAt(update.startState).length !== diagnosticsAt(update.state).length;
    if (!update.docChanged && !update.selectionSet && !update.focusChanged && !hasNewProblems)
      return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), pause);
  }

  destroy() { clearTimeout(this.#timer); }

  async #ask() {
    if (!this.#actions.canWork) {
      this.#timer = setTimeout(() => this.#ask(), pause);
      return;
    }
    const view = this.#view;
    const state = view.state;
    try {
      const offered = view.hasFocus ? await this.#actions.forSelection(state) : [];
      if (view.state.doc !== state.doc || !view.state.selection.eq(state.selection))
        return;
      const markers = offered.length === 0
        ? RangeSet.empty
        : RangeSet.of([new Bulb(offered[0].action.kind === "fix").range(state.doc.lineAt(state.selection.main.head).from)]);
      view.dispatch({ effects: setBulb.of(markers) });
    } catch { /* Without the compiler there is no light bulb. */ }
  }
}

async function showMenu(view, actions) {
  try {
    const state = view.state;
    const offered = await actions.forSelection(state);
    if (view.state.doc !== state.doc)
      return;
    if (offered.length === 0) {
      announce("There is nothing to fix or refactor here.");
      return;
    }
    const at = view.coordsAtPos(state.selection.main.head) ?? view.dom.getBoundingClientRect();
    openMenu("Fixes and refactorings", offered.map(({ from, to, action }) => ({
      title: action.title,
      hint: action.kind === "fix" ? "fix" : "",
      run: () => actions.run(view, from, to, action),
    })), at, view.contentDOM);
  } catch (error) {
    announce(error.message);
  }
}
