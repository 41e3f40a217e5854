import { expect, it } from 'vitest';
import { senderOf } from './sender-of';

const tab = { fromPage: false, tabId: 3, frameId: 0, url: 'https://acme.zendesk.com/agent/tickets/1' };

it('knows our own pages, and the content script of a tab’s top frame', () => {
  expect(senderOf({ ...tab, fromPage: true })).toEqual({ from: 'page' });
  expect(senderOf(tab)).toEqual({ from: 'content', tabId: 3, url: new URL(tab.url) });
});

it.each([
  ['a frame inside a page', { frameId: 4 }],
  ['no tab', { tabId: null }],
  ['no frame', { frameId: null }],
  ['no address', { url: null }],
  ['no address that can be read', { url: 'nonsense' }],
  ['an address without encryption', { url: 'http://acme.zendesk.com/' }],
  ['a file', { url: 'file:///etc/passwd' }],
])('knows nobody in %s', (_, change) => {
  expect(senderOf({ ...tab, ...change })).toBeNull();
});
