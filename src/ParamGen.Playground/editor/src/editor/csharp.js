import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { highlightCode, tags } from "@lezer/highlight";

const words = text => new Set(text.split(" "));

const keywords = words("abstract as async await base break case catch checked class const continue default delegate do else "
  + "enum event explicit extern file finally fixed for foreach get goto if implicit in init interface internal is lock nameof namespace new "
  + "operator out override params partial private protected public readonly record ref required return sealed set sizeof stackalloc "
  + "static struct switch this throw try typeof unchecked unsafe using var virtual void volatile when where while with yield");
const types = words("bool byte char decimal double dynamic float int long nint nuint object sbyte short string uint ulong ushort");
const atoms = words("true false null");

const number = /^(?:0[xX][\da-fA-F_]+|0[bB][01_]+|(?:\d[\d_]*)?\.?\d[\d_]*(?:[eE][+-]?\d+)?)[a-zA-Z]*/;
const name = /^@?[\p{L}_][\p{L}\p{N}_]*/u;

/** C# line by line: attributes, and verbatim, raw and interpolated strings over several lines. */
const mode = {
  name: "csharp",
  startState: () => ({ inside: null, brackets: [], before: "" }),
  copyState: state => ({ ...state, brackets: [...state.brackets] }),
  token(stream, state) {
    if (state.inside)
      return continued(stream, state);
    if (stream.eatSpace())
      return null;
    return fresh(stream, state);
  },
  indent(state, textAfter, context) {
    const closing = /^[)\]}]/.test(textAfter) ? 1 : 0;
    return Math.max(0, state.brackets.length - closing) * context.unit;
  },
  languageData: {
    commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
    closeBrackets: { brackets: ["(", "[", "{", '"'] },
    indentOnInput: /^\s*[)\]}]$/,
  },
};

function fresh(stream, state) {
  if (stream.match("//")) {
    stream.skipToEnd();
    return "comment";
  }
  if (stream.match("/*")) {
    state.inside = { kind: "comment" };
    return continued(stream, state);
  }
  if (stream.peek() === "#") {
    stream.skipToEnd();
    return "meta";
  }

  const raw = stream.match(/^\$*("{3,})/);
  if (raw) {
    state.inside = { kind: "raw", quotes: raw[1] };
    return continued(stream, state);
  }
  const string = stream.match(/^(?:\$@|@\$|[$@])?"/);
  if (string) {
    state.inside = { kind: string[0].includes("@") ? "verbatim" : "string" };
    return continued(stream, state);
  }
  if (stream.match(/^'(?:\\.[^']*|[^'\\])'/)) {
    state.before = "value";
    return "string";
  }
  if (/[\d.]/.test(stream.peek()) && stream.match(number)) {
    state.before = "value";
    return "number";
  }
  const word = stream.match(name);
  return word ? wordStyle(word[0], stream, state) : punctuation(stream, state);
}

function wordStyle(word, stream, state) {
  const before = state.before;
  state.before = keywords.has(word) ? "keyword" : "value";
  if (atoms.has(word)) return "atom";
  if (types.has(word)) return "standardType";
  if (/^(class|struct|record|interface|enum)$/.test(word)) state.before = "declaration";
  if (keywords.has(word)) return "keyword";
  if (before === "declaration") return "className";
  if (isAttributeList(state.brackets)) return stream.match(/^\s*:(?!:)/, false) ? "keyword" : "attributeName";
  if (before === ".") return "propertyName";
  if (state.brackets.includes("attributes") && stream.match(/^\s*=(?!=)/, false)) return "argumentName";
  return /^\p{Lu}/u.test(word) ? "typeName" : "variableName";
}

function punctuation(stream, state) {
  const character = stream.next();
  if (character === "[")
    // A bracket after a value is an index or an array type; everywhere else it opens attributes.
    state.brackets.push(/^(value|keyword|\))$/.test(state.before) ? "[" : "attributes");
  else if (character === "(" || character === "{")
    state.brackets.push(character);
  else if (/[)\]}]/.test(character))
    state.brackets.pop();
  state.before = character === "]" ? "" : character;
  return /[[\](){}]/.test(character) ? "bracket" : /[;,.]/.test(character) ? "punctuation" : "operator";
}

const isAttributeList = brackets => brackets.at(-1) === "attributes";

function continued(stream, state) {
  const { kind, quotes } = state.inside;
  const end = {
    comment: /\*\//g,
    raw: new RegExp(`${quotes}(?!")`, "g"),
    verbatim: /(?:""|[^"])*?"(?!")/g,
    string: /(?:\\.|[^"\\])*"/g,
  }[kind];
  end.lastIndex = stream.pos;
  const found = end.exec(stream.string);
  if (found)
    stream.pos = end.lastIndex;
  else
    stream.skipToEnd();
  if (found || kind === "string") {
    state.inside = null;
    state.before = kind === "comment" ? state.before : "value";
  }
  return kind === "comment" ? "comment" : "string";
}

mode.tokenTable = {
  attributeName: tags.attributeName,
  argumentName: tags.propertyName,
  propertyName: tags.constant(tags.propertyName),
  className: tags.definition(tags.className),
  typeName: tags.typeName,
  standardType: tags.standard(tags.typeName),
  variableName: tags.variableName,
};

export const csharpLanguage = StreamLanguage.define(mode);

const style = HighlightStyle.define([
  { tag: tags.keyword, class: "code-keyword" },
  { tag: tags.atom, class: "code-keyword" },
  { tag: tags.standard(tags.typeName), class: "code-keyword" },
  { tag: [tags.attributeName, tags.definition(tags.className), tags.typeName], class: "code-type" },
  { tag: tags.constant(tags.propertyName), class: "code-constant" },
  { tag: tags.propertyName, class: "code-argument" },
  { tag: tags.string, class: "code-string" },
  { tag: tags.number, class: "code-number" },
  { tag: tags.comment, class: "code-comment" },
  { tag: tags.meta, class: "code-comment" },
]);

export const csharp = [csharpLanguage, syntaxHighlighting(style)];

/** Fills an element with colored C#. */
export function showCode(target, text) {
  target.replaceChildren();
  highlightCode(text, csharpLanguage.parser.parse(text), style, (part, classes) => {
    if (!classes) {
      target.append(part);
      return;
    }
    const span = document.createElement("span");
    span.className = classes;
    span.textContent = part;
    target.append(span);
  }, () => target.append("\n"));
  return target;
}
