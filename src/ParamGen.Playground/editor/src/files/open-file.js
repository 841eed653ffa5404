import { replaceText } from "../editor/editor.js";
import { announce, notify } from "../page/announce.js";
import { byId } from "../page/dom.js";
import { showFile, showFileMessage } from "./file-pane.js";

const modelFile = /\.(keras|h5|hdf5|json|onnx|safetensors)$/i;
const largestSource = 1_000_000;

/** Opens files from the button and from anywhere on the page. Files are read here; nothing is sent away. */
export class FileOpener {
  #compiler;
  #view;
  #tabs;
  #opened = 0;

  constructor(compiler, view, tabs) {
    this.#compiler = compiler;
    this.#view = view;
    this.#tabs = tabs;
    const input = byId("file");
    byId("open-file").addEventListener("click", () => input.click());
    input.addEventListener("change", () => {
      this.open(input.files[0]);
      input.value = "";
    });
    this.#acceptDrops();
  }

  async open(file) {
    if (!file)
      return;
    if (/\.cs$/i.test(file.name))
      await this.#openSource(file);
    else if (modelFile.test(file.name))
      await this.#openModel(file);
    else
      notify(`${file.name} is neither C# nor a model file: .keras, .h5, .hdf5, .json, .onnx or .safetensors.`);
  }

  async #openSource(file) {
    if (file.size > largestSource) {
      notify(`${file.name} is too large for the editor.`);
      return;
    }
    replaceText(this.#view, await file.text());
    this.#view.focus();
    announce(`${file.name} is in the editor.`);
  }

  async #openModel(file) {
    const request = ++this.#opened;
    const tab = byId("file-tab");
    tab.hidden = false;
    tab.textContent = file.name;
    this.#tabs.choose(tab);
    showFileMessage(file.name, this.#compiler.isReady ? "Reading the file …" : "The file is read when the compiler is loaded.");
    try {
      const opened = await this.#compiler.request("open", file);
      if (request !== this.#opened)
        return;
      showFile(opened, text => this.#goOn(text), () => this.#close());
      announce(`${opened.name}: ${opened.description}`);
    } catch (error) {
      if (request === this.#opened)
        showFileMessage(file.name, error.message);
    }
  }

  #goOn(text) {
    replaceText(this.#view, text);
    this.#tabs.choose(byId("summary-tab"));
    this.#view.focus();
    announce("The model is in the editor as attributes. Undo brings the former text back.");
  }

  #close() {
    this.#opened++;
    byId("file-tab").hidden = true;
    byId("file-panel").hidden = true;
    this.#tabs.choose(byId("summary-tab"));
    byId("summary-tab").focus();
  }

  #acceptDrops() {
    const hasFiles = event => event.dataTransfer?.types.includes("Files");
    const target = byId("drop");
    addEventListener("dragenter", event => { if (hasFiles(event)) target.hidden = false; }, true);
    addEventListener("dragleave", event => { if (!event.relatedTarget) target.hidden = true; }, true);
    addEventListener("dragover", event => { if (hasFiles(event)) event.preventDefault(); }, true);
    // In the capture phase, before the editor would insert the bytes of the file as text.
    addEventListener("drop", event => {
      target.hidden = true;
      if (!hasFiles(event))
        return;
      event.preventDefault();
      event.stopPropagation();
      this.open(event.dataTransfer.files[0]);
    }, true);
  }
}
