import { browser } from './browser';
import { sidePanel } from './side-panel';

/** A tab that the browser has frozen never answers. Longer than the 20 s that a tab gives a request. */
const SILENT_MILLISECONDS = 25_000;

/** Open tabs, as far as host permissions show their addresses. */
export const tabs = {
  /** Tabs of one host's address, the one in front first. */
  async ofHost(pageHost: string): Promise<number[]> {
    const found = await browser.tabs.query({ url: `https://${pageHost}/*` });
    return found
      .sort((a, b) => Number(b.active) - Number(a.active))
      .flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
  },
  /**
   * All tabs whose address a host permission shows, with their titles: personal, for the screen alone. `hasScript`: pages of this address
   * are given our content script when they are loaded.
   */
  async ofAllHosts(): Promise<{ id: number; url: string; title: string; hasScript: boolean }[]> {
    const matches = (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches);
    const scripted = new Set((await browser.tabs.query({ url: matches })).map(({ id }) => id));
    const found = await browser.tabs.query({ url: browser.runtime.getManifest().host_permissions ?? [] });
    return found.flatMap(({ id, url, title }) =>
      id === undefined || url === undefined
        ? []
        : [{ id, url, title: title ?? '', hasScript: scripted.has(id) }],
    );
  },
  /** Brings a tab and its window to the front. */
  async bringToFront(tabId: number): Promise<void> {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  },
  /** Brings the panel into sight where none is open beside a page: as a tab of its own. */
  async showPanel(): Promise<void> {
    if (!(await sidePanel.isOpen())) await tabs.showOwn('sidepanel.html');
  },
  /** Brings a page of our own to the front: an open tab of it, else a new one. @param page its file, e.g. `welcome.html` */
  showOwn(page: string): Promise<void> {
    return tabs.show(browser.runtime.getURL(page));
  },
  /** The tab in front of a window, with its address where a host permission shows it. */
  async inFront(windowId: number): Promise<{ id: number; url: string | null } | null> {
    const [tab] = await browser.tabs.query({ windowId, active: true });
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
  },
  /** Brings an address to the front: an open tab that shows it, else a new one. */
  async show(address: string): Promise<void> {
    const found = await browser.tabs.query({ url: `${address}*` });
    // Ticket 48 is not ticket 4821: what follows the address must not go on with its last word.
    const standing = found.find((tab) => /^$|^[/?#]/.test(tab.url?.slice(address.length) ?? ''));
    if (standing?.id === undefined) {
      await browser.tabs.create({ url: address });
      return;
    }
    await browser.tabs.update(standing.id, { active: true });
    if (standing.windowId !== undefined) await browser.windows.update(standing.windowId, { focused: true });
  },
  /** Loads a tab again: what is being written in it is lost. */
  async reload(tabId: number): Promise<void> {
    await browser.tabs.reload(tabId);
  },
  /** Sends a message to a tab's content script; rejects when there is none, or when it has not answered after 25 seconds. */
  async send(tabId: number, message: unknown): Promise<unknown> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('The tab did not answer.')), SILENT_MILLISECONDS);
    });
    try {
      return await Promise.race([browser.tabs.sendMessage(tabId, message, { frameId: 0 }), silence]);
    } finally {
      clearTimeout(timer);
    }
  },
};
