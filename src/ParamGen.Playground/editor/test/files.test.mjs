import { test } from "node:test";
import assert from "node:assert/strict";
import { setText, withBrowser } from "./browser.mjs";
import { TooLong, linkOf, textOf } from "../src/files/share-link.js";

const open = withBrowser();
const model = "[Input(8)]\n[Dense(4)]\npublic partial class Tiny; // größer\n";

const drop = (page, name, content) => page.evaluate(([fileName, text]) => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], fileName));
  for (const type of ["dragenter", "dragover", "drop"])
    document.querySelector(".cm-content").dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}, [name, content]);

test("A model file is shown, and goes on as attributes that can be undone", async () => {
  const { page, text, done } = await open();
  await page.setInputFiles("#file", { name: "digits.keras", mimeType: "", buffer: Buffer.from("PK\u0003\u0004") });
  await page.waitForSelector("#file-panel table");
  await page.waitForSelector("#file-panel .drawing");
  await page.click("text=Continue with it as attributes");
  assert.match(await text(), /class Opened/);
  await page.keyboard.press("ControlOrMeta+z");
  assert.match(await text(), /class DigitClassifier/);
  await done();
});

test("A dropped file that cannot go on says why, and closes", async () => {
  const { page, done } = await open();
  await drop(page, "broken.onnx", "not a model");
  await page.waitForSelector("text=Only whole files can be continued");
  assert.equal(await page.locator("#file-panel .file-problems li").count(), 1);
  await page.click("#file-panel button:has-text('Close')");
  assert.equal(await page.locator("#file-tab").isHidden(), true);
  await done();
});

test("A dropped C# file goes into the editor, once, with its line ends made plain", async () => {
  const { page, text, done } = await open();
  await drop(page, "Tiny.cs", model.replaceAll("\n", "\r\n"));
  await page.waitForSelector("text='Model: \"Tiny\"'");
  assert.equal(await text(), model);
  await done();
});

test("Other files are refused", async () => {
  const { page, done } = await open();
  await drop(page, "cat.png", "");
  await page.waitForSelector("#notice:has-text('cat.png')");
  await done();
});

test("A shared link restores the text", async () => {
  const { page, context, text, done } = await open();
  await setText(page, model);
  await page.click("#share");
  await page.waitForSelector("text=Link copied");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(link, /#text=[\w-]+&check=[\da-f]{8}$/);
  const other = await context.newPage();
  await other.goto(link);
  await other.waitForSelector("text='Model: \"Tiny\"'");
  assert.equal(await text(), model);
  await other.click(".cm-content");
  await other.keyboard.type("/");
  await other.waitForFunction(() => location.hash === "");
  await done();
});

for (const [what, fragment] of [["That is no base64", "#text=%%%"], ["That is cut off", "#text=S0_NKcnMS1c"], ["With a wrong check", "#text=S8svAgA&check=00000000"]])
  test(`A damaged link says so and shows the first example: ${what}`, async () => {
    const { page, text, done } = await open({ path: fragment });
    await page.waitForSelector("#notice:has-text('The link is damaged')");
    assert.match(await text(), /class DigitClassifier/);
    await done();
  });

test("A fragment without a text is ignored", async () => {
  const { page, text, done } = await open({ path: "#nothing" });
  assert.match(await text(), /class DigitClassifier/);
  assert.equal(await page.locator("#notice").isHidden(), true);
  await done();
});

test("A damaged link leaves the own text", async () => {
  const { page, context, address, text, done } = await open();
  await setText(page, model);
  await page.close();
  const other = await context.newPage();
  await other.goto(`${address}#text=%%%`);
  await other.waitForSelector("#notice:has-text('The link is damaged, so your own text is shown.')");
  await other.waitForSelector("text='Model: \"Tiny\"'");
  assert.equal(await other.evaluate(() => location.hash), "");
  await done();
});

test("A text that is too long for a link is refused on both sides", async () => {
  const page = "https://example.org/";
  const longest = await linkOf("x".repeat(1_000_000), page);
  assert.equal((await textOf(new URL(longest).hash)).length, 1_000_000);
  await assert.rejects(linkOf("x".repeat(1_000_001), page), new TooLong("The text is too long for a link."));
  const deflated = new Blob(["x".repeat(1_000_001)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const encoded = Buffer.from(await new Response(deflated).arrayBuffer()).toString("base64url");
  await assert.rejects(textOf(`#text=${encoded}`), new TooLong("The text of the link is too long."));
  const { page: opened, done } = await open({ path: `#text=${encoded}` });
  await opened.waitForSelector("#notice:has-text('The text of the link is too long. This is the first example.')");
  await done();
});

test("The own text from before a link can be brought back, even after the linked one was edited", async () => {
  const { page, address, text, done } = await open();
  await setText(page, model);
  const link = await linkOf(model.replace("Tiny", "Linked"), address);
  await page.goto(link);
  await page.waitForSelector("text='Model: \"Linked\"'");
  await page.waitForSelector("#notice-action:has-text('Bring back my text')");
  await page.click(".cm-content");
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("// edited");
  await page.reload();
  await page.waitForSelector("text='Model: \"Linked\"'");
  assert.match(await text(), /edited/);
  await page.click("#examples");
  await page.click("text=Bring back my text");
  assert.equal(await text(), model);
  await page.goto(await linkOf(model, address));
  await page.waitForTimeout(200);
  assert.equal(await page.locator("#notice-action").isHidden(), true);
  await done();
});

test("A link over an untouched example offers nothing to bring back", async () => {
  const { page, address, done } = await open();
  await page.goto(await linkOf(model, address));
  await page.waitForSelector("text='Model: \"Tiny\"'");
  assert.equal(await page.locator("#notice").isHidden(), true);
  await done();
});

test("A reload loses nothing", async () => {
  const { page, text, done } = await open();
  await setText(page, model);
  await page.reload();
  await page.waitForSelector("text='Model: \"Tiny\"'");
  assert.equal(await text(), model);
  await done();
});

test("An example replaces the text, and undo brings it back", async () => {
  const { page, text, done } = await open();
  await setText(page, model);
  await page.click("#examples");
  await page.keyboard.press("t");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#model-choice:not([hidden])");
  await page.keyboard.press("ControlOrMeta+z");
  assert.equal(await text(), model);
  await done();
});
