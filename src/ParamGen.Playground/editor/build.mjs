import { build } from "esbuild";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";

const here = dirname(fileURLToPath(import.meta.url));
const site = join(here, "../wwwroot");

const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: { page: "src/main.js", theme: "src/page/first-theme.js" },
  outdir: site,
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  alias: { "style-mod": join(here, "src/editor/adopted-styles.js") },
});

await writeFile(join(site, "licenses.txt"), await licenses(Object.keys(metafile.inputs)));

async function licenses(inputs) {
  const packages = new Set(inputs.map(input => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]).filter(Boolean));
  const parts = ["The script of this page contains these packages.\n"];
  for (const name of [...packages].sort()) {
    const folder = join(here, "node_modules", name);
    const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const file = (await readdir(folder)).find(entry => /^licen[sc]e/i.test(entry));
    if (!file)
      throw new Error(`${name} comes without the text of its license.`);
    parts.push(`${"-".repeat(72)}\n${name} ${version} (${license})\n\n${(await readFile(join(folder, file), "utf8")).trim()}\n`);
  }
  return parts.join("\n");
}
