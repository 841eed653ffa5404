import { test } from "node:test";
import assert from "node:assert/strict";
import { withBrowser } from "./browser.mjs";

const open = withBrowser();

test("The page works offline after the first visit, with all examples", async () => {
  const { page, stop, text, done } = await open({ server: { version: "1" }, allowed: /ERR_|Failed to load/ });
  await page.waitForFunction(async () => {
    const cache = await caches.open("paramgen-playground-1");
    return (await cache.keys()).length >= 11;
  }).catch(async () => assert.fail(JSON.stringify(await page.evaluate(async () => (await (await caches.open("paramgen-playground-1")).keys()).map(r => r.url)))));
  stop();
  await page.reload();
  await page.waitForSelector("#summary-content table");
  await page.click("#examples");
  await page.click("text=Two models");
  await page.waitForSelector("#model-choice:not([hidden])");
  assert.match(await text(), /class Dilated/);
  await done();
});

test("A new version is offered, and replaces the cache", async () => {
  const { page, settings, done } = await open({ server: { version: "1" } });
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  settings.version = "2";
  await page.reload();
  await page.waitForSelector("#notice-action:has-text('Reload')");
  await Promise.all([page.waitForEvent("load"), page.click("#notice-action")]);
  await page.waitForSelector("#summary-content table");
  assert.deepEqual(await page.evaluate(() => caches.keys()), ["paramgen-playground-2"]);
  await done();
});

test("A compiler that cannot start is said, and the editor works", async () => {
  const { page, done } = await open({ waitFor: "#compiler-state.failed", server: { replaced: { "/compiler.js": "postMessage({ failed: 'No memory.' });" } } });
  assert.match(await page.locator("#compiler-state").textContent(), /No memory\./);
  assert.match(await page.locator("#summary-status").textContent(), /No memory\./);
  await page.click(".cm-content");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("typed");
  assert.equal(await page.locator(".cm-line").first().textContent(), "typed");
  await done();
});

for (const [missing, script] of [
  ["WebAssembly", () => { delete window.WebAssembly; }],
  ["module workers", () => { window.Worker = class { terminate() {} }; }],
])
  test(`A browser without ${missing} is told so`, async () => {
    const { page, done } = await open({ waitFor: "#compiler-state.failed", prepare: page => page.addInitScript(script) });
    assert.match(await page.locator("#compiler-state").textContent(), new RegExp(`no ${missing}`));
    await done();
  });

test("What is typed while the compiler loads is checked when it is ready", async () => {
  const { page, done } = await open({ waitFor: ".cm-content" });
  await page.click(".cm-content");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText("[Input(8)]\n[Densse(4)]\npublic partial class Tiny;\n");
  await page.waitForSelector(".cm-problem-error");
  await done();
});
