import { browser } from './browser';

/** Calls back whenever the worker says that what a page shows has changed. Gives the way to stop listening. */
export function onChanged(listener: (what: 'panel' | 'settings') => void): () => void {
  const receive = (message: unknown): undefined => {
    const what = whatChanged(message);
    if (what !== null) listener(what);
  };
  browser.runtime.onMessage.addListener(receive);
  return () => browser.runtime.onMessage.removeListener(receive);
}

/** The `changed` message by hand: what else arrives here is meant for the worker. */
function whatChanged(message: unknown): 'panel' | 'settings' | null {
  if (typeof message !== 'object' || message === null) return null;
  if (!('name' in message) || message.name !== 'changed' || !('request' in message)) return null;
  const { request } = message;
  if (typeof request !== 'object' || request === null || !('what' in request)) return null;
  return request.what === 'panel' || request.what === 'settings' ? request.what : null;
}
