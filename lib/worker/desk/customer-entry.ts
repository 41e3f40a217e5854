import { assessAccount } from '../../domain/assess-account';
import { standingAccountEscalation } from '../../domain/escalation/standing-account-escalation';
import { bandOf } from '../../domain/health/band-of';
import type { callFirst } from '../../domain/health/call-first';
import { cardOf } from '../../domain/health/card-of';
import { likelihoodOf } from '../../domain/health/likelihood-of';
import { standingOf } from '../../domain/health/standing-of';
import type { AccountStanding } from '../../domain/model/account-standing';
import type { CustomerAccount } from '../../domain/model/customer-account';
import type { CustomerTickets } from '../../domain/model/customer-tickets';
import type { DeskCustomer } from '../../domain/model/desk-customer';
import type { DeskEscalation } from '../../domain/model/desk-escalation';
import { entryOf } from '../../domain/model/entry-of';
import type { HealthAssessment } from '../../domain/model/health-assessment';
import type { HealthPoint } from '../../domain/model/health-point';
import type { Instant } from '../../domain/model/instant';
import type { Policy } from '../../domain/model/policy';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import type { GatheredAccount } from '../../pull/gather-account';
import { healthTrend } from '../../view/health-trend';
import { levelName } from '../../view/panel/level-name';
import { healthKey } from '../health-key';
import { healthOf } from '../health-of';
import { knownCustomer } from '../known-customer';
import { recordsOfCustomer } from '../records-of-customer';
import type { DeskTools } from './desk-tools';

/** What the desk keeps of a customer. How it stands to others is said once all are known. */
export interface CustomerEntry {
  /** One for the two records of a customer. */
  key: string;
  /** The keys of its records. */
  records: string[];
  customer: Omit<DeskCustomer, 'call'>;
  health: Parameters<typeof callFirst>[0];
  renewal: AccountStanding['renewal'];
  /** It is escalated as a whole. */
  escalation: DeskEscalation | null;
}

/** A customer of whom a host told, as its own page shows it. `null` where nothing is kept of it any more. */
export async function customerEntry(
  tools: DeskTools,
  ref: RecordRef,
  policy: Policy,
): Promise<CustomerEntry | null> {
  const known = await knownCustomer(tools, ref);
  if (known === null) return null;
  const health = await healthOf(tools, ref, known, policy, tools.now());
  const twin = known.match.same?.ref ?? null;
  return {
    key: healthKey(ref, twin),
    records: recordsOfCustomer(ref, known).map(recordKey),
    ...lineOf(known, health, policy, twin),
  };
}

/** A customer that only tickets name: how it does is not known. */
export function namedCustomer(
  customer: CustomerAccount,
  tickets: CustomerTickets | null,
  policy: Policy,
  now: Instant,
): CustomerEntry {
  const facts = { account: customer, tickets, twin: null };
  const key = recordKey(customer.ref);
  const health = assessAccount(facts, policy, now);
  return { key, records: [key], ...lineOf({ facts, readAt: null }, health, policy, null) };
}

/** A customer whose copy cannot be read any more, by the last score that was kept of it: who it is, is read when its page is opened. */
export function scoredCustomer(
  key: string,
  refs: readonly [RecordRef, ...RecordRef[]],
  { at, score, metrics }: HealthPoint,
  policy: Policy,
): CustomerEntry {
  const [ref, twin = null] = refs;
  const likelihood = likelihoodOf(score, policy.likelihood);
  return {
    key,
    records: refs.map(recordKey),
    health: { likelihood, drop: null, movement: null },
    renewal: null,
    escalation: null,
    customer: {
      ...{ ref, twin, name: null, score, band: bandOf(score, cardOf(policy, []).bands), trend: null },
      ...{ likelihood, pulls: pullsOf(metrics), money: null, renewalAt: null, segments: [] },
      ...{ escalations: { count: 0, atLeast: true }, activity: [], expansion: null, tier: null },
      ...{ startedAt: null, usage: null, readAt: at },
    },
  };
}

function lineOf(
  { facts, readAt }: Pick<GatheredAccount, 'facts'> & { readAt: Instant | null },
  health: HealthAssessment,
  policy: Policy,
  twin: RecordRef | null,
): Pick<CustomerEntry, 'customer' | 'health' | 'renewal' | 'escalation'> {
  const standing = standingOf(facts);
  const { renewal, openEscalations, openEscalationsAtLeast = 0 } = standing;
  const trend = healthTrend(health);
  const known = renewal === null || renewal === 'none' ? null : renewal;
  const days = trend?.days === 'drop' ? policy.healthDrop.days : (trend?.days ?? 0);
  const { ref, name } = facts.account;
  const money = standing.contractValue ?? known?.amount ?? null;
  return {
    health,
    renewal,
    escalation: wholeOf(facts, policy, readAt),
    customer: {
      ...{ ref, twin, money, readAt },
      name: name ?? (facts.twin !== null && facts.twin !== 'none' ? facts.twin.account.name : null),
      ...{ score: health.score, band: health.band, likelihood: health.likelihood },
      trend: trend === null ? null : { change: trend.change, days },
      pulls: pullsOf(health.metrics),
      renewalAt: renewal === 'none' ? 'none' : (known?.at ?? null),
      segments: health.segments.in,
      escalations: {
        count: openEscalations ?? openEscalationsAtLeast,
        atLeast: openEscalations === null,
      },
      ...{ activity: health.activity, expansion: health.expansion },
      ...{ tier: standing.tier, startedAt: standing.startedAt },
      usage: entryOf(standing.measures, 'usage')?.value ?? null,
    },
  };
}

/** By what each metric costs the score. */
function pullsOf(metrics: HealthPoint['metrics']): DeskCustomer['pulls'] {
  return metrics
    .flatMap(({ metric, score, weightPercent }) =>
      score === null ? [] : [{ metric, score, loss: (10 - score) * weightPercent }],
    )
    .filter(({ loss }) => loss > 0)
    .sort((a, b) => b.loss - a.loss)
    .slice(0, 2)
    .map(({ metric, score }) => ({ metric, score }));
}

function wholeOf(
  { account, escalations, twin }: GatheredAccount['facts'],
  policy: Policy,
  readAt: Instant | null,
): DeskEscalation | null {
  const { current } = standingAccountEscalation(escalations ?? []);
  if (current === null) return null;
  const { levelId, at, dueAt, ownerId, holderName } = current;
  const name = account.name ?? (twin !== null && twin !== 'none' ? twin.account.name : null);
  return {
    ...{ ref: account.ref, subject: null, customer: name, risk: null, levelId, readAt },
    levelName: levelName(levelId, policy),
    stands: 'open',
    holder: ownerId === null && holderName === null ? null : { id: ownerId ?? '', name: holderName },
    ...{ dueAt: dueAt ?? 'none', held: false, startedAt: at, updateDueAt: null },
  };
}
