/** Boxes one below the other, with styles for light and dark like the real drawings. */
export function drawing({ name, layers }) {
  const height = layers.length * 54 + 50;
  const box = (layer, index) => `<g class="dense"><title>${layer.name}</title><rect class="box" x="60" y="${50 + index * 54}" width="200" height="36" rx="6"/>`
    + `<text class="title" x="160" y="${72 + index * 54}">${layer.kind} · ${layer.shape.join(" × ")}</text></g>`
    + (index > 0 ? `<path class="edge" d="M160 ${32 + index * 54}L160 ${49 + index * 54}" marker-end="url(#arrow)"/>` : "");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="${height}" viewBox="0 0 320 ${height}" role="img" aria-labelledby="drawing-title">
<title id="drawing-title">${name}</title>
<style>
svg text{font-family:system-ui,sans-serif;font-size:12px;fill:#1b2430}
svg .name{font-size:17px;font-weight:600}
svg .title{text-anchor:middle}
svg .page{fill:#ffffff}
svg .edge{fill:none;stroke:#8390a2}
svg .tip{fill:#8390a2}
svg .dense .box{fill:#ebe1fc;stroke:#6e40bf}
@media (prefers-color-scheme:dark){
  svg text{fill:#e8edf3}
  svg .page{fill:#0f141a}
  svg .dense .box{fill:#2c2041;stroke:#8660c7}
}
</style>
<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="tip" d="M0 .5L8 4L0 7.5Z"/></marker></defs>
<rect class="page" width="320" height="${height}" rx="10"/>
<text class="name" x="20" y="30">${name}</text>
${layers.map(box).join("\n")}
</svg>`;
}
