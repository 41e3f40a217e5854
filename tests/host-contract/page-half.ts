import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { HostUnderTest } from './host-under-test';

/** What the content script relies on: records by address, and places for badges. */
export function pageHalf({ page, api, addresses, pages, relays }: HostUnderTest): void {
  it('both halves are of one host', () => expect(api.host).toBe(page.host));

  it.each(addresses)('reads $url', ({ url, account, records }) => {
    expect(page.account(new URL(url))).toBe(account);
    expect(page.identify(new URL(url))).toEqual(records);
  });

  it.each(addresses.filter(({ records }) => records.length > 0))(
    'leads back to $url',
    ({ url, account, records }) => {
      const [record] = records;
      if (account === null || record === undefined) throw new Error(`${url} shows nothing.`);
      const back = new URL(api.pageAddress(account, record));
      expect(page.account(back)).toBe(account);
      expect(page.identify(back)).toEqual([record]);
      const patterns = page.matches.map(
        (pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`),
      );
      expect(patterns.some((pattern) => pattern.test(back.href))).toBe(true);
    },
  );

  describe.each(pages)('$what', ({ url, html, placed, absent }) => {
    it.each(placed)(
      'has a place for $record.kind $record.id, the same however often one asks',
      ({ record, at }) => {
        const document = written(url, html);
        const before = document.documentElement.outerHTML;
        const first = page.place(document, record);
        const again = page.place(document, record);
        expect(first?.element.id).toBe(at);
        expect(again?.element).toBe(first?.element);
        expect(again).toMatchObject({ mode: first?.mode, candidate: first?.candidate });
        expect(page.anchorSelectors.some((selector) => first?.element.matches(selector))).toBe(true);
        expect(document.documentElement.outerHTML).toBe(before);
      },
    );

    it.each(absent)('has none for $kind $id', (record) => {
      const document = written(url, html);
      const before = document.documentElement.outerHTML;
      expect(page.place(document, record)).toBeNull();
      expect(document.documentElement.outerHTML).toBe(before);
    });

    it('has none while nothing is there', () => {
      for (const { record } of placed) expect(page.place(written(url, ''), record)).toBeNull();
    });
  });

  it('lets a tab send our own writes and nothing else', () => {
    for (const [method, path] of relays.may) expect(page.mayRelay(method, path), path).toBe(true);
    for (const [method, path] of relays.mayNot) expect(page.mayRelay(method, path), path).toBe(false);
  });
}

function written(url: string, html: string): Document {
  const { document } = new Window({ url });
  document.write(`<!doctype html><html><body>${html}</body></html>`);
  return document as unknown as Document;
}
