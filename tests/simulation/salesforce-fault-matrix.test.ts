import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { HostProblem } from '../../lib/domain/model/host-problem';
import { salesforceApi } from '../../lib/hosts/salesforce/api';
import { askHost } from '../../lib/pull/ask-host';
import { ORG, salesforceDesk } from './salesforce-desk';
import { salesforceEndpoints } from './salesforce-endpoints';
import { salesforceFaults } from './salesforce-faults';
import { type CallRequest, salesforceRequests } from './salesforce-requests';
import { World } from './world';

const SECOND = 1_000;

/** Every request, with the first call that makes it. */
const requests = new Map<string, CallRequest>();
for (const call of Object.keys(salesforceEndpoints)) {
  for (const request of await salesforceRequests(call)) {
    if (!requests.has(request.name)) requests.set(request.name, request);
  }
}

/** Somebody connected to the org, and a call as a person's deed makes it. */
async function start({ call, at }: CallRequest) {
  const row = salesforceEndpoints[call];
  if (row === undefined) throw new Error(`No row for ${call}.`);
  const world = new World();
  world.sandbox.salesforce.switches.surveys = true;
  const desk = await salesforceDesk(world);
  const { browser } = desk;
  await world.pass(SECOND);
  const { entries } = world.sandbox.log;
  const ask = async () => {
    let done = false;
    const question = askHost(
      browser.tools(),
      'salesforce',
      ORG,
      (api, c) => row.ask(api, c, world.sandbox),
      'deed',
    );
    const asked = question.finally(() => {
      done = true;
    });
    asked.catch(() => undefined);
    for (let waits = 0; waits < 8 && !done; waits += 1) await world.pass(21 * SECOND);
    return asked;
  };
  /** Nothing is known of the org any more. */
  const forget = () => {
    for (const key of browser.local.keys()) if (key.startsWith('remembered:')) browser.local.delete(key);
    entries.length = 0;
  };
  const sent = () =>
    entries.filter(
      ({ method, path, query, body }) =>
        method === at.method &&
        (at.path as RegExp).test(path + query) &&
        (body ?? '').includes(at.bodyIncludes ?? ''),
    ).length;
  return { world, desk, browser, ask, forget, entries, sent };
}

/** What a fault of a request is called. */
function problemAt({ name, parts }: CallRequest, fault: string, problem: HostProblem): HostProblem {
  const isOwn = parts.length === 0 && name !== '/services/data/';
  // A record that is asked for by its address may not be there, and the identity service has no versions.
  if (isOwn && fault === '404') return 'not-found';
  return name.includes('oauth2') && fault.startsWith('410') ? 'not-found' : problem;
}

describe.each([...requests.values()])('$call: $name', (request) => {
  let shared: ReturnType<typeof start> | null = null;
  const { beside = [] } = salesforceEndpoints[request.call] ?? {};
  const isBeside =
    request.isAboutWords || beside.some((one) => request.parts.includes(one) || request.name.startsWith(one));

  it.each(Object.entries(salesforceFaults))('%s', async (name, { fault, problem, pause }) => {
    // What passes without a pause leaves nothing behind for the next; what stands beside a transition is not done again.
    shared ??= start(request);
    const { world, desk, browser, ask, forget, entries, sent } = await (pause === undefined && !isBeside
      ? shared
      : start(request));
    forget();
    const armed = world.sandbox.faults.add({ ...request.at, ...fault });
    onTestFinished(() => armed.remove());
    const answer = await ask();
    expect(armed.hits).toBeGreaterThan(0);
    const before = sent();

    // Said in one code, or done without; never an exception.

    const expected = problemAt(request, name, problem);
    // Once an org is left alone, so is what would have come after.
    const rests = isBeside && pause !== undefined && !answer.ok;
    expect(answer).toMatchObject(isBeside && !rests ? { ok: true } : { ok: false, problem: expected });

    // Signing in is tried once by each who asks where it may help, and not at all where it cannot.
    const renewals = entries.filter(({ body }) => body?.includes('grant_type=refresh_token')).length;
    expect(renewals).toBeLessThanOrEqual(problem === 'signed-out' ? 3 : 0);

    // Nobody asks before the moment that was named, or goes without saying: no tab, no alarm, no deed.
    if (pause !== undefined) {
      const first = entries.findIndex((entry) => entry.fault && entry.status !== 200);
      const until = (entries[first]?.at ?? 0) + pause;
      expect(await browser.tools().gate.closed(ORG)).toEqual({ until, problem });
      browser.stopWorker();
      await desk.showCase(desk.open(), desk.caseIds.at(-1) ?? '');
      await world.pass(until - 1 - world.now());
      expect(entries.slice(first + 1).map(({ path, at }) => `${path} ${at - until}`)).toEqual([]);
    }

    // It comes back when the fault ends.
    armed.remove();
    await world.pass(1);
    expect(await ask()).toMatchObject({ ok: true });
    // What stands beside a transition is not done twice where it was done.
    if (!isBeside && name !== 'timeout') expect(sent()).toBeGreaterThan(before);
    expect(browser.failures).toEqual([]);
  });
});

describe('the list of calls', () => {
  it('has every call of the adapter that makes requests', () => {
    const without = [
      ...['limitsOf', 'restAsked', 'pageAddress', 'isSandbox', 'customerId', 'signIn', 'sessionCookie'],
    ];
    const calls = Object.entries(salesforceApi)
      .filter(([name]) => !without.includes(name))
      .flatMap(([name, call]: [string, unknown]) => {
        if (typeof call === 'function') return [name];
        if (typeof call !== 'object' || call === null) return [];
        return Object.entries(call).flatMap(([own, one]) =>
          typeof one === 'function' ? [`${name}.${own}`] : [],
        );
      });
    expect(calls.length).toBeGreaterThan(15);
    expect(calls.filter((call) => !(call in salesforceEndpoints))).toEqual([]);
  });

  it('names no part that is not asked for', async () => {
    for (const [call, { needs, beside = [] }] of Object.entries(salesforceEndpoints)) {
      const asked = await salesforceRequests(call);
      const isAsked = (one: string) =>
        asked.some(({ name, parts }) => parts.includes(one) || name.startsWith(one));
      expect([...needs, ...beside].filter((one) => !isAsked(one)).map((one) => `${call} ${one}`)).toEqual([]);
    }
  });

  it('has every file of the adapter that makes requests', () => {
    const folder = join(import.meta.dirname, '../../lib/hosts/salesforce');
    const asking = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/test\.ts$|__fixtures__|sign-in\//.test(file))
      .filter((file) =>
        /(?<!function )\b(composite|readParts|sendData|send|readFields|inVersion)\b[(<]/.test(
          readFileSync(join(folder, file), 'utf8'),
        ),
      )
      .map((file) => file.replace('.ts', ''))
      .filter((file) => !/^rest\/(api-version|composite|in-version|send-data)$/.test(file));
    const listed = Object.values(salesforceEndpoints).flatMap(({ sources }) => sources);
    expect(asking.length).toBeGreaterThan(15);
    expect(asking.filter((file) => !listed.includes(file))).toEqual([]);
    expect(listed.filter((file) => !asking.includes(file))).toEqual([]);
  });
});
