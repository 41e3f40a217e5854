import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askHost } from '../../lib/pull/ask-host';
import { callClass } from '../../lib/pull/call-class';
import { faultAt } from './fault-at';
import { hostFaults } from './host-faults';
import { World } from './world';
import { zendeskEndpoints } from './zendesk-endpoints';
import { REF, TICKET } from './zendesk-ticket';

const SECOND = 1_000;
const { account } = REF;

const kindOf = ({ method, host, path }: { method: string; host: string; path: string }) =>
  callClass(method, `https://${host}${path}`);

async function start(endpoint: string) {
  const row = zendeskEndpoints[endpoint];
  if (row === undefined) throw new Error(`No row for ${endpoint}.`);
  const world = new World();
  const browser = world.browser(row.admin === true ? 'grace' : 'maya');
  await browser.openTicket(TICKET);
  const ask = async () => {
    const asked = askHost(browser.tools(), 'zendesk', account, (api, c) => row.ask(api, c, world), 'deed');
    asked.catch(() => undefined);
    await world.pass(21 * SECOND);
    return asked;
  };
  const stand = () => {
    for (const [other, { answers }] of Object.entries(zendeskEndpoints)) {
      if (answers !== undefined) world.sandbox.faults.add({ ...faultAt(other), status: 200, body: answers });
    }
  };
  return { world, browser, row, ask, stand };
}

describe.each(Object.keys(zendeskEndpoints))('%s', (endpoint) => {
  it.each(Object.keys(hostFaults))('%s', async (name) => {
    const { world, browser, row, ask, stand } = await start(endpoint);
    const { fault, problem, pause } = hostFaults[name] ?? { fault: {}, problem: 'offline' };
    const half = row.answers?.slice(0, row.answers.length / 2);
    const met = half === undefined || fault.answer !== 'truncated-json' ? fault : { status: 200, body: half };
    const armed = world.sandbox.faults.add({ ...faultAt(endpoint), ...met });
    stand();
    const { entries } = world.sandbox.log;
    const begun = entries.length;
    const answer = await ask();
    expect(armed.hits).toBeGreaterThan(0);

    // Said in one code, or done without; never an exception.
    const isRefused = problem === 'no-access' && row.ability !== undefined;
    const without = row.without?.includes(problem) === true;
    expect(answer).toMatchObject(without ? { ok: true } : { ok: false, problem });

    // Nobody asks before the moment the host named: no tab, no alarm, no deed.
    if (pause !== undefined) {
      const first = entries.findIndex(
        (entry, index) => index >= begun && entry.fault && entry.status !== 200,
      );
      const until = (entries[first]?.at ?? 0) + pause;
      expect(await browser.tools().gate.closed(account)).toEqual({ until, problem });
      browser.stopWorker();
      await browser.openTicket(4808);
      await world.pass(until - 1 - world.now());
      expect(entries.slice(first + 1).map((entry) => `${kindOf(entry)} ${entry.at - until}`)).toEqual([]);
    }

    // It comes back when the fault ends; what was refused is tried again when a person says so, or after a day.
    armed.remove();
    await world.pass(1);
    if (isRefused) {
      const asked = entries.filter((entry) => kindOf(entry) === endpoint).length;
      await ask();
      expect(entries.filter((entry) => kindOf(entry) === endpoint)).toHaveLength(asked);
      await browser.fromPage('try-abilities-again', { account });
    }
    const hits = entries.filter((entry) => kindOf(entry) === endpoint).length;
    expect(await ask()).toMatchObject({ ok: true });
    expect(entries.filter((entry) => kindOf(entry) === endpoint).length).toBeGreaterThan(hits);
    expect(browser.failures).toEqual([]);
  });
});

describe('the list of endpoints', () => {
  it('has every address that the adapter’s sources name', () => {
    const folder = join(import.meta.dirname, '../../lib/hosts/zendesk');
    const named = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/test\.ts$|__fixtures__|sign-in\//.test(file))
      .flatMap((file) => [
        ...readFileSync(join(folder, file), 'utf8').matchAll(
          /[`'](?=[a-z_]+[/.])([a-z_/]+(?:\$\{[^}]*\}[a-z_/]*)*)(?:\.json|(?<=side_conversations))/g,
        ),
      ])
      .map((match) => `/api/v2/${(match[1] ?? '').replace(/\$\{[^}]*\}/g, '{id}')}`);
    expect(named.length).toBeGreaterThan(10);
    const paths = Object.keys(zendeskEndpoints).map((endpoint) => endpoint.split(' ')[1]);
    expect([...new Set(named)].filter((path) => !paths.includes(path))).toEqual([]);
  });
});
