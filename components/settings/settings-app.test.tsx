// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mount } from '../__fixtures__/mount';
import { Page } from '../__fixtures__/page';
import { SettingsApp } from './settings-app';

type Asked = { name: string; request: Record<string, unknown> };
const worker = vi.hoisted(() => ({
  answers: new Map<string, () => unknown>(),
  asked: [] as Asked[],
}));
vi.mock('../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }, request: Record<string, unknown>) => {
    worker.asked.push({ name, request });
    const answer = worker.answers.get(name)?.();
    if (answer === undefined) throw Object.assign(new Error(name), { code: 'wrong-key' });
    return answer;
  },
}));

const settings = {
  redirectUrls: {
    zendesk: 'https://abcdefgh.chromiumapp.org/zendesk',
    salesforce: 'https://abcdefgh.chromiumapp.org/salesforce',
  },
  connections: [
    {
      host: 'zendesk',
      account: 'acme.zendesk.com',
      by: 'session',
      clientId: null,
      me: { id: '9001', name: 'Maya Ortiz', role: 'agent' },
      sandbox: false,
      bySession: false,
      lacks: null,
      otherPage: null,
      checkedAt: 1_772_460_000_000,
    },
    {
      host: 'salesforce',
      account: 'acme.my.salesforce.com',
      by: 'token',
      clientId: '3MVG9',
      me: null,
      sandbox: false,
      bySession: false,
      lacks: null,
      otherPage: null,
      checkedAt: null,
    },
  ],
  sessionForbidden: false,
  worker: { bootId: '6a1b7f60-boot', startedAt: 1_772_460_000_000, version: '0.1.0' },
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  worker.answers.clear();
  worker.asked.length = 0;
  worker.answers.set('read-settings', () => settings);
  worker.answers.set('read-history', () => ({ accounts: [] }));
});
afterEach(() => {
  location.hash = '';
  vi.useRealTimers();
});

