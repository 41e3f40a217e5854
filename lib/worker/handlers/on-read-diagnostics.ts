import type { AccountBudget } from '../../domain/model/account-budget';
import type { KnownAccount } from '../../domain/model/known-account';
import { PlacedAnchor } from '../../domain/model/placed-anchor';
import { readDiagnostics } from '../../messages/read-diagnostics';
import { Abilities } from '../../pull/abilities';
import { knownMe } from '../../pull/known-me';
import { handler } from '../handler';
import { Met } from '../met';
import type { WorkerTools } from '../worker-tools';

const PLACED = 'placed:';
const HOUR_MILLISECONDS = 60 * 60_000;

/** Everything from what is kept; asks no host. */
export const onReadDiagnostics = handler(readDiagnostics, async (tools) => ({
  ...(await state(tools)),
  version: tools.worker.version,
  now: tools.now(),
  clockOffset: tools.hostClock.offset(),
  accounts: await Promise.all((await tools.accounts.all()).map((known) => diagnose(tools, known))),
  placed: Object.fromEntries(
    Object.entries(await tools.local.list(PLACED)).flatMap(([key, value]) => {
      const anchor = PlacedAnchor.safeParse(value);
      return anchor.success ? [[key.slice(PLACED.length), anchor.data]] : [];
    }),
  ),
}));

async function state(tools: WorkerTools) {
  const { policy, source } = await tools.policies.inPlace();
  const imports = await tools.imports.all();
  return {
    policy: { version: policy.version, source },
    sample: await tools.sample.isOn(),
    imports: { files: imports.length, last: imports[0]?.at ?? null },
    rows: await tools.stored.rows(),
    bytes: await tools.storageSize(),
  };
}

async function diagnose(tools: WorkerTools, { host, account }: KnownAccount) {
  const now = tools.now();
  const budget = await tools.gate.read(account);
  const { closed, limits } = budget;
  const userId = (await knownMe(tools, account))?.id ?? null;
  return {
    host,
    account,
    refused: await new Abilities(tools.local, () => now).refused(account, userId),
    met: await new Met(tools).read(account),
    limits,
    closed: closed !== null && closed.until > now ? closed : null,
    lastHour: ofLastHour(budget, now),
    lastDay: ofLastDay(budget, now),
  };
}

function ofLastHour({ calls }: AccountBudget, now: number): Record<string, number> {
  const recent = calls.filter(({ at }) => at > now - HOUR_MILLISECONDS);
  return sum(recent.map(({ callClass }) => ({ [callClass]: 1 })));
}

/** In whole hours of the clock: the present one and the 23 before it. */
function ofLastDay({ hours }: AccountBudget, now: number): Record<string, number> {
  const present = Math.floor(now / HOUR_MILLISECONDS);
  return sum(hours.filter(({ hour }) => hour > present - 24).map(({ calls }) => calls));
}

function sum(counts: readonly Record<string, number>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const count of counts) {
    for (const [callClass, calls] of Object.entries(count))
      total[callClass] = (total[callClass] ?? 0) + calls;
  }
  return total;
}
