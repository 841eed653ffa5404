import { autocompletion, insertCompletionText, pickedCompletion } from "@codemirror/autocomplete";

const kinds = new Set(["class", "property", "enum", "constant", "keyword", "method", "text", "namespace"]);
const opening = /[[(,=."]\s?$/;

/** Completion by the compiler: at a word, after `[ ( , = . "`, and when asked for. */
export function completion(compiler, updates) {
  return autocompletion({
    override: [context => complete(compiler, updates, context)],
    activateOnCompletion: picked => opening.test(picked.inserted),
    activateOnTypingDelay: 60,
    maxRenderedOptions: 80,
  });
}

async function complete(compiler, updates, context) {
  const isWord = context.matchBefore(/[\p{L}_][\p{L}\p{N}_]*$/u);
  if (!context.explicit && !isWord && !context.matchBefore(opening))
    return null;
  if (!compiler.isReady)
    return null;
  try {
    const document = context.view.state.doc;
    await updates.synchronized();
    // Text typed since then makes CodeMirror ask again, or filter by `validFor`.
    if (context.aborted || context.view.state.doc !== document)
      return null;
    const found = await compiler.request("complete", context.pos);
    return found && {
      from: found.from,
      to: found.to,
      options: found.options.map(option),
      validFor: /^[\p{L}\p{N}_]*$/u,
    };
  } catch {
    return null;
  }
}

function option({ label, detail, kind, insert }) {
  const inserted = insert ?? label;
  return {
    label,
    detail,
    inserted,
    type: kinds.has(kind) ? kind : "text",
    apply(view, picked, from, to) {
      view.dispatch({ ...insertCompletionText(view.state, inserted, from, to), annotations: pickedCompletion.of(picked) });
    },
  };
}
