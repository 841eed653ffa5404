const largest = 1_000_000;

/** A reason to be shown as it is. */
export class TooLong extends Error {}

/** `#text=` and the text, deflated, in base64url; `check` tells a damaged link from a whole one. Throws if nobody could open it. */
export async function linkOf(text, page = location.href) {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > largest)
    throw new TooLong("The text is too long for a link.");
  const deflated = await bytesOf(new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw")), Infinity);
  const address = new URL(page);
  address.hash = `text=${toBase64Url(deflated)}&check=${checksum(bytes)}`;
  return address.href;
}

/** The text of a fragment; null if it has none. Throws if it is damaged. */
export async function textOf(fragment) {
  const parameters = new URLSearchParams(fragment.slice(1));
  const encoded = parameters.get("text");
  if (encoded === null)
    return null;
  const stream = new Blob([fromBase64Url(encoded)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const bytes = await bytesOf(stream, largest);
  if (parameters.has("check") && parameters.get("check") !== checksum(bytes))
    throw new Error("The link is damaged.");
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

async function bytesOf(stream, limit) {
  const parts = [];
  let length = 0;
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done)
      return new Uint8Array(await new Blob(parts).arrayBuffer());
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw new TooLong("The text of the link is too long.");
    }
    parts.push(value);
  }
}

function toBase64Url(bytes) {
  let binary = "";
  for (const byte of bytes)
    binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text) {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), character => character.charCodeAt(0));
}

/** FNV-1a: deflate by itself reads many damaged streams without an error. */
function checksum(bytes) {
  let hash = 0x811c9dc5;
  for (const byte of bytes)
    hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
