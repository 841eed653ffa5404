import { ChangeSet } from "@codemirror/state";
import { ViewPlugin } from "@codemirror/view";
import { clearMark, markText, markedText } from "./check-mark.js";

const pause = 10;
const longCheck = 500;
// Whoever leaves the page earlier has not waited for a check that hangs.
const hangingCheck = 5000;

/**
 * Sends the text to the compiler: after a pause, one update at a time, always the newest text.
 * What it tells:
 * `received(view, answer, { document, changes })`: an answer, the text it is about, and the edits since;
 * `failed(error)`: there is no answer to this text;
 * `checking(isLong)`: a check takes long, or has ended;
 * `withheld(view)`: the text stopped the compiler before the page was reloaded, so it is not sent;
 * `stopped(view)`: there will be no more answers.
 */
export class Updates {
  #compiler;
  #tell;
  #view = null;
  #timer = 0;
  #inFlight = null;
  #changesSince = null;
  #editedAt = 0;
  #isNew = false;
  #sentAt = 0;
  #answered = null;
  #stopper = markedText();
  #isWithheld = false;
  #isHeld = false;

  constructor(compiler, tell) {
    this.#compiler = compiler;
    this.#tell = tell;
    compiler.addEventListener("ready", () => this.#send());
    compiler.addEventListener("failed", () => this.#stopped());
    addEventListener("pagehide", () => {
      if (this.#inFlight && compiler.isReady && performance.now() - this.#sentAt < hangingCheck)
        clearMark();
    });
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

  /** Whether the compiler has answered for the newest text, so that nobody waits for a check. */
  get isIdle() { return !this.#isNew && !this.#inFlight; }

  /** Sends nothing until the text of a link is in the editor: a check of the text before it would clear the mark. */
  async holdUntil(isShown) {
    this.#isHeld = true;
    await isShown;
    this.#isHeld = false;
    this.#send();
  }

  /** Resolves when the compiler has been given the newest text: what is asked next is about it. Throws if it is not given. */
  async synchronized() {
    await this.#compiler.whenReady;
    while (this.#isNew) {
      if (this.#inFlight)
        await this.#inFlight;
      else {
        this.#send();
        if (!this.#inFlight)
          throw new Error("The text is not checked.");
      }
    }
  }

  #edited(changes) {
    this.#editedAt = performance.now();
    this.#isNew = true;
    this.#isWithheld = false;
    this.#changesSince = this.#changesSince?.compose(changes) ?? null;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), pause);
  }

  #send() {
    if (this.#inFlight || !this.#isNew || this.#isHeld || !this.#compiler.isReady)
      return;
    clearTimeout(this.#timer);
    const document = this.#view.state.doc;
    const text = document.toString();
    if (text === this.#stopper) {
      if (!this.#isWithheld)
        this.#tell.withheld(this.#view);
      this.#isWithheld = true;
      return;
    }
    const editedAt = this.#editedAt;
    this.#isNew = false;
    this.#sentAt = performance.now();
    markText(text);
    const slow = setTimeout(() => this.#tell.checking(true), longCheck);
    this.#changesSince = ChangeSet.empty(document.length);
    this.#inFlight = this.#compiler.request("update", text).then(
      answer => {
        clearMark();
        this.#stopper = null;
        this.#answered = document;
        this.#tell.received(this.#view, answer, { document, changes: this.#changesSince });
        performance.measure("edit-to-squiggles", { start: editedAt, end: performance.now() });
      },
      error => {
        if (this.#compiler.isReady)
          clearMark();
        this.#tell.failed(error);
      },
    ).finally(() => {
      clearTimeout(slow);
      this.#tell.checking(false);
      this.#inFlight = null;
      // A pause that ended while the answer was awaited has sent nothing.
      if (this.#isNew && performance.now() - this.#editedAt >= pause)
        this.#send();
    });
  }
  #stopped() {
    if (!this.#view)
      return;
    const { stoppedBy } = this.#compiler;
    if (stoppedBy === "open")
      clearMark();
    else if (stoppedBy && stoppedBy !== "update" && this.#answered)
      markText(this.#answered.toString());
    this.#tell.stopped(this.#view);
  }
}