async function open(locale: 'en' | 'de' = 'en') {
  const page = await mount(
    <Page locale={locale}>
      <SettingsApp onChanged={() => () => undefined} askForCookies={async () => true} />
    </Page>,
  );
  await page.pass(5);
  const type = (index: number, value: string) =>
    act(async () => {
      const input = page.container.querySelectorAll('input')[index];
      if (input === undefined) throw new Error('a field to type in');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const connect = async (host: 'zendesk' | 'salesforce' = 'salesforce') => {
    await act(async () =>
      page.container.querySelector<HTMLFormElement>(`form[data-host=${host}]`)?.requestSubmit(),
    );
    await page.pass(5);
  };
  return { ...page, type, connect };
}
const asked = (name: string) =>
  worker.asked.filter((message) => message.name === name).map(({ request }) => request);

test('says with what one is connected and as whom, what the app needs, and what support asks for', async () => {
  const page = await open();
  const connections = page.text();
  await act(async () => {
    location.hash = '#/diagnostics';
    // The page is told later, by a clock that no test holds.
    window.dispatchEvent(new Event('hashchange'));
  });
  await page.pass(5);
  for (const part of [
    'Connected as Maya Ortiz',
    'acme.my.salesforce.com',
    settings.redirectUrls.zendesk,
    settings.redirectUrls.salesforce,
    '6a1b7f60-boot',
    '2026-03-02T14:00:00.000Z',
  ]) {
    expect(connections + page.text()).toContain(part);
  }
});

test('has no open placeholder in German', async () => {
  const page = await open('de');
  expect(page.text()).toContain('Verbunden als Maya Ortiz');
  expect(page.text()).not.toMatch(/\$\d|undefined|NaN/);
});

describe('a connection', () => {
  test('is tested: who one is, or what is wrong', async () => {
    worker.answers.set('test-connection', () => ({
      ok: true,
      me: { id: '1', name: 'Maya Ortiz', role: 'agent' },
    }));
    const page = await open();
    await page.press('Test', 2);
    expect(asked('test-connection')).toEqual([{ host: 'zendesk', account: 'acme.zendesk.com' }]);
    expect(page.text()).toContain('It works: you are Maya Ortiz.');
    worker.answers.set('test-connection', () => ({ ok: false, problem: 'signed-out', message: 'x' }));
    await page.press('Test');
    expect(page.text()).toContain('Sign in to Zendesk');
    expect(page.text()).not.toContain('It works');
    expect(page.container.querySelector('.connection [role=alert]')?.textContent).toContain(
      'Sign in to Zendesk',
    );
    // The alert is read by itself: said in the live region too, it would be heard twice.
    expect(page.container.querySelector('[role=status]')?.textContent).toBe('');
  });

  test('by token can be forgotten, by session not', async () => {
    worker.answers.set('disconnect', () => ({}));
    const page = await open();
    expect(page.container.querySelectorAll('.connection-deeds button')).toHaveLength(3);
    await page.press('Disconnect');
    expect(asked('disconnect')).toEqual([{ account: 'acme.my.salesforce.com' }]);
  });
});

describe('connecting Salesforce', () => {
  test('waits for an address and a key that can be one', async () => {
    const page = await open();
    await page.type(2, 'acme.lightning.force.com');
    await page.type(3, 'short');
    await page.connect();
    expect(asked('connect')).toEqual([]);
  });

  test('sends what was typed without its edges and says as whom one is connected', async () => {
    worker.answers.set('connect', () => ({
      account: 'acme.my.salesforce.com',
      me: { id: '005', name: 'Tom Adler', role: 'agent' },
    }));
    const page = await open();
    await page.type(2, ' acme.lightning.force.com ');
    await page.type(3, ' 3MVG9abcdefgh ');
    await page.connect();
    expect(asked('connect')).toEqual([
      { host: 'salesforce', address: 'acme.lightning.force.com', clientId: '3MVG9abcdefgh' },
    ]);
    expect(page.text()).toContain('Connected to acme.my.salesforce.com as Tom Adler.');
  });

  test('says what to do when it is refused, and keeps what was typed', async () => {
    const page = await open();
    await page.type(2, 'acme.lightning.force.com');
    await page.type(3, '3MVG9abcdefgh');
    await page.connect();
    expect(page.text()).toContain('Salesforce does not know this consumer key.');
    expect(page.container.querySelectorAll('input')[3]?.value).toBe('3MVG9abcdefgh');
  });
});

describe('signing in to Zendesk', () => {
  test('takes any client identifier, and says which words of its own a refusal has', async () => {
    const page = await open();
    await page.type(0, ' acme.zendesk.com ');
    await page.type(1, ' bw ');
    await page.connect('zendesk');
    expect(asked('connect')).toEqual([{ host: 'zendesk', address: 'acme.zendesk.com', clientId: 'bw' }]);
    expect(page.text()).toContain('Zendesk does not know this identifier as a public client.');
  });

  test('a sign-in that has lapsed says so, and can be ended', async () => {
    const [zendesk] = settings.connections;
    const lapsed = { ...zendesk, by: 'lapsed', clientId: 'bw' };
    worker.answers.set('read-settings', () => ({ ...settings, connections: [lapsed] }));
    worker.answers.set('disconnect', () => ({}));
    const page = await open();
    expect(page.text()).toContain('by the browser’s session; the sign-in has lapsed');
    await page.press('Disconnect');
    expect(asked('disconnect')).toEqual([{ account: 'acme.zendesk.com' }]);
  });

  test.each([
    [false, 'Until you decide otherwise, Bellwether works as Tom Adler', 'Work as Maya Ortiz'],
    [true, 'stands there under the name of Maya Ortiz', 'Work as Tom Adler'],
  ])(
    'pages open as somebody else, decided: %s: says in whose name, and takes the choice',
    async (asSignedIn, words, choice) => {
      const otherPage = { signedInAs: 'Maya Ortiz', page: 'Tom Adler', asSignedIn };
      const connections = settings.connections.map((connection) => ({ ...connection, otherPage }));
      worker.answers.set('read-settings', () => ({ ...settings, connections: connections.slice(0, 1) }));
      worker.answers.set('connect-as', () => ({}));
      const page = await open();
      expect(page.text()).toContain(words);
      await page.press(choice);
      expect(asked('connect-as')).toEqual([{ account: 'acme.zendesk.com', asSignedIn: !asSignedIn }]);
    },
  );
});
