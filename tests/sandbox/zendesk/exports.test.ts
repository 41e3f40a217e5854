import { describe, expect, it } from 'vitest';
import { signedIn } from './signed-in';

const now = Date.UTC(2026, 2, 2, 9);
const since = Date.UTC(2025, 11, 2) / 1000;
const found = 'search/export?query=updated>2025-12-02&filter[type]=ticket';
type Page = {
  meta: { has_more: boolean; after_cursor: string };
  results: { id: number; created_at: string }[];
};

describe('the export of a search', () => {
  it('gives every ticket once, the oldest first, in pages', async () => {
    const { call, zendesk } = signedIn('maya', { now });
    const seen: Page['results'] = [];
    let after = '';
    for (let more = true; more; ) {
      const { json } = await call(`${found}&page[size]=100${after && `&page[after]=${after}`}`);
      const { meta, results } = json as unknown as Page;
      seen.push(...results);
      more = meta.has_more;
      after = encodeURIComponent(meta.after_cursor);
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    const inTime = [...zendesk.state.tickets.values()].filter((one) => one.updatedAt > Date.UTC(2025, 11, 2));
    expect(seen).toHaveLength(inTime.length);
    expect(seen.map((one) => one.created_at)).toEqual(seen.map((one) => one.created_at).sort());
  });

  it('refuses a type in the query or none beside it, and a cursor after an hour, as the switch says', async () => {
    const { call, zendesk, clock } = signedIn('maya', { now });
    expect((await call('search/export?query=updated>2025-12-02')).status).toBe(400);
    expect((await call('search/export?query=type:ticket&filter[type]=ticket')).status).toBe(422);
    const { json } = await call(`${found}&page[size]=10`);
    const next = `${found}&page[size]=10&page[after]=${(json as unknown as Page).meta.after_cursor}`;
    clock.advance(59 * 60_000);
    expect((await call(next)).status).toBe(200);
    clock.advance(2 * 60_000);
    expect((await call(next)).status).toBe(422);
    zendesk.switches.expiredExportCursor = 400;
    expect((await call(next)).status).toBe(400);
  });
});

describe('the export of changes', () => {
  const changes = 'incremental/tickets/cursor';

  it('is for administrators, ten times a minute, and never for the last one', async () => {
    expect((await signedIn('maya', { now }).call(`${changes}?start_time=${since}`)).status).toBe(403);
    const { call, clock } = signedIn('grace', { now });
    clock.freeze();
    expect((await call(`${changes}?start_time=${now / 1000 - 30}`)).status).toBe(422);
    for (let count = 0; count < 9; count += 1)
      expect((await call(`${changes}?start_time=${since}`)).status).toBe(200);
    const refused = await call(`${changes}?start_time=${since}`);
    expect([refused.status, Number(refused.headers.get('retry-after'))]).toEqual([429, 60]);
  });

  it('names what was deleted, and tells by its cursor what comes later', async () => {
    const { call, zendesk, clock } = signedIn('grace', { now });
    const first = (await call(`${changes}?start_time=${since}&per_page=1000`)).json;
    expect(first).toMatchObject({ end_of_stream: true });
    clock.advance(60_000);
    zendesk.state.deleteTicket(4808);
    const later = (await call(`${changes}?cursor=${first.after_cursor}`)).json;
    expect(later).toMatchObject({ tickets: [{ id: 4808, status: 'deleted' }], end_of_stream: true });
  });
});
