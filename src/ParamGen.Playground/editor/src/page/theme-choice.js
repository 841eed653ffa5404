export const themeKey = "paramgen-playground-theme";

export function savedTheme() {
  try {
    const value = localStorage.getItem(themeKey);
    return value === "light" || value === "dark" ? value : "system";
  } catch {
    return "system";
  }
}

export function applyTheme(value) {
  if (value === "system")
    delete document.documentElement.dataset.theme;
  else
    document.documentElement.dataset.theme = value;
}

export const appliedTheme = () => document.documentElement.dataset.theme ?? "system";
