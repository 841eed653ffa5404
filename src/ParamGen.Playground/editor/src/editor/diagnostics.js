import { RangeSet, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, WidgetType } from "@codemirror/view";

const setDiagnostics = StateEffect.define();
const rank = { info: 0, warning: 1, error: 2 };

class PointWidget extends WidgetType {
  constructor(severity) { super(); this.severity = severity; }
  eq(other) { return other.severity === this.severity; }
  toDOM() {
    const span = document.createElement("span");
    span.className = `cm-problem-point cm-problem-${this.severity}`;
    return span;
  }
}

/** The diagnostics as decorations, which move with the text. */
const field = StateField.define({
  create: () => RangeSet.empty,
  update(marks, transaction) {
    let moved = marks.map(transaction.changes);
    for (const effect of transaction.effects)
      if (effect.is(setDiagnostics))
        moved = effect.value;
    return moved;
  },
  provide: marks => EditorView.decorations.from(marks),
});

/** `document` is the text that the compiler saw, `changes` the edits since then. */
export function diagnosticsEffect(diagnostics, document, changes) {
  const marks = diagnostics.map(diagnostic => mark(diagnostic, document)).filter(Boolean);
  return setDiagnostics.of(RangeSet.of(marks, true).map(changes));
}

function mark(diagnostic, document) {
  let from = Math.max(0, Math.min(diagnostic.from, document.length));
  let to = Math.max(from, Math.min(diagnostic.to, document.length));
  if (from === to) {
    const line = document.lineAt(from);
    if (to < line.to)
      to++;
    else if (from > line.from)
      from--;
    else
      return Decoration.widget({ widget: new PointWidget(diagnostic.severity), diagnostic }).range(from);
  }
  const severity = diagnostic.severity in rank ? diagnostic.severity : "info";
  return Decoration.mark({ class: `cm-problem cm-problem-${severity}`, diagnostic }).range(from, to);
}

/** The diagnostics that touch a range, the gravest first: [{ from, to, diagnostic }] where they are now. */
export function diagnosticsAt(state, from = 0, to = state.doc.length) {
  const found = [];
  state.field(field).between(from, to, (start, end, value) => {
    found.push({ from: start, to: end, diagnostic: value.spec.diagnostic });
  });
  return found;
}

export function gravestFirst(found) {
  return [...found].sort((a, b) => (rank[b.diagnostic.severity] ?? 0) - (rank[a.diagnostic.severity] ?? 0));
}

/** Where a diagnostic is now, or null if its text is gone. */
export function placeOf(state, diagnostic) {
  return diagnosticsAt(state).find(found => found.diagnostic === diagnostic) ?? null;
}

/** Selects the next problem after the cursor, or the one before it. */
export function goToProblem(direction, shown) {
  return view => {
    const all = diagnosticsAt(view.state);
    if (all.length === 0)
      return false;
    const { from } = view.state.selection.main;
    const target = direction > 0
      ? all.find(found => found.from > from) ?? all[0]
      : all.findLast(found => found.from < from) ?? all.at(-1);
    view.dispatch({ selection: { anchor: target.from, head: target.to }, effects: EditorView.scrollIntoView(target.from, { y: "center" }) });
    shown(target.diagnostic);
    return true;
  };
}

export const diagnosticsExtension = field;
