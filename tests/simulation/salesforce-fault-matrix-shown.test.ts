import { describe, expect, it } from 'vitest';
import type { HostProblem } from '../../lib/domain/model/host-problem';
import { ORG, salesforceDesk } from './salesforce-desk';
import { salesforceFaults } from './salesforce-faults';
import { World } from './world';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

type Desk = Awaited<ReturnType<typeof salesforceDesk>>;
type Tab = ReturnType<Desk['open']>;
const COMPOSITE = { host: ORG, method: 'POST', path: /\/composite$/ };

interface Surface {
  /** The request that brings it. */
  at: { host: string; method: string; path: string | RegExp; bodyIncludes?: string };
  /** What a person does; its answer, where there is one to wait for. */
  act(desk: Desk, tab: Tab): Promise<unknown>;
  /** The problem that they then read. */
  shown(desk: Desk, reply: unknown): HostProblem | null;
}

const otherCase = ({ caseId, caseIds }: Desk) => caseIds.find((id) => id !== caseId) ?? '';
const rows = ({ caseId, caseIds }: Desk) => caseIds.filter((id) => id !== caseId).slice(2, 4);

const surfaces: Record<string, Surface> = {
  'the badge of a case': {
    at: { ...COMPOSITE, bodyIncludes: '"referenceId":"case"' },
    act: (desk, tab) => desk.showCase(tab, otherCase(desk)),
    shown: (desk) => desk.paint(otherCase(desk))?.problem ?? null,
  },
  'the badge of a customer': {
    at: { ...COMPOSITE, bodyIncludes: '"referenceId":"customer"' },
    act: (desk, tab) => desk.showAccount(tab, desk.accountIds[5] ?? ''),
    shown: (desk) => desk.paint(desk.accountIds[5] ?? '', 'account')?.problem ?? null,
  },
  'the badges of a list': {
    at: { ...COMPOSITE, bodyIncludes: '"referenceId":"customers"' },
    act: (desk, tab) => desk.showRows(tab, rows(desk)),
    shown: (desk) => {
      const [one, other] = rows(desk).map((id) => desk.paint(id)?.problem ?? null);
      return one === other ? (one ?? null) : null;
    },
  },
  'the connection in the settings': {
    at: { host: ORG, method: 'GET', path: '/services/oauth2/userinfo' },
    act: ({ browser }) => browser.fromPage('test-connection', { host: 'salesforce', account: ORG }),
    shown: (_, reply) => (reply as { answer: { problem?: HostProblem } }).answer.problem ?? null,
  },
};

/** Somebody with the story's case in front, when all that is asked once a day has been asked. */
async function atWork() {
  const world = new World();
  const desk = await salesforceDesk(world);
  const tab = desk.open();
  await desk.showCase(tab, desk.caseId);
  await world.pass(61 * SECOND);
  return { world, desk, tab };
}

describe.each(Object.entries(surfaces))('%s', (_, { at, act, shown }) => {
  it.each(Object.entries(salesforceFaults))(
    '%s: says so, and comes back',
    async (name, { fault, problem, pause }) => {
      const { world, desk, tab } = await atWork();
      const armed = world.sandbox.faults.add({ ...at, ...fault });
      const acting = act(desk, tab);
      await world.pass(21 * SECOND);
      // The identity service has no versions: what is not there is not found.
      const isIdentity = typeof at.path === 'string' && /^4(04|10)/.test(name);
      expect(shown(desk, await acting)).toBe(isIdentity ? 'not-found' : problem);
      armed.remove();
      await world.pass((pause ?? 0) + 10 * MINUTE);
      const again = act(desk, tab);
      await world.pass(SECOND);
      expect(shown(desk, await again)).toBeNull();
      expect(desk.browser.failures).toEqual([]);
    },
  );
});

/** What an escalation asks: the case as it stands, and the one transaction that writes it. */
const deeds: Record<string, Surface['at']> = {
  'the case is read': { ...COMPOSITE, bodyIncludes: '"referenceId":"account"' },
  'it is written': { ...COMPOSITE, bodyIncludes: '"referenceId":"comment"' },
  'its task is made': { host: ORG, method: 'POST', path: /\/sobjects\/Task$/ },
};

describe.each(Object.entries(deeds))('an escalation while %s', (_, at) => {
  it.each(Object.entries(salesforceFaults))(
    '%s: is written once, or kept, or reported',
    async (_name, { fault, pause }) => {
      const { world, desk, tab } = await atWork();
      const { entries } = world.sandbox.log;
      const markers = () =>
        world.sandbox.salesforce
          .comments(desk.caseId)
          .flatMap(({ CommentBody }) => /deed=(\w+)/.exec(String(CommentBody))?.[1] ?? []);
      entries.length = 0;
      const armed = world.sandbox.faults.add({ ...at, ...fault });
      await desk.escalate(tab, desk.caseId);
      await world.pass(32 * SECOND);
      expect(markers().length).toBeLessThanOrEqual(1);
      const [row] = await desk.browser.outbox();
      expect(row?.state === 'done').toBe(row?.problem === null && markers().length === 1);

      // No request of anybody before the moment that was named.
      const first = entries.findIndex((entry) => entry.fault);
      await world.pass(3 * MINUTE);
      const until = (entries[first]?.at ?? 0) + (pause ?? 0);
      expect(entries.slice(first + 1).filter((entry) => entry.host === ORG && entry.at < until)).toEqual([]);

      armed.remove();
      await world.pass(20 * MINUTE);
      // Another page, or signing in, is what a person does about it; what was refused they press again.
      await desk.showCase(tab, desk.caseId);
      if ((await desk.browser.outbox()).at(-1)?.state === 'refused') {
        expect(markers()).toEqual([]);
        await desk.escalate(tab, desk.caseId);
      }
      await world.pass(5 * MINUTE);
      expect(markers()).toEqual(['escalated']);
      expect((await desk.browser.outbox()).at(-1)).toMatchObject({ state: 'done', problem: null });
      expect(desk.paint(desk.caseId)).toMatchObject({ escalation: 'open', problem: null });
      expect(world.sandbox.salesforce.tasks(desk.caseId).length).toBeLessThanOrEqual(1);
      expect(desk.browser.failures).toEqual([]);
    },
  );
});
