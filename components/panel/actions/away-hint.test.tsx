// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Person } from '../../../lib/domain/model/person';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { NOW } from '../__fixtures__/now';
import { sampleAssessment } from '../__fixtures__/sample-assessment';
import { sampleState } from '../__fixtures__/sample-state';
import { PanelScreen } from '../panel-screen';

const worker = vi.hoisted(() => ({ owners: [] as unknown[], asked: [] as string[] }));
vi.mock('../../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }) => {
    worker.asked.push(name);
    if (name !== 'list-owners') throw new Error('Nothing else is answered here.');
    return { owners: worker.owners };
  },
}));

const away = { why: 'out-of-office', from: null, until: NOW + 86_400_000 } as const;
const maya: Person = { id: '9001', name: 'Maya Ortiz', role: 'agent', managerId: '9004' };
const priya: Person = { id: '9002', name: 'Priya Raman', role: 'agent', away, delegateId: '9003' };
const jonas: Person = { id: '9003', name: 'Jonas Weber', role: 'agent' };
const ada: Person = { id: '9004', name: 'Ada Lindqvist', role: 'admin' };

beforeEach(() => {
  vi.useFakeTimers({
    now: NOW,
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
  worker.owners = [priya, jonas, maya, ada];
  worker.asked.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(
  host: 'salesforce' | 'zendesk',
  named = true,
  locale: 'en' | 'de' = 'en',
  ticket: { escalated: true; assigneeId: string } | null = null,
) {
  const sample = sampleAssessment();
  const assessment = {
    ...sample,
    path: sample.path.map((step) =>
      named || step.state !== 'next' ? step : { ...step, owner: 'nobody' as const, ownerReason: null },
    ),
  };
  const ref = { host, account: 'acme.my.salesforce.com', kind: 'ticket', id: '4821' } as const;
  const people = [maya, priya, jonas, ada];
  const state = sampleState({ ref, assessment, people });
  if (ticket !== null && state.record.kind === 'ticket' && state.record.facts !== null)
    state.record.facts.ticket = { ...state.record.facts.ticket, ref, ...ticket };
  const page = await mount(
    <Page locale={locale}>
      <PanelScreen state={state} askedAt={NOW} />
    </Page>,
  );
  await page.pass(5);
  return page;
}

test('the path and the button say that the next holder is away, and who approves in their place', async () => {
  const page = await open('salesforce');
  expect(page.container.querySelector('[data-state="next"]')?.textContent).toContain(
    'out of office until Tue, says Salesforce',
  );
  expect(page.container.querySelector('.action-bar .away-hint')?.textContent).toContain(
    'Priya Raman: out of office until Tue, says Salesforce. Jonas Weber approves in their place there.',
  );
  // It is said, and decides nothing.
  expect(page.button('Escalate to Priya Raman').getAttribute('aria-disabled')).toBeNull();
});

test('no list is asked for where absences do not come with it', async () => {
  const page = await open('zendesk');
  expect(worker.asked).not.toContain('list-owners');
  expect(page.container.querySelector('.action-bar .away-hint')).toBeNull();
});

test('who holds a level: the manager of the holder first, each with what is hinted of them', async () => {
  const page = await open('salesforce', false);
  await page.press('Escalate to Level 1');
  const options = [...page.container.querySelectorAll<HTMLElement>('[role="option"]')];
  expect(options.map(({ textContent }) => textContent)).toEqual([
    'Ada Lindqvistmanager of Maya Ortiz',
    'Priya Ramanout of office until Tue, says Salesforce',
    'Jonas Weber',
    'Maya Ortiz',
  ]);
  expect(page.container.querySelector('.away-hint')).toBeNull();
  await act(async () => options[1]?.click());
  expect(page.container.querySelector('.away-hint')?.textContent).toContain(
    'You can choose them all the same',
  );
});

test('what Salesforce has escalated to somebody who is away is not left with them unsaid', async () => {
  const page = await open('salesforce', true, 'en', { escalated: true, assigneeId: priya.id });
  await page.press('Take it up');
  await page.pass(5);
  expect(page.container.querySelector('.away-hint')?.textContent).toContain(
    'Priya Raman: out of office until Tue, says Salesforce',
  );
});

test('in German too', async () => {
  const page = await open('salesforce', true, 'de');
  expect(page.text()).toContain('laut Salesforce nicht im Büro bis Di');
  expect(page.text()).not.toMatch(/\$\d|undefined|NaN/);
});
