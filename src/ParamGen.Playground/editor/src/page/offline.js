import { exampleAddress, exampleList } from "../files/examples.js";
import { notify } from "./announce.js";

const longestWait = 1500;

/**
 * Starts the service worker, and runs `load` when it sees what this page loads, or after a while.
 * So already the first visit is enough to work offline.
 */
export async function startOffline(load) {
  const container = navigator.serviceWorker;
  if (!container) {
    load();
    return;
  }
  if (container.controller) {
    load();
    register(container);
  } else {
    await Promise.race([
      register(container).then(isRegistered => isRegistered && controlled(container)),
      new Promise(resolve => setTimeout(resolve, longestWait)),
    ]);
    load();
  }
  keepLoaded(container);
}

async function register(container) {
  try {
    const registration = await container.register("service-worker.js");
    offerNewVersion(container, registration);
    return true;
  } catch {
    return false;
  }
}

function controlled(container) {
  return new Promise(resolve => {
    if (container.controller)
      resolve();
    else
      container.addEventListener("controllerchange", resolve, { once: true });
  });
}

/** What was loaded before the service worker controlled the page is not in its cache yet. */
async function keepLoaded(container) {
  const examples = await exampleList().catch(() => []);
  const addresses = [
    location.pathname,
    ...performance.getEntriesByType("resource").map(entry => entry.name),
    ...examples.map(exampleAddress),
  ];
  container.controller?.postMessage({ keep: addresses });
}

function offerNewVersion(container, registration) {
  const offer = worker => {
    if (!worker || !container.controller)
      return;
    const ask = () => worker.state === "installed" && notify("There is a new version of this page.", {
      title: "Reload",
      run() {
        container.addEventListener("controllerchange", () => location.reload(), { once: true });
        worker.postMessage({ takeOver: true });
      },
    });
    worker.addEventListener("statechange", ask);
    ask();
  };
  offer(registration.waiting);
  registration.addEventListener("updatefound", () => offer(registration.installing));
}
