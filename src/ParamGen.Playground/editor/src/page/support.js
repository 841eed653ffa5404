/** Why the compiler cannot run in this browser, or null. */
export function missingSupport() {
  if (typeof WebAssembly !== "object" || typeof WebAssembly.instantiateStreaming !== "function")
    return "This browser has no WebAssembly, or it is turned off. The editor works, the checks do not.";
  if (!hasModuleWorkers())
    return "This browser has no module workers. The editor works, the checks do not.";
  return null;
}

function hasModuleWorkers() {
  if (typeof Worker !== "function")
    return false;
  // Only a browser that knows module workers reads the option.
  let isRead = false;
  const options = { get type() { isRead = true; return "module"; } };
  try {
    new Worker("blob:", options).terminate();
  } catch { /* The address is not meant to load. */ }
  return isRead;
}
