import { appliedTheme, applyTheme, savedTheme, themeKey } from "./theme-choice.js";
import { menuButton } from "./menu.js";

const system = matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set();

/** Calls `listener(isDark)` now and whenever the page turns dark or light. */
export function followTheme(listener) {
  listeners.add(listener);
  listener(isDark());
}

function isDark() {
  const chosen = appliedTheme();
  return chosen === "system" ? system.matches : chosen === "dark";
}

function tell() {
  for (const listener of listeners)
    listener(isDark());
}

export function startTheme(button) {
  applyTheme(savedTheme());
  system.addEventListener("change", tell);
  const choice = (value, title) => ({
    title,
    checked: appliedTheme() === value,
    run() {
      applyTheme(value);
      try { localStorage.setItem(themeKey, value); } catch { /* Storage is refused: the choice holds until the page closes. */ }
      tell();
    },
  });
  menuButton(button, "Theme", () => [choice("system", "System"), choice("light", "Light"), choice("dark", "Dark")]);
}
