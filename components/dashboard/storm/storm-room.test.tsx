// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { z } from 'zod';
import type { readStorm } from '../../../lib/messages/read-storm';
import { ask } from '../../../lib/platform/ask';
import { AskError } from '../../../lib/platform/ask-error';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { NOW } from '../../panel/__fixtures__/now';
import { StormRoom } from './storm-room';

vi.mock('../../../lib/platform/ask', () => ({ ask: vi.fn() }));

type Storm = z.infer<typeof readStorm.answer>;
type Ticket = NonNullable<Storm['groups']>[number]['tickets'][number];

const ACCOUNT = 'acme.zendesk.com';
const kim = { personId: '7', name: 'Kim', kind: 'person' as const };
const lee = { personId: '8', name: 'Lee', kind: 'person' as const };
const ticket = (id: string, owner: Ticket['owner'], changes: Partial<Ticket> = {}): Ticket => ({
  ref: { host: 'zendesk', account: ACCOUNT, kind: 'ticket', id },
  ...{ subject: `Subject ${id}`, levelName: 'Level 1', openedAt: NOW, owner, before: null },
  ...{ nextKey: `${ACCOUNT}/${id}/1/1`, left: null, entry: null },
  ...changes,
});
const storm = (tickets: Ticket[], owner: Ticket['owner'] = kim): Storm => ({
  ...{ clockOffset: 0, now: NOW, rule: { moreThan: 1, minutes: 60 }, opened: 2, unknown: 0 },
  systems: [{ host: 'zendesk', account: ACCOUNT, oldestReadAt: NOW }],
  groups: [{ host: 'zendesk', account: ACCOUNT, cause: 'Outage', owner, tickets }],
});
let answers: Record<string, unknown>;
const asked = (name: string) =>
  vi
    .mocked(ask)
    .mock.calls.filter(([contract]) => contract.name === name)
    .map(([, request]) => request);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.mocked(ask).mockReset();
  vi.mocked(ask).mockImplementation(async (contract) => {
    const answer = answers[contract.name];
    if (answer instanceof Error) throw answer;
    return answer as never;
  });
});
afterEach(() => {
  vi.useRealTimers();
});

async function draw(told: Storm) {
  answers = { 'read-storm': told, deed: { outcome: 'queued', rowId: '1' } };
  const page = await mount(
    <Page>
      <StormRoom />
    </Page>,
  );
  await page.pass(5);
  return page;
}

test('SB7: nothing is transferred before it is pressed, and then one ticket, once', async () => {
  const page = await draw(storm([ticket('1', lee), ticket('2', lee)]));
  expect(asked('deed')).toEqual([]);
  await page.press('Transfer to Kim', 2);
  expect(asked('deed')).toEqual([
    {
      ...{ ref: ticket('1', lee).ref, seenKey: `${ACCOUNT}/1/1/1` },
      wish: { deed: 'transferred', to: '7', kind: 'person' },
    },
  ]);
  expect(page.text()).toContain('The transfer to Kim is being written.');
});

test('SB7: what was given can be given back to who had it', async () => {
  const page = await draw(storm([ticket('1', kim, { before: lee, left: 'theirs-already' })]));
  expect(page.text()).toContain('In the right hands');
  await page.press('Give back to Lee');
  expect(asked('deed')).toMatchObject([{ wish: { deed: 'transferred', to: '8' } }]);
});

test('SB7: what moved on meanwhile and what failed is said at the ticket', async () => {
  const page = await draw(storm([ticket('1', lee)]));
  answers.deed = { outcome: 'moved-on', rowId: null };
  await page.press('Transfer to Kim');
  expect(page.container.querySelector('.storm-notes')?.textContent).not.toBe('');
  answers.deed = new AskError('same-owner');
  await page.press('Transfer to Kim');
  expect(page.text()).toContain('They have this escalation already.');
});

test('SB7: of an unknown cause, a closed or unreadable one nothing is offered', async () => {
  const told = storm([
    ticket('1', lee, { left: 'not-escalated' }),
    ticket('2', lee, { left: 'not-known' }),
    ticket('3', lee, { left: 'other-policy' }),
  ]);
  const page = await draw(told);
  expect(() => page.button('Transfer')).toThrow();
  expect(page.text()).toContain('closed already');
  const [group] = told.groups ?? [];
  if (group === undefined) throw new Error('no group');
  const unknown = await draw({
    ...told,
    groups: [{ ...group, cause: null, tickets: [ticket('4', lee, { left: 'cause-unknown' })] }],
  });
  expect(() => unknown.button('Transfer')).toThrow();
  expect(unknown.text()).toContain('Cause not known');
});

test('SB7: up to the number it is calm, with the count', async () => {
  const page = await draw({ ...storm([]), groups: null, rule: { moreThan: 10, minutes: 60 }, unknown: 3 });
  expect(page.text()).toContain('No storm: 2 of 10 in 1 h');
  expect(page.text()).toContain('3 open tickets have not been read');
});

test('SB7: of a cause twenty tickets stand there, says of how many, and leads to the others', async () => {
  const page = await draw(storm(Array.from({ length: 45 }, (_, index) => ticket(`${index + 1}`, lee))));
  const listed = () =>
    [...page.container.querySelectorAll('[data-ticket]')].map((row) => row.getAttribute('data-ticket'));
  expect(listed()).toHaveLength(20);
  expect(page.text()).toContain('1–20 of 45');
  await page.press('Last page');
  expect(listed()).toEqual(['41', '42', '43', '44', '45']);
  expect(page.text()).toContain('41–45 of 45');
});

test('SB7: never more than 100 tickets stand there, by however many causes', async () => {
  const told = storm([]);
  const causes = (groups: number, tickets: number): Storm['groups'] =>
    Array.from({ length: groups }, (_, group) => ({
      ...{ host: 'zendesk', account: ACCOUNT, cause: `Cause ${group + 1}`, owner: kim },
      tickets: Array.from({ length: tickets }, (_, index) => ticket(`${group}${index}`, lee)),
    }));
  const rows = (page: Awaited<ReturnType<typeof draw>>) =>
    page.container.querySelectorAll('[data-ticket]').length;
  const some = await draw({ ...told, groups: causes(7, 60) });
  expect(rows(some)).toBe(7 * 14);
  const many = await draw({ ...told, groups: causes(45, 6) });
  expect(rows(many)).toBe(100);
  expect(many.text()).toContain('1–20 of 45');
  expect(many.text()).not.toContain('Cause 21');
});
