import { RangeSet, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, WidgetType } from "@codemirror/view";

const setNotes = StateEffect.define();

class NoteWidget extends WidgetType {
  constructor(text) { super(); this.text = text; }
  eq(other) { return other.text === this.text; }
  toDOM() {
    const span = document.createElement("span");
    span.className = "cm-layer-note";
    // Generated content cannot be selected, copied or found as text of the program.
    span.dataset.note = this.text;
    span.setAttribute("aria-hidden", "true");
    return span;
  }
}

export const layerNotes = StateField.define({
  create: () => RangeSet.empty,
  update(notes, transaction) {
    let moved = notes.map(transaction.changes);
    if (transaction.docChanged)
      moved = moved.update({ filter: from => from === transaction.state.doc.lineAt(from).to });
    for (const effect of transaction.effects)
      if (effect.is(setNotes))
        moved = effect.value;
    return moved;
  },
  provide: notes => EditorView.decorations.from(notes),
});

/** `document` is the text that the compiler saw, `changes` the edits since then. */
export function notesEffect(notes, document, changes) {
  const widgets = notes
    .filter(note => note.line >= 1 && note.line <= document.lines)
    .map(note => Decoration.widget({ widget: new NoteWidget(note.text), side: 1 }).range(document.line(note.line).to));
  return setNotes.of(RangeSet.of(widgets, true).map(changes));
}
