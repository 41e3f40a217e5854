import type { Sender } from './sender';

/** Who sent a message, or `null` for somebody who may not speak to the worker: a frame inside a page, an unknown address. */
export function senderOf(from: {
  fromPage: boolean;
  tabId: number | null;
  frameId: number | null;
  url: string | null;
}): Sender | null {
  if (from.fromPage) return { from: 'page' };
  if (from.tabId === null || from.frameId !== 0 || from.url === null || !URL.canParse(from.url)) return null;
  const url = new URL(from.url);
  return url.protocol === 'https:' ? { from: 'content', tabId: from.tabId, url } : null;
}
