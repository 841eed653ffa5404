import { test } from "node:test";
import assert from "node:assert/strict";
import { setText, withBrowser } from "./browser.mjs";

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

for (const [what, fragment] of [["Without a text", "#nothing"], ["That is no base64", "#text=%%%"], ["That is cut off", "#text=S0_NKcnMS1c"], ["With a wrong check", "#text=S8svAgA&check=00000000"]])
  test(`A damaged link says so and shows the first example: ${what}`, async () => {
    const { page, text, done } = await open({ path: fragment });
    await page.waitForSelector("#notice:has-text('The link is damaged')");
    assert.match(await text(), /class DigitClassifier/);
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
