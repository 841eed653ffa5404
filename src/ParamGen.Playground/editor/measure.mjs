// Measures a page that is being served, with the compiler in it: how long it takes to load, and from an edit to its squiggles.
//   node measure.mjs http://localhost:5280/
import { chromium } from "playwright-core";

const address = process.argv[2] ?? "http://localhost:5280/";
const edits = 25;

const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function network(layers) {
  const lines = ["[Input(64)]"];
  for (let index = 0; index < layers; index++)
    lines.push(`[Dense(${64 + index}, Activation = Activation.Relu)]`);
  return [...lines, "public partial class Net;", ""].join("\n");
}

const browser = await chromium.launch({
  executablePath: process.env.PARAMGEN_BROWSER ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
page.setDefaultTimeout(180_000);
const measured = () => page.waitForFunction(() => performance.getEntriesByName("edit-to-squiggles").length > 0);

for (const visit of ["first visit", "second visit"]) {
  const start = performance.now();
  await page.goto(address);
  await measured();
  console.log(`${visit}: ${Math.round(performance.now() - start)} ms until the first text is checked`);
}

for (const layers of [10, 50, 200]) {
  await page.click(".cm-content");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(network(layers));
  await page.waitForTimeout(3000);
  const times = [];
  for (let index = 0; index < edits; index++) {
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.evaluate(() => performance.clearMeasures("edit-to-squiggles"));
    await page.keyboard.type(String(index % 10));
    await measured();
    times.push(await page.evaluate(() => performance.getEntriesByName("edit-to-squiggles")[0].duration));
    await page.evaluate(() => performance.clearMeasures("edit-to-squiggles"));
    await page.keyboard.press("Backspace");
    await measured();
    times.push(await page.evaluate(() => performance.getEntriesByName("edit-to-squiggles")[0].duration));
  }
  console.log(`${layers} layers: median ${Math.round(median(times))} ms from an edit to its squiggles, worst ${Math.round(Math.max(...times))} ms`);
}
await browser.close();
