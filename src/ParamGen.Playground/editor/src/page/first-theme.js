import { applyTheme, savedTheme } from "./theme-choice.js";

// Runs before the first paint, so that a chosen theme does not flash.
applyTheme(savedTheme());
