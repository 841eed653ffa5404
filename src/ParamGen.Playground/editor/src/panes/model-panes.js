import { byId, element } from "../page/dom.js";
import { constantsView } from "./constants.js";
import { drawingView } from "./drawing.js";
import { summaryView } from "./summary.js";

const views = { summary: summaryView, drawing: drawingView, constants: constantsView };

// While somebody types, the next check comes first.
const pause = 150;

/** Summary, drawing and constants of the chosen model. Only the visible one is asked for. */
export class ModelPanes {
  #compiler;
  #models = null;
  #hasProblems = false;
  #chosen = "";
  #pane = "summary";
  #shown = {};
  #isIdle;
  #request = 0;
  #timer;

  constructor(compiler, isIdle) {
    this.#compiler = compiler;
    this.#isIdle = isIdle;
    byId("model").addEventListener("change", event => {
      this.#chosen = event.target.value;
      this.#refresh();
    });
  }

  show(pane) {
    this.#pane = pane;
    this.#showChoice();
    this.#refresh();
  }

  /** `hasProblems`: the text has some, so they may be why there is no model. */
  setModels(models, hasProblems) {
    this.#models = models;
    this.#hasProblems = hasProblems;
    if (!models.some(model => model.name === this.#chosen))
      this.#chosen = models[0]?.name ?? "";
    const select = byId("model");
    select.replaceChildren(...models.map(model =>
      element("option", { value: model.name, selected: model.name === this.#chosen }, model.name)));
    this.#showChoice();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refreshWhenIdle(), pause);
  }

  /** An answer that is awaited comes here again. */
  #refreshWhenIdle() {
    if (this.#isIdle())
      this.#refresh();
  }

  #showChoice() {
    byId("model-choice").hidden = !(this.#pane in views) || !(this.#models?.length > 1);
  }

  /** There is no answer to the newest text: what is shown is an older one's. */
  failed(reason) {
    this.#request++;
    for (const pane of Object.keys(views)) {
      this.#contentOf(pane).classList.toggle("stale", pane in this.#shown);
      this.#say(reason, pane);
    }
  }

  async #refresh() {
    const pane = this.#pane;
    if (!(pane in views) || !this.#models)
      return;
    const request = ++this.#request;
    const model = this.#models.find(({ name }) => name === this.#chosen);
    if (!model) {
      this.#keepLast(pane, this.#hasProblems
        ? "No model can be read here; Problems says why."
        : "There is no model: a class with [Input] and layers.");
      return;
    }
    try {
      const answer = model.valid ? await this.#compiler.request(pane, model.name) : null;
      if (request !== this.#request)
        return;
      if (answer)
        this.#fill(pane, model.name, answer);
      else
        this.#keepLast(pane, `${model.name} is not valid: Problems says why.`);
    } catch (error) {
      if (request === this.#request)
        this.#keepLast(pane, error.message);
    }
  }

  #fill(pane, model, answer) {
    const content = this.#contentOf(pane);
    const text = JSON.stringify(answer);
    this.#say("");
    content.classList.remove("stale");
    // The same answer must not move the scroll position or the selection.
    if (this.#shown[pane]?.text !== text)
      content.replaceChildren(...views[pane](answer));
    this.#shown[pane] = { model, text };
  }

  #keepLast(pane, reason) {
    const shown = this.#shown[pane];
    const isOfThisModel = shown && (shown.model === this.#chosen || this.#models.length === 0);
    if (shown && !isOfThisModel) {
      this.#contentOf(pane).replaceChildren();
      delete this.#shown[pane];
    }
    this.#contentOf(pane).classList.toggle("stale", Boolean(isOfThisModel));
    this.#say(isOfThisModel ? `${reason} Below is what was valid last.` : reason);
  }

  #say(text, pane = this.#pane) {
    const status = byId(`${pane}-status`);
    status.textContent = text;
    status.hidden = text === "";
  }

  #contentOf(pane) { return byId(`${pane}-content`); }
}
