import { test } from "node:test";
import assert from "node:assert/strict";
import { setText, withBrowser } from "./browser.mjs";

const open = withBrowser();
const model = "[Input(8)]\n[Dense(4)]\npublic partial class Tiny;\n";
const boxColor = page => page.evaluate(() =>
  getComputedStyle(document.querySelector(".drawing").shadowRoot.querySelector(".box")).fill);

test("Arrow keys, Home and End choose a tab", async () => {
  const { page, done } = await open();
  await page.focus("#summary-tab");
  await page.keyboard.press("ArrowRight");
  await page.waitForSelector(".drawing");
  await page.keyboard.press("End");
  assert.equal(await page.evaluate(() => document.activeElement.id), "problems-tab");
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.getAttribute("#summary-tab", "aria-selected"), "true");
  assert.equal(await page.locator("[role=tab][tabindex='0'], [role=tab]:not([tabindex])").count(), 1);
  await done();
});

test("The drawing follows the theme of the page, not only of the system", async () => {
  const { page, done } = await open({ colorScheme: "light" });
  await page.click("#drawing-tab");
  await page.waitForSelector(".drawing");
  const light = await boxColor(page);
  await page.click("#theme");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  const dark = await boxColor(page);
  assert.notEqual(dark, light);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
  await page.reload();
  await page.waitForSelector("#summary-content table");
  await page.click("#drawing-tab");
  await page.waitForSelector(".drawing");
  assert.equal(await boxColor(page), dark);
  await page.click("#theme");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  assert.equal(await boxColor(page), light);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.waitForTimeout(100);
  assert.equal(await boxColor(page), dark);
  await done();
});

for (const [what, part] of [
  ["a script", "<script>window.ran = true</script>"],
  ["a foreign object", "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>no</p></foreignObject>"],
  ["a handler", "<rect width='9' height='9' onclick='window.ran = true'/>"],
  ["an image from elsewhere", "<image href='https://example.org/x.png'/>"],
  ["a fill from elsewhere", "<rect width='9' height='9' fill='url(https://example.org/x)'/>"],
])
  test(`A drawing with ${what} is refused`, async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${part}</svg>`;
    const { page, done } = await open({ allowed: /inline event handler violates/, server: { replaced: { "/mock-drawing.js": `export const drawing = () => ${JSON.stringify(svg)};` } } });
    await page.click("#drawing-tab");
    await page.waitForSelector("text=The drawing is not shown");
    assert.equal(await page.evaluate(() => window.ran), undefined);
    await done();
  });

test("While a model is not valid, its last content is dimmed", async () => {
  const { page, done } = await open();
  await setText(page, model);
  await page.waitForSelector("text='Model: \"Tiny\"'");
  await setText(page, model.replace("Dense", "Densse"));
  await page.waitForSelector("#summary-content.stale");
  assert.match(await page.locator("#summary-status").textContent(), /^Tiny is not valid/);
  await setText(page, model);
  await page.waitForSelector("#summary-content:not(.stale)");
  assert.equal(await page.locator("#summary-status").isHidden(), true);
  await done();
});

test("Without a model, Problems is named when it says why", async () => {
  const { page, done } = await open();
  await setText(page, "[Densse(4)]\n");
  await page.waitForSelector("#summary-status:has-text('No model can be read here; Problems says why.')");
  await setText(page, "// nothing\n");
  await page.waitForSelector("#summary-status:has-text('There is no model')");
  await done();
});

test("Several models can be chosen from", async () => {
  const { page, done } = await open();
  await setText(page, model + model.replace("Tiny", "Other"));
  await page.selectOption("#model", "Other");
  await page.waitForSelector("text='Model: \"Other\"'");
  await setText(page, model);
  await page.waitForSelector("text='Model: \"Tiny\"'");
  assert.equal(await page.locator("#model-choice").isHidden(), true);
  await done();
});

test("Constants have their arithmetic, and their C# can be copied", async () => {
  const { page, done } = await open();
  await page.click("#constants-tab");
  await page.waitForSelector("text=3 × 3 × 3 × 16 + 16");
  await page.click("#constants-content button");
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^partial class DigitClassifier/);
  await done();
});

test("A phone shows everything without scrolling sideways", async () => {
  const { page, done } = await open({ viewport: { width: 390, height: 844 } });
  for (const tab of ["summary", "drawing", "constants", "problems"]) {
    await page.click(`#${tab}-tab`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 390, tab);
  }
  await done();
});

test("On a phone the notice leaves the footer free, and no tab is out of sight", async () => {
  const { page, done } = await open({ viewport: { width: 390, height: 844 }, path: "#text=%%%" });
  await page.setInputFiles("#file", { name: "a-model-with-a-long-name.keras", mimeType: "", buffer: Buffer.from("PK\u0003\u0004") });
  await page.waitForSelector("#notice:visible");
  const places = await page.evaluate(() => {
    const place = id => document.getElementById(id).getBoundingClientRect();
    return { notice: place("notice").bottom, state: place("compiler-state").top, left: place("summary-tab").left, right: place("file-tab").right, width: document.documentElement.scrollWidth };
  });
  assert.ok(places.notice <= places.state, JSON.stringify(places));
  assert.ok(places.left >= 0 && places.right <= 390 && places.width <= 390, JSON.stringify(places));
  await done();
});
