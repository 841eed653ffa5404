import { after, before } from "node:test";
import assert from "node:assert/strict";
import { chromium } from "playwright-core";
import { serve } from "../mock/serve.mjs";

// When typing replaces colored text, Chromium itself tries to keep its look with a style attribute, which the policy refuses.
const ownOfChromium = /^Applying inline style violates/;

/** A browser for the tests of a file. `open(settings)` gives a page of a fresh profile that served mock and page from its own server. */
export function withBrowser() {
  let browser;
  const servers = [];
  before(async () => {
    browser = await chromium.launch({
      executablePath: process.env.PARAMGEN_BROWSER ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu"],
    });
  });
  after(async () => {
    await browser.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  return async function open({ path = "", server: settings = {}, waitFor = "#summary-content table", prepare, allowed, ...options } = {}) {
    const server = await serve(0, settings);
    servers.push(server);
    const address = `http://localhost:${server.address().port}/`;
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, permissions: ["clipboard-read", "clipboard-write"], ...options });
    const page = await context.newPage();
    const errors = [];
    page.on("console", message => {
      const text = message.text();
      const isOfPage = message.location().lineNumber > 0 || !ownOfChromium.test(text);
      if (["error", "warning"].includes(message.type()) && isOfPage && !allowed?.test(text))
        errors.push(text);
    });
    page.on("pageerror", error => errors.push(error.stack));
    await prepare?.(page);
    await page.goto(address + path);
    if (waitFor)
      await page.waitForSelector(waitFor);
    return {
      page,
      context,
      address,
      settings,
      stop: () => { server.closeAllConnections(); server.close(); },
      text: () => page.evaluate(() => [...document.querySelectorAll(".cm-line")].map(line => line.textContent).join("\n")),
      async done() {
        assert.deepEqual(errors, []);
        await context.close();
      },
    };
  };
}

/** Replaces the text of the editor by typing it at once. */
export async function setText(page, text) {
  await page.click(".cm-content");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(text);
}

export async function caretAfter(page, text) {
  await page.evaluate(searched => {
    for (const line of document.querySelectorAll(".cm-line")) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const index = line.textContent.indexOf(searched);
      if (index < 0)
        continue;
      let rest = index + searched.length;
      for (let node; (node = walker.nextNode()); rest -= node.length)
        if (rest <= node.length) {
          document.querySelector(".cm-content").focus();
          getSelection().collapse(node, rest);
          return;
        }
    }
    throw new Error(`The editor does not show ${searched}`);
  }, text);
  await page.waitForTimeout(50);
}
