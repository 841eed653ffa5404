import { ChangeSet } from "@codemirror/state";
import { ViewPlugin } from "@codemirror/view";

const pause = 60;

/**
 * Sends the text to the compiler: after a pause, one update at a time, always the newest text.
 * `received(view, answer, { document, changes })` gets an answer, the text it is about, and the edits since.
 */
export class Updates {
  #compiler;
  #received;
  #failed;
  #view = null;
  #timer = 0;
  #inFlight = null;
  #changesSince = null;
  #editedAt = 0;
  #isNew = false;

  constructor(compiler, received, failed) {
    this.#compiler = compiler;
    this.#received = received;
    this.#failed = failed;
    compiler.addEventListener("ready", () => this.#send());
  }

  /** The extension that watches the text. */
  get extension() {
    const updates = this;
    return ViewPlugin.define(view => {
      updates.#view = view;
      updates.#edited(ChangeSet.empty(view.state.doc.length));
      return { update(update) { if (update.docChanged) updates.#edited(update.changes); } };
    });
  }

  /** Resolves when the compiler has been given the newest text: what is asked next is about it. */
  async synchronized() {
    await this.#compiler.whenReady;
    while (this.#isNew) {
      if (this.#inFlight)
        await this.#inFlight;
      else
        this.#send();
    }
  }

  #edited(changes) {
    this.#editedAt = performance.now();
    this.#isNew = true;
    this.#changesSince = this.#changesSince?.compose(changes) ?? null;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), pause);
  }

  #send() {
    if (this.#inFlight || !this.#isNew || !this.#compiler.isReady)
      return;
    clearTimeout(this.#timer);
    const document = this.#view.state.doc;
    const editedAt = this.#editedAt;
    this.#isNew = false;
    this.#changesSince = ChangeSet.empty(document.length);
    this.#inFlight = this.#compiler.request("update", document.toString()).then(
      answer => {
        this.#received(this.#view, answer, { document, changes: this.#changesSince });
        performance.measure("edit-to-squiggles", { start: editedAt, end: performance.now() });
      },
      error => this.#failed(error),
    ).finally(() => {
      this.#inFlight = null;
      // A pause that ended while the answer was awaited has sent nothing.
      if (this.#isNew && performance.now() - this.#editedAt >= pause)
        this.#send();
    });
  }
}
