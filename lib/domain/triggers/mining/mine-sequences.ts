import type { AccountRecord } from '../../model/account-record';
import type { Instant } from '../../model/instant';
import type { ChurnSequence } from './churn-sequence';
import type { ChurnStep } from './churn-step';
import { fisherExact } from './fisher-exact';
import { stepMoments } from './step-moments';

const DAY = 86_400_000;
/** Kinds of event that are looked at: the most common ones. */
const MOST_KINDS = 20;

interface MiningSettings {
  /** What is looked at of each customer: the days before it left, or before now. */
  withinDays: number;
  /** Days right before leaving that do not count: what happens then comes too late to be of use. */
  leadDays: number;
  /** What it means to stay away. */
  absences: readonly Extract<ChurnStep, { absent: string }>[];
  minimumSteps: number;
  maximumSteps: number;
  /** Sequences of fewer customers than this are not looked at, whoever of them left. */
  minimumCustomers: number;
  /** How likely chance may be to have shown any of what is found, 0-1. */
  chance: number;
}

const shipped: MiningSettings = {
  withinDays: 90,
  leadDays: 7,
  absences: [
    { absent: 'login', days: 14 },
    { absent: 'feature-used', days: 30 },
    { absent: 'email-replied', after: 'email-sent', days: 7 },
  ],
  minimumSteps: 2,
  maximumSteps: 3,
  minimumCustomers: 5,
  chance: 0.05,
};

/** A customer as the search sees it: when each step happened in the days looked at, in order. */
interface Customer {
  left: boolean;
  moments: ReadonlyMap<string, readonly Instant[]>;
}

/** A customer that went through a sequence, and when the earliest way through it ended. */
interface Passage {
  customer: Customer;
  end: Instant;
}

/**
 * Learns what customers did, and stopped doing, before they left (acceptance TR20): every ordered sequence of steps that enough
 * customers went through, whoever they are, is tested by Fisher's exact test with Bonferroni's correction for their number; of those
 * that stand, one that tells no more than a part of it is left out. Same history, same answer; the likeliest to hold first.
 * @param until up to when the history is known: whoever left later stayed; whoever nobody knows of is left out
 */
export function mineSequences(
  accounts: readonly AccountRecord[],
  until: Instant,
  changes: Partial<MiningSettings> = {},
): ChurnSequence[] {
  const settings = { ...shipped, ...changes };
  const steps = stepsOf(accounts, settings);
  const customers = accounts.flatMap((account) => customerOf(account, steps, until, settings) ?? []);
  const leavers = customers.filter(({ left }) => left).length;
  const found = grow(
    [],
    customers.map((customer) => ({ customer, end: Number.NEGATIVE_INFINITY })),
    [...steps.keys()],
    settings,
  );
  const tested = found.filter(({ keys }) => keys.length >= settings.minimumSteps);
  return tested
    .map(({ keys, customers: count, left }) => ({
      keys,
      customers: count,
      left,
      chance: Math.min(1, fisherExact(left, count, leavers, customers.length) * tested.length),
    }))
    .filter(({ chance, left }) => chance <= settings.chance && left > 0)
    .filter(
      (sequence) => !found.some((part) => isPart(part.keys, sequence.keys) && tellsAsMuch(part, sequence)),
    )
    .sort(
      (a, b) => a.chance - b.chance || b.left / b.customers - a.left / a.customers || compare(a.keys, b.keys),
    )
    .map(({ keys, customers: count, left, chance }) => ({
      steps: keys.flatMap((key) => steps.get(key) ?? []),
      withinDays: settings.withinDays,
      customers: count,
      left,
      lift: (left / count) * (customers.length / leavers),
      chance,
    }));
}

/** All steps there are, by a key of their own, in an order that does not hang on that of the accounts. */
function stepsOf(accounts: readonly AccountRecord[], { absences }: MiningSettings): Map<string, ChurnStep> {
  const counts = new Map<string, number>();
  for (const { events } of accounts)
    for (const { kind } of events ?? []) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_KINDS)
    .map(([event]): ChurnStep => ({ event }));
  return new Map([...kinds, ...absences].map((step) => [JSON.stringify(step), step]));
}

function customerOf(
  { events, leftAt }: AccountRecord,
  steps: ReadonlyMap<string, ChurnStep>,
  until: Instant,
  { withinDays, leadDays }: MiningSettings,
): Customer | null {
  if (events === null || leftAt === null) return null;
  const left = leftAt !== 'never' && leftAt <= until;
  const end = left ? leftAt - leadDays * DAY : until;
  const before = events.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
  const within = (moment: Instant) => moment <= end && moment > end - withinDays * DAY;
  return {
    left,
    moments: new Map([...steps].map(([key, step]) => [key, stepMoments(step, before).filter(within)])),
  };
}

interface Found {
  keys: readonly string[];
  customers: number;
  left: number;
}

/** Every longer sequence that enough customers went through: whoever goes through one went through its beginning. */
function grow(
  keys: readonly string[],
  passages: readonly Passage[],
  steps: readonly string[],
  settings: MiningSettings,
): Found[] {
  if (keys.length === settings.maximumSteps) return [];
  return steps
    .filter((key) => !keys.includes(key))
    .flatMap((key) => {
      const further = passages.flatMap(({ customer, end }) => {
        const next = customer.moments.get(key)?.find((moment) => moment > end);
        return next === undefined ? [] : [{ customer, end: next }];
      });
      if (further.length < settings.minimumCustomers) return [];
      const longer = [...keys, key];
      const left = further.filter(({ customer }) => customer.left).length;
      return [{ keys: longer, customers: further.length, left }, ...grow(longer, further, steps, settings)];
    });
}

/** Whether the steps of one stand in another, longer one in the same order. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  let next = 0;
  for (const key of whole) if (key === part[next]) next++;
  return part.length < whole.length && next === part.length;
}

function tellsAsMuch(part: Found, whole: Found): boolean {
  return part.left * whole.customers >= whole.left * part.customers;
}

function compare(a: readonly string[], b: readonly string[]): number {
  return a.join() < b.join() ? -1 : 1;
}
