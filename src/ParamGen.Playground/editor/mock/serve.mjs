import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const mock = dirname(fileURLToPath(import.meta.url));
const site = join(mock, "../../wwwroot");
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".json": "application/json", ".webmanifest": "application/manifest+json", ".txt": "text/plain", ".cs": "text/plain" };
const isMocked = path => /^\/(compiler\.js|mock-\w+\.js|examples\/.*)$/.test(path);

/** Serves the page with the mock in place of the compiler. `version`, if given, goes into the service worker. */
export function serve(port, settings = {}) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname)).replace(/\/$/, "/index.html");
    try {
      // The examples of the mock are no C# of the project around it.
      const file = join(isMocked(path) ? mock : site, path.endsWith(".cs") ? `${path}.txt` : path);
      let content = settings.replaced?.[path] ?? await readFile(file);
      if (path === "/service-worker.js" && settings.version)
        content = String(content).replace("__VERSION__", settings.version);
      response.writeHead(200, { "Content-Type": `${types[extname(path)] ?? "application/octet-stream"}; charset=utf-8` }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise(resolve => server.listen(port, () => resolve(server)));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const server = await serve(Number(process.env.PORT ?? 8080));
  console.log(`http://localhost:${server.address().port}/`);
}
