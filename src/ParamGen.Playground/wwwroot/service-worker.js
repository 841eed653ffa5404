// The build puts the version of the page here: a new version has a new cache.
const version = "__VERSION__";
const isReleased = !version.startsWith("__");
const prefix = "paramgen-playground-";
const cacheName = prefix + version;

self.addEventListener("install", event => {
  // The first one may start at once. A later one waits, so that a page never gets files of two versions.
  if (!self.registration.active || !isReleased)
    event.waitUntil(self.skipWaiting());
});

self.addEventListener("activate", event => event.waitUntil((async () => {
  for (const name of await caches.keys())
    if (name.startsWith(prefix) && name !== cacheName)
      await caches.delete(name);
  await self.clients.claim();
})()));

self.addEventListener("message", event => {
  if (event.data?.takeOver)
    self.skipWaiting();
  else if (Array.isArray(event.data?.keep))
    event.waitUntil(Promise.allSettled(event.data.keep.map(keep)));
});

self.addEventListener("fetch", event => {
  const { request } = event;
  if (request.method === "GET" && isOurs(request.url) && !request.headers.has("range"))
    event.respondWith(isReleased ? cacheFirst(event) : networkFirst(event));
});

const isOurs = address => address.startsWith(self.registration.scope);

// A page has one entry, whatever follows its path.
const keyOf = request => request.mode === "navigate" ? request.url.replace(/[?#].*$/, "") : request;

// Without this, the browser's own cache could put files of the former version into the new cache.
const current = { cache: "no-cache" };

const isWhole = response => response.status === 200 && response.type === "basic" && !response.redirected;

async function keep(address) {
  const url = new URL(address, self.registration.scope).href;
  const cache = await caches.open(cacheName);
  if (!isOurs(url) || url.endsWith("/service-worker.js") || await cache.match(url))
    return;
  const response = await fetch(url, current);
  if (isWhole(response))
    await cache.put(url, response);
}

async function cacheFirst(event) {
  const cache = await caches.open(cacheName);
  return await cache.match(keyOf(event.request)) ?? await load(cache, event);
}

async function networkFirst(event) {
  const cache = await caches.open(cacheName);
  try {
    return await load(cache, event);
  } catch (error) {
    const kept = await cache.match(keyOf(event.request));
    if (kept)
      return kept;
    throw error;
  }
}

async function load(cache, event) {
  const response = await fetch(event.request, current);
  if (isWhole(response))
    // A full disk only means that the page does not work offline.
    event.waitUntil(cache.put(keyOf(event.request), response.clone()).catch(() => {}));
  return response;
}
