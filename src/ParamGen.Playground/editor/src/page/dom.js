/** An element with attributes, listeners (`onclick: …`) and children; text is always text, never HTML. */
export function element(name, attributes = {}, ...children) {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on"))
      created.addEventListener(key.slice(2), value);
    else if (value === true)
      created.setAttribute(key, "");
    else if (value !== false && value != null)
      created.setAttribute(key, value);
  }
  created.append(...children.flat().filter(child => child != null && child !== false));
  return created;
}

export const byId = id => document.getElementById(id);

/** A link to a page of the documentation, or only its text if the address is not one of the web. */
export function pageLink(text, address) {
  return /^https?:\/\//.test(address ?? "")
    ? element("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, text)
    : element("span", {}, text);
}

export function count(number, one, many) {
  return `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;
}
