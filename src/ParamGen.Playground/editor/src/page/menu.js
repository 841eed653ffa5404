import { element } from "./dom.js";

let close = () => {};

/**
 * A menu that opens at a rectangle of the window. Arrow keys, Home, End and first letters move; Escape and Tab close it.
 * `items`: [{ title, hint, checked, run }]; `returnTo` gets the focus back.
 */
export function openMenu(label, items, rectangle, returnTo) {
  close();
  const menu = element("div", { class: "menu", role: "menu", "aria-label": label });
  const buttons = items.map(item => element("button", {
    type: "button",
    class: "menu-item",
    role: item.checked === undefined ? "menuitem" : "menuitemradio",
    "aria-checked": item.checked === undefined ? null : String(item.checked),
    tabindex: "-1",
    onclick: () => { close(); item.run(); },
  }, element("span", {}, item.title), item.hint && element("span", { class: "menu-hint" }, item.hint)));
  menu.append(...buttons);
  document.body.append(menu);
  place(menu, rectangle);

  const outside = event => { if (!menu.contains(event.target)) close(false); };
  close = (focus = true) => {
    close = () => {};
    menu.remove();
    document.removeEventListener("pointerdown", outside, true);
    removeEventListener("resize", closeOnResize);
    returnTo?.setAttribute?.("aria-expanded", "false");
    if (focus)
      returnTo?.focus();
  };
  const closeOnResize = () => close(false);
  document.addEventListener("pointerdown", outside, true);
  addEventListener("resize", closeOnResize);
  menu.addEventListener("keydown", event => move(event, buttons));
  menu.addEventListener("focusout", event => { if (event.relatedTarget && !menu.contains(event.relatedTarget)) close(false); });
  (buttons.find((_, index) => items[index].checked) ?? buttons[0])?.focus();
}

/** A button of the page that opens a menu below itself. */
export function menuButton(button, label, items) {
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  const open = async () => {
    const list = await items();
    openMenu(label, list, button.getBoundingClientRect(), button);
    button.setAttribute("aria-expanded", "true");
  };
  button.addEventListener("click", () => button.getAttribute("aria-expanded") === "true" ? close() : open());
  button.addEventListener("keydown", event => {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      open();
    }
  });
}

function move(event, buttons) {
  const index = buttons.indexOf(document.activeElement);
  const last = buttons.length - 1;
  const target = {
    ArrowDown: index === last ? 0 : index + 1,
    ArrowUp: index <= 0 ? last : index - 1,
    Home: 0,
    End: last,
  }[event.key];
  if (target !== undefined)
    buttons[target].focus();
  else if (event.key === "Escape" || event.key === "Tab")
    close();
  else if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey)
    [...buttons.slice(index + 1), ...buttons.slice(0, index + 1)]
      .find(button => button.textContent.toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
  else
    return;
  event.preventDefault();
  event.stopPropagation();
}

function place(menu, { left, top, bottom }) {
  const { width, height } = menu.getBoundingClientRect();
  const below = bottom + 4;
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  menu.style.top = `${below + height > innerHeight - 8 ? Math.max(8, top - height - 4) : below}px`;
}
