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

/** Notes stay at the end of their lines, whatever is typed there: [{ position, text }]. */
export const layerNotes = StateField.define({
  create: () => [],
  update(notes, transaction) {
    const set = transaction.effects.find(effect => effect.is(setNotes));
    if (set)
      return moved(set.value.notes, set.value.changes, transaction.newDoc);
    return transaction.docChanged ? moved(notes, transaction.changes, transaction.newDoc) : notes;
  },
  provide: field => EditorView.decorations.from(field, notes => RangeSet.of(notes.map(({ position, text }) =>
    Decoration.widget({ widget: new NoteWidget(text), side: 1 }).range(position)))),
});

function moved(notes, changes, document) {
  const ends = new Map();
  for (const { position, text } of notes) {
    const end = document.lineAt(changes.mapPos(position, -1)).to;
    // Where lines were joined, the first note stays until the compiler has answered.
    if (!ends.has(end))
      ends.set(end, text);
  }
  return [...ends].sort(([a], [b]) => a - b).map(([position, text]) => ({ position, text }));
}

/** `document` is the text that the compiler saw, `changes` the edits since then. */
export function notesEffect(notes, document, changes) {
  const placed = notes
    .filter(note => note.line >= 1 && note.line <= document.lines)
    .map(note => ({ position: document.line(note.line).to, text: note.text }));
  return setNotes.of({ notes: placed, changes });
}
