import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { setText, withBrowser } from "./browser.mjs";
import { linkOf } from "../src/files/share-link.js";

const open = withBrowser();
const model = "[Input(8)]\n[Dense(4)]\npublic partial class Tiny;\n";
const deep = `${model}// deep\n`;
const worker = await readFile(new URL("../../wwwroot/compiler.js", import.meta.url));

/** In place of .NET: it exits at a deep text, stumbles over a wrong one, and takes a while for a slow one. */
const runtime = thrown => `
  let text = "";
  let hasExited = false;
  const Exports = {
    async Update(newText) {
      text = newText;
      if (text.includes("// slow"))
        await new Promise(resolve => setTimeout(resolve, 1500));
      if (text.includes("// wrong"))
        throw new Error("Something is wrong.");
      if (hasExited ||= text.includes("// deep"))
        ${thrown};
      return JSON.stringify({
        diagnostics: [{ from: 0, to: 5, severity: "warning", code: "PG0001", message: "A warning", help: "", fixes: 1 }],
        notes: [{ line: 1, text: "8" }],
        models: [{ name: "Tiny", valid: true }],
      });
    },
    Summary: async () => JSON.stringify({ title: "Tiny", columns: [{ heading: "Layer" }], rows: [["dense"]], totals: [] }),
    Actions: async () => "[]",
  };
  export const dotnet = {
    withModuleConfig: () => dotnet,
    create: async () => ({ setModuleImports() {}, getAssemblyExports: async () => ({ ParamGen: { Playground: { Exports } } }) }),
  };`;
const exits = 'throw Object.assign(new Error("Program terminated with exit(1)"), { name: "ExitStatus", status: 1 })';
const withRuntime = (thrown = exits) => ({ server: { replaced: { "/compiler.js": worker, "/_framework/dotnet.js": runtime(thrown) } } });
const withheld = "This text stopped the compiler last time, so it is checked only after an edit.";
const stopped = "The compiler does not run. It has stopped; reload the page to start it again.";

for (const [what, thrown] of [
  ["exits", exits],
  ["overflows its stack", "(function deeper() { deeper(); })()"],
  ["reads outside of its memory", 'throw new WebAssembly.RuntimeError("memory access out of bounds")'],
])
  test(`A runtime that ${what} is said to have stopped, and nothing old looks valid`, async () => {
    const { page, done } = await open(withRuntime(thrown));
    await page.waitForSelector(".cm-problem-warning");
    await setText(page, deep);
    await page.waitForSelector("#compiler-state.failed");
    assert.equal(await page.locator("#compiler-state").textContent(), stopped);
    assert.equal(await page.locator("#summary-status").textContent(), stopped);
    assert.equal(await page.locator("#summary-content.stale").count(), 1);
    assert.equal(await page.locator("#problems-status").textContent(), stopped);
    assert.equal(await page.locator("#problems-tab").textContent(), "Problems");
    assert.equal(await page.locator(".cm-problem, .cm-layer-note").count(), 0);
    // What is asked for afterwards ends, too.
    await page.keyboard.type("// more");
    await page.keyboard.press("ControlOrMeta+.");
    await page.waitForFunction(() => document.getElementById("live").textContent.includes("The text is not checked."));
    await done();
  });

test("A reload does not check again the text that stopped the compiler; an edit does", async () => {
  const { page, text, done } = await open(withRuntime());
  await setText(page, deep);
  await page.waitForSelector("#compiler-state.failed");
  for (let times = 0; times < 2; times++) {
    await page.reload();
    await page.waitForSelector(`#notice:has-text("${withheld}")`);
    assert.equal(await page.locator("#compiler-state").textContent(), "Ready");
    assert.equal(await page.locator("#summary-status").textContent(), withheld);
    assert.equal(await text(), deep);
  }
  await setText(page, model);
  await page.waitForSelector("#summary-content table");
  assert.equal(await page.locator("#compiler-state").textContent(), "Ready");
  await page.reload();
  await page.waitForSelector("#summary-content table");
  await done();
});

test("A link to a text that stops the compiler does so once, and the own text can be brought back", async () => {
  const { page, address, text, done } = await open(withRuntime());
  await setText(page, model);
  await page.waitForTimeout(400);
  await page.goto(await linkOf(deep, address));
  await page.waitForSelector("#compiler-state.failed");
  await page.reload();
  await page.waitForSelector(`#notice:has-text("${withheld}")`);
  await page.click("#notice-action:has-text('Bring back my text')");
  await page.waitForSelector("#summary-content table");
  assert.equal(await text(), model);
  await done();
});

test("An ordinary error stops nothing", async () => {
  const { page, done } = await open(withRuntime());
  await setText(page, `${model}// wrong\n`);
  await page.waitForSelector("#summary-status:has-text('Something is wrong.')");
  assert.equal(await page.evaluate(() => sessionStorage.getItem("paramgen-playground-checking")), null);
  await setText(page, model);
  await page.waitForSelector("#summary-content:not(.stale)");
  await done();
});

test("A check that takes long is said, and that it has ended", async () => {
  const { page, done } = await open(withRuntime());
  await setText(page, `${model}// slow\n`);
  await page.waitForSelector("#panes[aria-busy=true]");
  assert.equal(await page.locator("#compiler-state").textContent(), "Checking …");
  await page.waitForSelector("#panes[aria-busy=false]");
  assert.equal(await page.locator("#compiler-state").textContent(), "Ready");
  await done();
});

test("A reload in the middle of a check is no reason to withhold the text", async () => {
  const { page, done } = await open(withRuntime());
  await setText(page, `${model}// slow\n`);
  await page.waitForSelector("#panes[aria-busy=true]");
  await page.reload();
  await page.waitForSelector("#summary-content table");
  assert.equal(await page.locator("#notice").isHidden(), true);
  await done();
});
