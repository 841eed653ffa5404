/** The compiler in its worker. Requests wait until it is ready and are answered in order. */
export class Compiler extends EventTarget {
  #worker = null;
  #state = "loading";
  #failure = "";
  #waiting = [];
  #asked = new Map();
  #lastId = 0;
  #settleStart;

  constructor() {
    super();
    this.whenReady = new Promise((resolve, reject) => { this.#settleStart = { resolve, reject }; });
    this.whenReady.catch(() => {});
  }

  get isReady() { return this.#state === "ready"; }

  /** The method that was being answered when the compiler stopped, if it had been ready. */
  stoppedBy = "";

  start(address) {
    try {
      this.#worker = new Worker(address, { type: "module" });
    } catch (error) {
      this.#fail(String(error.message ?? error));
      return;
    }
    this.#worker.onmessage = event => this.#receive(event.data);
    this.#worker.onerror = event => this.#fail(this.isReady
      ? `It has stopped; reload the page to start it again. ${event.message ?? ""}`
      : event.message || "Its script could not be loaded.");
  }

  fail(reason) { this.#fail(reason); }

  request(method, ...args) {
    if (this.#state === "failed")
      return Promise.reject(new Error(this.#failure));
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      this.#asked.set(id, { method, resolve, reject });
      const message = { id, method, args };
      if (this.isReady)
        this.#worker.postMessage(message);
      else
        this.#waiting.push(message);
    });
  }

  #receive(message) {
    if (message.ready) {
      this.#state = "ready";
      this.#settleStart.resolve();
      for (const waiting of this.#waiting.splice(0))
        this.#worker.postMessage(waiting);
      this.dispatchEvent(new CustomEvent("ready", { detail: message.version }));
    } else if (message.failed !== undefined) {
      this.#fail(message.failed);
    } else if (message.progress !== undefined) {
      this.dispatchEvent(new CustomEvent("progress", { detail: message }));
    } else {
      const asked = this.#asked.get(message.id);
      this.#asked.delete(message.id);
      if (message.error !== undefined)
        asked?.reject(new Error(message.error));
      else
        asked?.resolve(message.result);
    }
  }

  #fail(reason) {
    if (this.#state === "failed")
      return;
    if (this.isReady)
      this.stoppedBy = this.#asked.values().next().value?.method ?? "";
    this.#state = "failed";
    this.#failure = `The compiler does not run. ${reason}`;
    this.#worker?.terminate();
    this.#settleStart.reject(new Error(this.#failure));
    this.#waiting = [];
    for (const { reject } of this.#asked.values())
      reject(new Error(this.#failure));
    this.#asked.clear();
    this.dispatchEvent(new CustomEvent("failed", { detail: this.#failure }));
  }
}
