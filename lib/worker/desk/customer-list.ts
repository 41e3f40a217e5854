import { cohorts } from '../../domain/health/cohorts';
import { likelihoodGroups } from '../../domain/health/likelihood-groups';
import type { DeskCustomer } from '../../domain/model/desk-customer';
import { recordKey } from '../../domain/model/record-key';
import type { CustomerFilter } from '../../messages/customer-filter';
import { hasWords } from './has-words';
import { inOrder } from './in-order';

type By = 'usage' | 'tier' | 'start';

/** Those after the most frequent ones are one group: a tier may be any word that a host has. */
const MOST_COHORTS = 20;

interface Cohort {
  name: string | null;
  count: number;
  score: number | null;
  money: number | null;
}

/**
 * The customers that a filter lets through, in order, and the groups they fall into: by likelihood those whom the other filters let
 * through, by cohort all.
 */
export function customerList(
  customers: readonly DeskCustomer[],
  filter: CustomerFilter,
  cohortsBy: By,
  sort: { by: string; descending: boolean },
): {
  rows: DeskCustomer[];
  groups: Record<'high' | 'medium' | 'low' | 'unknown', number>;
  cohorts: Cohort[];
} {
  const divided = cohorts(
    customers.map((customer) => ({
      ...{ customer, tier: customer.tier, startedAt: customer.startedAt },
      measures: { usage: { value: customer.usage, previous: null, asOf: null } },
    })),
    cohortsBy,
  ).map(({ name, customers: members }) => ({ name, members: members.map(({ customer }) => customer) }));
  const cohort =
    filter.cohort === null
      ? null
      : new Set(divided.find(({ name }) => (name ?? 'unknown') === filter.cohort)?.members ?? []);
  const rest = customers.filter((one) => (cohort === null || cohort.has(one)) && passes(one, filter));
  const groups = likelihoodGroups(rest);
  const through = filter.likelihood === null ? rest : groups[filter.likelihood];
  return {
    rows: sorted(through, sort),
    groups: {
      high: groups.high.length,
      medium: groups.medium.length,
      low: groups.low.length,
      unknown: groups.unknown.length,
    },
    cohorts: divided.slice(0, MOST_COHORTS).map(({ name, members }) => summary(name, members)),
  };
}

function passes({ name, segments, expansion, ref }: DeskCustomer, filter: CustomerFilter): boolean {
  if (filter.segment !== null && !segments.includes(filter.segment)) return false;
  if (filter.expansion && expansion !== true) return false;
  return filter.text.trim() === '' || hasWords(filter.text, [name, ref.id]);
}

function summary(name: string | null, members: readonly DeskCustomer[]): Cohort {
  const scores = members.flatMap(({ score }) => score ?? []);
  const amounts = members.flatMap(({ money }) => money ?? []);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  return {
    name,
    count: members.length,
    score: scores.length === 0 ? null : Math.round((sum(scores) / scores.length) * 10) / 10,
    money: amounts.length === 0 ? null : sum(amounts),
  };
}

function sorted(customers: readonly DeskCustomer[], { by, descending }: { by: string; descending: boolean }) {
  const tie = ({ name, ref }: DeskCustomer) => `${name ?? '\uffff'}/${recordKey(ref)}`;
  if (by !== 'call') return inOrder(customers, (one) => keyOf(one, by), descending, tie);
  const wanted = customers.filter(({ call }) => call.wanted);
  const others = customers.filter(({ call }) => !call.wanted);
  const weight = ({ call }: DeskCustomer) => call.weight;
  const inTurn = [...inOrder(wanted, weight, true, tie), ...inOrder(others, weight, true, tie)];
  return descending ? inTurn : inTurn.reverse();
}

function keyOf(customer: DeskCustomer, by: string): number | string | null {
  switch (by) {
    case 'score':
      return customer.score;
    case 'trend':
      return customer.trend?.change ?? null;
    case 'money':
      return customer.money;
    case 'renewal':
      return customer.renewalAt === 'none' ? null : customer.renewalAt;
    case 'escalations':
      return customer.escalations.count;
    default:
      return customer.name;
  }
}
