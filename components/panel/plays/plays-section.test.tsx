// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { PlaybookEvent } from '../../../lib/domain/model/playbook-event';
import { endTask } from '../../../lib/domain/playbooks/end-task';
import { foldPlays } from '../../../lib/domain/playbooks/fold-plays';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { NOW } from '../__fixtures__/now';
import { PlaysSection } from './plays-section';

type Wish = { task: string; to: 'done' | 'skipped' | 'open'; reason: string | null; playbook: string };
const worker = vi.hoisted(() => ({
  log: [] as unknown[],
  asked: [] as { name: string; request: Wish }[],
  fails: false,
  outcome: 'saved',
  unknown: [] as string[],
  customer: 'known',
  drafts: [] as unknown[],
}));
const KEY = 'acme.zendesk.com/account/501';
const target = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'account', id: '501' } as const;
const start: PlaybookEvent = {
  ...{ at: NOW - 60_000, recordKey: KEY, playbook: 'too-many-escalations' },
  ...{ occasion: 'segment/many-escalations/1', kind: 'started', task: null, authorId: null },
};

vi.mock('../../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }, request: Wish) => {
    const log = worker.log as PlaybookEvent[];
    if (worker.fails) throw Object.assign(new Error('no'), { code: 'failed' });
    if (name === 'read-plays') return shownPlays();
    if (name === 'read-drafts') return { drafts: [] };
    if (name === 'keep-draft') {
      worker.drafts.push((request as unknown as { draft: unknown }).draft);
      return {};
    }
    worker.asked.push({ name, request });
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (name === 'start-play') {
      log.push({ ...start, playbook: request.playbook, occasion: 'asked/2026-03-02' });
      return { outcome: 'started' };
    }
    if (worker.outcome === 'moved-on') return { outcome: 'moved-on' };
    worker.log = log.filter(({ task }) => task !== request.task);
    if (request.to !== 'open') {
      const end = endTask(start, request.task, request.to, '9001', NOW, request.reason);
      worker.log = [...log, end];
    }
    return { outcome: 'saved' };
  },
}));

function shownPlays() {
  const customers = new Map([[KEY, { name: null, managerId: '9001' }]]);
  const { plays } = foldPlays(worker.log as PlaybookEvent[], defaultPolicy, NOW, customers);
  return {
    plays: plays.map((play) => ({
      ...play,
      ofTicket: false,
      tasks: play.tasks.map((task) => ({
        ...task,
        role: task.owner === 'nobody' ? 'Senior support rep' : null,
      })),
    })),
    unknown: worker.unknown,
    customer: worker.customer,
    people: [{ id: '9001', name: 'Maya Ortiz', role: 'agent' }],
  };
}

