// The worker in which .NET runs, so that nothing it does holds up a key. It answers one request after another, in order.
import { dotnet } from './_framework/dotnet.js';

const version = '__VERSION__';
let file = null;

const started = start();
let last = started;

self.onmessage = ({ data }) => { last = last.then(() => answer(data)); };

async function start() {
  try {
    const { getAssemblyExports, setModuleImports } = await dotnet
      .withModuleConfig({
        onDownloadResourceProgress: (loaded, total) =>
          self.postMessage({ progress: total > 0 ? loaded / total : 0, text: 'Loading the compiler' }),
      })
      .create();
    // Most of a model file is weights, which nobody looks at: only the slices that are asked for are read.
    setModuleImports('worker', {
      slice: (offset, count) => new Uint8Array(new FileReaderSync().readAsArrayBuffer(file.slice(offset, offset + count))),
    });
    const { Exports } = (await getAssemblyExports('ParamGen.Playground.dll')).ParamGen.Playground;
    // What a first check costs once is paid before anybody waits for it.
    self.postMessage({ progress: 1, text: 'Starting the compiler' });
    await Exports.Update('[ParamGen.Input(1)] [ParamGen.Dense(1)] partial class Model;');
    self.postMessage({ ready: true, version });
    return Exports;
  } catch (error) {
    self.postMessage({ failed: String(error?.message ?? error) });
    return null;
  }
}

async function answer({ id, method, args }) {
  const exports = await started;
  if (exports === null)
    return;
  try {
    self.postMessage({ id, result: JSON.parse(await call(exports, method, args)) });
  } catch (error) {
    self.postMessage(hasStopped(error)
      ? { failed: 'It has stopped; reload the page to start it again.' }
      : { id, error: String(error?.message ?? error) });
  }
}

// A text nested too deeply overflows the stack, and .NET exits: it would never answer again.
// Exceptions of C# come as plain errors; these are the ones of the runtime itself.
function hasStopped(error) {
  return error?.name === 'ExitStatus' || error instanceof RangeError || error instanceof WebAssembly.RuntimeError
    || /^Program terminated|exit[(]|too much recursion/.test(error?.message ?? String(error));
}

function call(exports, method, args) {
  switch (method) {
    case 'update': return exports.Update(args[0]);
    case 'summary': return exports.Summary(args[0]);
    case 'drawing': return exports.Drawing(args[0]);
    case 'constants': return exports.Constants(args[0]);
    case 'actions': return exports.Actions(args[0], args[1]);
    case 'apply': return exports.Apply(args[0]);
    case 'complete': return exports.Complete(args[0]);
    case 'hover': return exports.HoverAt(args[0]);
    case 'open':
      file = args[0];
      return exports.Open(file.name, file.size);
    default: throw new Error(`There is no ${method}.`);
  }
}
