// Answers the page's requests like the compiler does, for a handful of layers. The page is developed and tested with it.
import { read } from "./mock-network.js";
import { drawing } from "./mock-drawing.js";

const wait = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

let network = { models: [], diagnostics: [], notes: [] };
let text = "";
let actions = [];
let queue = Promise.resolve();

self.onmessage = ({ data }) => { queue = queue.then(() => answer(data)); };

async function answer({ id, method, args }) {
  await wait(method === "update" ? 25 : 5);
  try {
    postMessage({ id, result: (await methods[method](...args)) ?? null });
  } catch (error) {
    postMessage({ id, error: String(error.message) });
  }
}

const modelOf = name => network.models.find(model => model.name === name && model.valid);
const number = value => value.toLocaleString("en-US");

function summaryOf(model) {
  const total = model.layers.reduce((sum, layer) => sum + layer.parameters, 0);
  return {
    title: `Model: "${model.name}"`,
    columns: [{ heading: "Layer (type)" }, { heading: "Output shape" }, { heading: "Parameters", isNumber: true }],
    rows: model.layers.map(layer => [`${layer.name} (${layer.kind})`, `(None, ${layer.shape.join(", ")})`, number(layer.parameters)]),
    totals: [{ heading: "Total parameters", text: `${number(total)} (${(total * 4 / 1024).toFixed(2)} KB)` }, { heading: "Trainable parameters", text: number(total) }],
  };
}

const methods = {
  update(newText) {
    text = newText;
    network = read(text);
    return {
      diagnostics: network.diagnostics.map(({ remedies, ...diagnostic }) => ({ ...diagnostic, fixes: remedies.length })),
      notes: network.notes,
      models: network.models.map(({ name, valid }) => ({ name, valid })),
    };
  },
  summary: name => modelOf(name) && summaryOf(modelOf(name)),
  drawing: name => modelOf(name) && { svg: drawing(modelOf(name)) },
  constants(name) {
    const model = modelOf(name);
    const rows = model?.layers.filter(layer => layer.arithmetic).map(layer =>
      ({ name: `Layers.${layer.name}.Parameters`, value: number(layer.parameters), arithmetic: layer.arithmetic }));
    return model && {
      rows,
      text: `partial class ${model.name}\n{\n${rows.map(row => `    /// <summary>${row.arithmetic}</summary>\n    public const long ${row.name.replaceAll(".", "")} = ${row.value.replaceAll(",", "_")};\n`).join("")}}\n`,
    };
  },
  actions(from, to) {
    actions = network.diagnostics.filter(diagnostic => diagnostic.from <= to && diagnostic.to >= from)
      .flatMap(diagnostic => diagnostic.remedies).map(remedy => ({ ...remedy, kind: "fix" }));
    const word = /\[(Dense|Conv2D)\b[^\]]*\]/g;
    for (let found; (found = word.exec(text));)
      if (found.index <= from && from <= found.index + found[0].length && !found[0].includes("Name ="))
        actions.push({ title: "Give the layer a name", kind: "refactoring", change: { from: found.index + found[0].length - 2, to: found.index + found[0].length - 2, insert: ', Name = "layer"' } });
    return actions.map(({ title, kind }, key) => ({ key, title, kind }));
  },
  apply: key => ({ changes: [actions[key].change] }),
  complete(position) {
    const before = /[A-Za-z]*$/.exec(text.slice(0, position))[0];
    const from = position - before.length;
    const opening = text.slice(0, from).trimEnd().at(-1);
    const known = opening === "[" ? [["Conv2D", "2D convolution", "class"], ["Dense", "Densely connected layer", "class"], ["Flatten", "Flattens the input", "class"], ["MaxPooling2D", "Max pooling", "class"]]
      : opening === "." ? [["Relu", "", "enum"], ["Softmax", "", "enum"], ["Tanh", "", "enum"]]
      : opening === "," || opening === "(" ? [["Activation", "Activation", "property", "Activation = "], ["Name", "string", "property", "Name = "], ["Strides", "int", "property", "Strides = "]]
      : opening === "=" ? [["Activation", "enum", "enum", "Activation."], ["true", "", "keyword"]] : null;
    return known && { from, to: position, options: known.map(([label, detail, kind, insert]) => ({ label, detail, kind, insert: insert ?? label })) };
  },
  hover(position) {
    const word = /[A-Za-z0-9]+/g;
    for (let found; (found = word.exec(text));)
      if (found.index <= position && position <= found.index + found[0].length)
        return /^[A-Z]/.test(found[0]) ? { from: found.index, to: found.index + found[0].length, sections: [{ kind: "code", text: `public sealed class ${found[0]}Attribute : LayerAttribute` }, { kind: "text", text: `What ${found[0]} does, in a sentence. <b>Not HTML.</b>` }] } : null;
    return null;
  },
  async open(file) {
    const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
    const isArchive = head[0] === 0x50;
    const source = "using ParamGen;\n\n[Input(64)]\n[Dense(32)]\n[Dense(10)]\npublic partial class Opened;\n";
    const model = read(source).models[0];
    return {
      name: file.name,
      description: `A model file of ${number(file.size)} bytes`,
      problems: isArchive ? [] : ["The file does not start like an archive."],
      summary: summaryOf(model),
      drawing: { svg: drawing(model) },
      text: isArchive ? source : null,
      note: isArchive ? "" : "Only whole files can be continued as attributes.",
    };
  },
};

for (let progress = 0; progress < 1; progress += 0.25) {
  postMessage({ progress, text: "Loading the compiler" });
  await wait(60);
}
postMessage({ ready: true, version: "0.0.0-mock" });
