import { questions } from './questions';

/** Far more than any screen needs: one that is not at rest by then never will be. */
const MOST_ROUNDS = 500;

/**
 * Resolves when for a whole round (what was due at once has run, two frames were painted) nothing was asked and nothing changed: answers
 * come from the page itself, so whatever they lead to has begun by then. Throws when the page goes on changing.
 */
export async function atRest(): Promise<void> {
  let changed = true;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  try {
    for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
      const { asked } = questions;
      changed = false;
      await round();
      if (!changed && asked === questions.asked && document.querySelector('#root > *') !== null) return;
    }
  } finally {
    observer.disconnect();
  }
  throw new Error('The scene does not come to rest.');
}

/** Answers are handed on by a timer, drawn by a message, painted in a frame. */
async function round(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
