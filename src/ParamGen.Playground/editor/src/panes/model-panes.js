import { byId, element } from "../page/dom.js";
import { constantsView } from "./constants.js";
import { drawingView } from "./drawing.js";
import { summaryView } from "./summary.js";

const views = { summary: summaryView, drawing: drawingView, constants: constantsView };

/** Summary, drawing and constants of the chosen model. Only the visible one is asked for. */
export class ModelPanes {
  #compiler;
  #models = null;
  #chosen = "";
  #pane = "summary";
  #shown = {};
  #request = 0;

  constructor(compiler) {
    this.#compiler = compiler;
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

  setModels(models) {
    this.#models = models;
    if (!models.some(model => model.name === this.#chosen))
      this.#chosen = models[0]?.name ?? "";
    const select = byId("model");
    select.replaceChildren(...models.map(model =>
      element("option", { value: model.name, selected: model.name === this.#chosen }, model.name)));
    this.#showChoice();
    this.#refresh();
  }

  #showChoice() {
    byId("model-choice").hidden = !(this.#pane in views) || !(this.#models?.length > 1);
  }

  failed(reason) {
    for (const pane of Object.keys(views))
      this.#say(reason, pane);
  }

  async #refresh() {
    const pane = this.#pane;
    if (!(pane in views) || !this.#models)
      return;
    const request = ++this.#request;
    const model = this.#models.find(({ name }) => name === this.#chosen);
    if (!model) {
      this.#keepLast(pane, "There is no model: a class with [Input] and layers.");
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
