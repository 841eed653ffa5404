import { test } from "node:test";
import assert from "node:assert/strict";
import { caretAfter, setText, withBrowser } from "./browser.mjs";

const open = withBrowser();
const model = "[Input(8)]\n[Dense(4)]\npublic partial class Tiny;\n";

test("The first visit shows the first example with notes and its summary", async () => {
  const { page, done } = await open();
  assert.equal(await page.locator(".cm-layer-note").first().getAttribute("data-note"), "28 × 28 × 3");
  assert.equal(await page.locator("#summary-content tbody tr").count(), 8);
  assert.equal(await page.locator("#progress").isHidden(), true);
  await done();
});

test("Notes are no text of the editor", async () => {
  const { page, text, done } = await open();
  assert.ok(!(await text()).includes("448"));
  await page.click(".cm-content");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+c");
  assert.ok(!(await page.evaluate(() => navigator.clipboard.readText())).includes("448"));
  await done();
});

test("Notes stay on their lines while the text changes", async () => {
  const { page, done } = await open();
  const shown = () => page.evaluate(() => [...document.querySelectorAll(".cm-line")].map(line =>
    `${line.textContent} | ${[...line.querySelectorAll(".cm-layer-note")].map(note => note.dataset.note).join()}`));
  await caretAfter(page, "[Input(28, 28, 3)]");
  await page.keyboard.press("Enter");
  assert.deepEqual((await shown()).slice(2, 4), ["[Input(28, 28, 3)] | 28 × 28 × 3", " | "]);
  await page.keyboard.press("Backspace");
  await page.keyboard.type(" //");
  assert.equal((await shown())[2], "[Input(28, 28, 3)] // | 28 × 28 × 3");
  await done();
});

test("A fault is underlined, listed, counted and announced", async () => {
  const { page, done } = await open();
  await setText(page, model.replace("Dense", "Densse"));
  await page.waitForSelector(".cm-problem-error");
  assert.equal(await page.locator(".cm-problem-error").textContent(), "Densse");
  assert.equal(await page.locator("#problems-tab").textContent(), "Problems (1)");
  await page.waitForFunction(() => document.getElementById("live").textContent === "1 problem");
  await page.click("#problems-tab");
  await page.click("button.problem");
  assert.equal(await page.evaluate(() => getSelection().toString()), "Densse");
  await done();
});

test("The time from an edit to its squiggles can be read", async () => {
  const { page, done } = await open();
  await page.evaluate(() => performance.clearMeasures());
  await setText(page, model);
  await page.waitForFunction(() => performance.getEntriesByName("edit-to-squiggles").length > 0);
  const duration = await page.evaluate(() => performance.getEntriesByName("edit-to-squiggles")[0].duration);
  assert.ok(duration >= 25 && duration < 1000, String(duration));
  await done();
});

test("One update is asked for at a time, and late answers move with the text", async () => {
  const { page, done } = await open({
    prepare: page => page.addInitScript(() => {
      window.most = 0;
      const waiting = new Set();
      window.Worker = class extends Worker {
        constructor(...given) {
          super(...given);
          this.addEventListener("message", ({ data }) => waiting.delete(data.id));
        }
        postMessage(message) {
          if (message.method === "update") {
            waiting.add(message.id);
            window.most = Math.max(window.most, waiting.size);
          }
          super.postMessage(message);
        }
      };
    }),
  });
  await setText(page, model.replace("Dense", "Densse"));
  await page.keyboard.press("ControlOrMeta+Home");
  for (let index = 0; index < 40; index++) {
    await page.keyboard.type(index % 8 === 7 ? "\n" : "/");
    await page.waitForTimeout(index % 3 === 0 ? 70 : 5);
    const marked = await page.locator(".cm-problem-error").allTextContents();
    assert.ok(marked.every(text => text === "Densse"), marked.join());
  }
  await page.waitForSelector(".cm-problem-error");
  assert.equal(await page.evaluate(() => window.most), 1);
  await done();
});

test("Completion opens while typing and goes on after an inserted equals sign", async () => {
  const { page, text, done } = await open();
  await setText(page, model.replace("[Dense(4)]\n", ""));
  await caretAfter(page, "[Input(8)]");
  await page.keyboard.type("\n[");
  await page.waitForSelector(".cm-tooltip-autocomplete");
  await page.keyboard.type("Den");
  await page.waitForTimeout(250);
  await page.keyboard.press("Enter");
  await page.keyboard.type("(4, Act");
  await page.waitForSelector(".cm-tooltip-autocomplete");
  await page.waitForTimeout(250);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector(".cm-tooltip-autocomplete")?.textContent.includes("true"));
  assert.match(await text(), /\[Dense\(4, Activation = \)\]/);
  await done();
});

test("Ctrl+. opens a menu for the keyboard, and a fix is applied", async () => {
  const { page, text, done } = await open();
  await setText(page, "[Input(8, 8, 1)]\n[Conv2D(4, 3, Strides = 2, DilationRate = 2)]\npublic partial class Tiny;\n");
  await page.waitForSelector(".cm-problem-error");
  await caretAfter(page, "[Conv2D");
  await page.waitForSelector(".cm-bulb-fix:visible");
  await page.keyboard.press("ControlOrMeta+.");
  await page.waitForSelector("[role=menu]");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("[role=menu]").count(), 0);
  await caretAfter(page, "Strides = 2");
  await page.keyboard.press("ControlOrMeta+.");
  await page.waitForSelector("[role=menu]");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector(".cm-content").textContent.includes("DilationRate = 1"));
  assert.match(await text(), /Strides = 2, DilationRate = 1/);
  assert.equal(await page.evaluate(() => document.activeElement.className.includes("cm-content")), true);
  await done();
});

test("A hover shows the message, a link to its page, fixes, and the symbol, as text", async () => {
  const { page, text, done } = await open();
  await setText(page, "[Input(8, 8, 1)]\n[Conv2D(4, 3, Strides = 2, DilationRate = 2)]\npublic partial class Tiny;\n");
  await page.hover(".cm-problem-error");
  await page.waitForSelector(".hover-fixes button");
  assert.match(await page.getAttribute(".hover a", "href"), /PG0105/);
  await page.waitForSelector(".hover-code");
  assert.match(await page.locator(".hover").textContent(), /<b>Not HTML\.<\/b>/);
  await page.click("text=Set Strides to 1");
  await page.waitForFunction(() => !document.querySelector(".cm-problem-error"));
  assert.match(await text(), /Strides = 1, DilationRate = 2/);
  await done();
});

test("Escape, then Tab, leaves the editor", async () => {
  const { page, done } = await open();
  await page.click(".cm-content");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.id), "summary-tab");
  await done();
});