beforeEach(() => {
  vi.useFakeTimers({
    now: NOW,
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
  Object.assign(worker, { log: [start], fails: false, outcome: 'saved', unknown: [], customer: 'known' });
  worker.asked.length = 0;
  worker.drafts.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

async function shown(locale: 'en' | 'de' = 'en', me = '9001') {
  const page = await mount(
    <Page locale={locale}>
      <PlaysSection
        target={target}
        policy={defaultPolicy}
        me={{ id: me, name: 'Maya Ortiz', role: 'agent' }}
        facts={{ customer: 'Northwind [EU]', ticket: null }}
        now={NOW}
      />
    </Page>,
  );
  await page.pass(20);
  const task = (id: string) => {
    const found = page.container.querySelector(`[data-task="${id}"]`);
    if (found === null) throw new Error(`No task ${id} in: ${page.text()}`);
    return found;
  };
  const click = async (selector: string, times = 1) => {
    await act(async () => {
      for (let press = 0; press < times; press += 1)
        page.container.querySelector<HTMLElement>(selector)?.click();
    });
    await page.pass(20);
  };
  const type = async (selector: string, value: string) => {
    await act(async () => {
      const field = page.container.querySelector<HTMLInputElement>(selector);
      const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(field, value);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.pass(5);
  };
  return { ...page, task, click, type };
}

describe('plays', () => {
  test('SB3: the five tasks in their order, each with one owner, and how far it has come', async () => {
    const page = await shown();
    const tasks = [...page.container.querySelectorAll('[data-task]')];
    expect(tasks.map((one) => one.getAttribute('data-task'))).toEqual([
      'escalate',
      'investigate',
      'address',
      'convey',
      'follow-up',
    ]);
    expect(page.task('escalate').textContent).toContain('you');
    expect(page.task('investigate').textContent).toContain('Senior support rep: nobody named yet');
    expect(page.text()).toContain('0 of 5');
    expect(page.text()).toContain('5 tasks to do');
  });

  test('CO13: a business review that comes every quarter has its tasks, each with its day', async () => {
    worker.log = [{ ...start, playbook: 'business-review', occasion: 'every/enterprise/8' }];
    const page = await shown();
    const tasks = [...page.container.querySelectorAll('[data-task]')];
    expect(tasks.map((one) => one.getAttribute('data-task'))).toEqual(['prepare', 'hold', 'send']);
    expect(page.task('hold').textContent).toContain('Mar 16');
    expect(page.task('send').textContent).toContain('Mar 18');
  });

  test('a task is ticked with one press, a double click included, and unticked with another', async () => {
    const page = await shown();
    await page.click('[data-task="escalate"] input');
    expect(page.task('escalate').getAttribute('data-state')).toBe('done');
    expect(page.text()).toContain('1 of 5');
    expect(page.text()).toContain('Done: Escalate internally');
    await page.click('[data-task="escalate"] input');
    expect(page.task('escalate').getAttribute('data-state')).toBe('open');
    worker.asked.length = 0;
    await page.click('[data-task="convey"] input', 2);
    expect(worker.asked).toHaveLength(1);
    expect(page.task('convey').getAttribute('data-state')).toBe('done');
  });

  test('a task is passed over with a reason, which stays, and is taken up again', async () => {
    const page = await shown();
    await page.click('[data-task="address"] .play-more');
    await page.press('Pass over');
    expect(page.button('Pass over').getAttribute('aria-disabled')).toBe('true');
    await page.type('[data-task="address"] input[type="text"]', 'Solved by phone');
    await page.press('Pass over');
    expect(worker.asked.at(-1)?.request).toMatchObject({ to: 'skipped', reason: 'Solved by phone' });
    expect(page.task('address').getAttribute('data-state')).toBe('skipped');
    expect(page.text()).toContain('Reason: Solved by phone');
    await page.press('Take up again');
    expect(page.task('address').getAttribute('data-state')).toBe('open');
  });

  test('that somebody ended it otherwise meanwhile is said', async () => {
    const page = await shown();
    worker.outcome = 'moved-on';
    await page.click('[data-task="escalate"] input');
    expect(page.text()).toContain('Somebody ended this task otherwise in the meantime.');
  });

  test('SB6: a text names goal and targeting, and cannot be copied while something is to be filled in', async () => {
    worker.log = [{ ...start, playbook: 'win-back', occasion: 'segment/stopped-using/1' }];
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    const page = await shown();
    await page.click('[data-task="write"] .play-more');
    await page.press('Text: Winback');
    expect(page.text()).toContain('Goal: Who stopped comes back, or says why not');
    expect(page.text()).toContain('For: Active then stopped');
    expect(page.text()).toContain('[Company/product]');
    await page.press('Copy the text');
    expect(copied).toEqual([]);
    const area = '[data-task="write"] textarea';
    const draft = page.container.querySelector<HTMLTextAreaElement>(area)?.value ?? '';
    expect(draft).toContain('Maya Ortiz');
    await page.type(area, draft.replace('[John]', 'Ines').replace('[Company/product]', 'RouteBox'));
    await page.press('Copy the text');
    expect(copied).toEqual([expect.stringContaining('for RouteBox to be useful')]);
  });

  test('what was typed in a text is still there after it was hidden, and outlives the panel', async () => {
    worker.log = [{ ...start, playbook: 'win-back', occasion: 'segment/stopped-using/1' }];
    const page = await shown();
    const area = '[data-task="write"] textarea';
    const typed = () => page.container.querySelector<HTMLTextAreaElement>(area)?.value;
    await page.click('[data-task="write"] .play-more');
    await page.press('Text: Winback');
    await page.type(area, 'Dear Ines');
    await page.press('Hide the text');
    expect(worker.drafts).toMatchObject([{ fields: { body: 'Dear Ines' } }]);
    await page.press('Text: Winback');
    expect(typed()).toBe('Dear Ines');
    await page.click('[data-task="write"] .play-more');
    await page.click('[data-task="write"] .play-more');
    await page.press('Text: Winback');
    expect(typed()).toBe('Dear Ines');
  });

  test('a task that cannot be taken up again says so, and so does one that somebody took up before', async () => {
    const page = await shown();
    await page.click('[data-task="address"] .play-more');
    await page.press('Pass over');
    await page.type('[data-task="address"] input[type="text"]', 'Solved by phone');
    await page.press('Pass over');
    worker.fails = true;
    await page.press('Take up again');
    expect(page.task('address').textContent).toContain('That did not work.');
    Object.assign(worker, { fails: false, outcome: 'moved-on' });
    await page.press('Take up again');
    expect(page.task('address').textContent).toContain('Somebody ended this task otherwise in the meantime.');
    expect(page.text()).not.toContain('To do again');
  });

  test('who ended a task is named in good German', async () => {
    const page = await shown('de');
    await page.click('[data-task="escalate"] input');
    await page.click('[data-task="escalate"] .play-more');
    expect(page.task('escalate').textContent).toContain('Erledigt: Sie, ');
  });

  test('a play is started by hand, with what it is there for', async () => {
    worker.log = [];
    const page = await shown();
    expect(page.text()).toContain('No play is running.');
    await page.press('Start a play');
    await act(async () => {
      const list = page.container.querySelector('select');
      if (list !== null) list.value = 'minimize';
      list?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(page.text()).toContain('It is there for: Escalation rate');
    expect(page.text()).toContain('Close the largest knowledge gap');
    await page.press('Start', 1);
    expect(page.text()).toContain('Started: Minimize escalation');
    expect(worker.asked).toMatchObject([{ name: 'start-play', request: { playbook: 'minimize' } }]);
  });

  test('plays of a policy that is not here are named, and so is a customer nobody knows', async () => {
    Object.assign(worker, { unknown: ['quarterly-call'], customer: 'unknown' });
    const page = await shown('de');
    expect(page.text()).toContain('den die jetzige Richtlinie nicht kennt: quarterly-call');
    expect(page.text()).toContain('Der Kunde ist nicht bekannt');
  });

  test('a play that the policy does not know is running all the same', async () => {
    Object.assign(worker, { log: [], unknown: ['quarterly-call'] });
    const page = await shown();
    expect(page.text()).toContain(
      'One play is running that the present policy does not know: quarterly-call',
    );
    expect(page.text()).not.toContain('No play is running.');
  });

  test('a worker that fails is said, with a way to try again', async () => {
    worker.fails = true;
    const page = await shown();
    await page.pass(10_000);
    expect(page.text()).toContain('That did not work.');
    worker.fails = false;
    await page.press('Try again');
    await page.pass(50);
    expect(page.text()).toContain('Too many open support escalations');
  });
});
