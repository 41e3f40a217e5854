import { expect, test } from 'vitest';
import { fakeConnection } from '../__fixtures__/fake-connection';
import { readNotes } from './read-notes';

const comment = (id: number, more: object = {}) => ({
  ...{ id, author_id: 235323, public: false, body: `note ${id}`, plain_body: `note ${id}` },
  created_at: '2026-03-02T09:00:00Z',
  ...more,
});
const next_page = 'https://acme.zendesk.com/api/v2/tickets/4821/comments.json?page=2';

test('the notes that are wanted, from page to page until all are found; never a public message', async () => {
  const { connection, sent } = fakeConnection([
    { comments: [comment(9003), comment(9002, { public: true })], next_page },
    { comments: [comment(9001, { plain_body: null })], next_page },
    { comments: [], next_page },
  ]);
  expect(await readNotes(connection, '4821', ['9001', '9003', '9002'])).toEqual([
    { id: '9003', text: 'note 9003' },
    { id: '9001', text: 'note 9001' },
  ]);
  expect(sent.map(({ url }) => new URL(url).searchParams.get('page'))).toEqual([null, '2']);
});

test('what is not there is left out, and pages that never end, end', async () => {
  const pages = Array.from({ length: 20 }, (_, index) => ({ comments: [comment(100 + index)], next_page }));
  const { connection, sent } = fakeConnection(pages);
  expect(await readNotes(connection, '4821', ['1'])).toEqual([]);
  expect(sent).toHaveLength(10);
});
