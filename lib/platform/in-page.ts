/**
 * All that the content script may ask of the browser, without the polyfill (10 kB). Import it whole, as `inPage`: single functions
 * in place of an object make the script smaller.
 */

/** An answer of the worker, as every message gives it. */
export type WorkerAnswer = { ok: true; answer: unknown } | { ok: false; error: { code: string } };

interface Sender {
  id?: string;
  tab?: unknown;
}
type RequestListener = (
  message: unknown,
  sender: Sender,
  answer: (answer: WorkerAnswer) => void,
) => true | undefined;
type StoredListener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;
interface Event<Listener> {
  addListener(listener: Listener): void;
}
interface ExtensionInterface {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: Event<RequestListener>;
  };
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>> };
    onChanged: Event<StoredListener>;
  };
  i18n: { getMessage(key: string, values?: string[]): string };
  /** Not in Firefox. */
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

const extension = (): ExtensionInterface => {
  const scope = globalThis as unknown as Record<'browser' | 'chrome', ExtensionInterface>;
  return scope.browser ?? scope.chrome;
};

/** Whether the extension that put this script here still runs: after an update or reload it does not. */
export const isAlive = (): boolean => {
  return !!extension()?.runtime?.id;
};

/** A text of the message catalogue; empty when there is none. */
export const text = (key: string, values?: string[]): string => {
  return extension().i18n.getMessage(key, values);
};

/** What `storage.local` holds under the key; `undefined` for nothing, or when it cannot be read. */
export const readStored = async (key: string): Promise<unknown> => {
  try {
    return (await extension().storage.local.get(key))[key];
  } catch {
    return undefined;
  }
};

/** Calls for every key of `storage.local` that changes, as long as the extension lives. */
export const onStored = (listener: (key: string, value: unknown) => void): void => {
  extension().storage.onChanged.addListener((changes, area) => {
    if (area === 'local') for (const key in changes) listener(key, changes[key]?.newValue);
  });
};

/** Asks the worker; never rejects: `undefined` where no answer came. Sends before it first waits. */
export const tell = async (name: string, request: unknown): Promise<WorkerAnswer | undefined> => {
  try {
    return (await extension().runtime.sendMessage({ name, request })) as WorkerAnswer | undefined;
  } catch {
    return undefined;
  }
};

/** Answers requests of that name which come from our own extension and no tab; all others are left alone. */
export const onRequest = (name: string, respond: (request: unknown) => Promise<WorkerAnswer>): void => {
  const { runtime } = extension();
  runtime.onMessage.addListener((message, sender, answer) => {
    const asked = message as { name?: unknown; request?: unknown } | null | undefined;
    if (asked?.name !== name || sender.id !== runtime.id || sender.tab) return undefined;
    void respond(asked.request).then(answer);
    return true;
  });
};

/** `fetch` as the page's own origin. */
export const fetchAsPage = (url: URL, init: RequestInit): Promise<Response> => {
  return fetch(url, init);
};

/** The shadow root of an element of the page's, also a closed one where the browser shows it to extensions. */
export const shadowRootOf = (element: Element): ShadowRoot | null => {
  const dom = extension()?.dom;
  // Anything else, such as an icon, is an error to the browser.
  return dom && element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : element.shadowRoot;
};

/** An element's parent, which for the outermost of a shadow root is its host. */
export const parentOf = (element: Element): Element | null => {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
};

/** The nearest element that fits, itself or around it, through the shadow roots it is in. */
export const closest = (element: Element | null | undefined, selector: string): Element | null => {
  if (!element) return null;
  return element.closest(selector) ?? closest((element.getRootNode() as Partial<ShadowRoot>).host, selector);
};
