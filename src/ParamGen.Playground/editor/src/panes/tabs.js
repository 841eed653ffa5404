/** Tabs with one stop for Tab; arrow keys, Home and End choose. `chosen(tab)` runs on every choice. */
export class Tabs {
  #list;
  #chosen;

  constructor(list, chosen) {
    this.#list = list;
    this.#chosen = chosen;
    list.addEventListener("click", event => {
      const tab = event.target.closest("[role=tab]");
      if (tab)
        this.choose(tab);
    });
    list.addEventListener("keydown", event => this.#move(event));
  }

  get current() { return this.#list.querySelector("[aria-selected=true]"); }

  choose(tab) {
    for (const other of this.#all) {
      const isCurrent = other === tab;
      other.setAttribute("aria-selected", String(isCurrent));
      other.tabIndex = isCurrent ? 0 : -1;
      document.getElementById(other.getAttribute("aria-controls")).hidden = !isCurrent;
    }
    tab.scrollIntoView({ block: "nearest", inline: "nearest" });
    this.#chosen(tab);
  }

  get #all() { return [...this.#list.querySelectorAll("[role=tab]:not([hidden])")]; }

  #move(event) {
    const tabs = this.#all;
    const index = tabs.indexOf(this.current);
    const target = {
      ArrowRight: (index + 1) % tabs.length,
      ArrowLeft: (index + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    if (target === undefined || event.ctrlKey || event.metaKey || event.altKey)
      return;
    event.preventDefault();
    tabs[target].focus();
    this.choose(tabs[target]);
  }
}
