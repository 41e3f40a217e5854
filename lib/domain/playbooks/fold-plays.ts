import type { CustomerAccount } from '../model/customer-account';
import type { Instant } from '../model/instant';
import type { Person } from '../model/person';
import type { PlaybookEvent } from '../model/playbook-event';
import type { Policy } from '../model/policy';
import { endOfLocalDay } from '../time/end-of-local-day';
import { localDay } from '../time/local-day';
import { policyCalendar } from '../time/policy-calendar';
import type { Play } from './play';
import { playKey } from './play-key';
import { taskOwner } from './task-owner';

type Customer = Pick<CustomerAccount, 'name' | 'contractValue' | 'managerId'>;
type FoldPolicy = Pick<Policy, 'playbooks' | 'roles' | 'absences' | 'calendar' | 'calendars'>;

/**
 * All plays that were started, from the log in any order and with any repetitions: what two browsers started on the same occasion
 * is one play from the earlier moment, and of several ends of a task the first counts. A play comes before another by the policy's
 * order, then by the customer as the play wants it (by name, or the highest contract value first, unknown ones last), then by when
 * it was started. What the policy does not know (a newer one's plays and tasks) is left out; plays are named in `unknown`.
 * @param customers by record key; who is not in it is unknown
 * @throws BusinessTimeError `unknown-calendar` when the policy does not hold its own
 */
export function foldPlays(
  log: readonly PlaybookEvent[],
  policy: FoldPolicy,
  now: Instant,
  customers: ReadonlyMap<string, Customer> = new Map(),
  people: readonly Person[] = [],
): { plays: Play[]; unknown: string[] } {
  const ordered = log.toSorted(byMoment);
  const starts = new Map<string, PlaybookEvent>();
  const ends = new Map<string, PlaybookEvent>();
  for (const event of ordered) {
    const key = event.kind === 'started' ? playKey(event) : endKey(event, event.task);
    const seen = event.kind === 'started' ? starts : ends;
    if (!seen.has(key)) seen.set(key, event);
  }
  const known = new Set(policy.playbooks.map(({ id }) => id));
  const started = [...starts.values()];
  return {
    plays: policy.playbooks.flatMap((playbook) =>
      started
        .filter((start) => start.playbook === playbook.id)
        .toSorted((a, b) => byCustomer(a, b, playbook.order ?? 'name', customers))
        .map((start) => playOf(start, playbook, ends, policy, now, customers, people)),
    ),
    unknown: [
      ...new Set(started.flatMap(({ playbook }) => (known.has(playbook) ? [] : [playbook]))),
    ].toSorted(),
  };
}

function playOf(
  start: PlaybookEvent,
  { name, kpi, tasks }: Policy['playbooks'][number],
  ends: ReadonlyMap<string, PlaybookEvent>,
  policy: FoldPolicy,
  now: Instant,
  customers: ReadonlyMap<string, Customer>,
  people: readonly Person[],
): Play {
  const { recordKey, playbook, occasion, at: startedAt } = start;
  const { timeZone } = policyCalendar(policy);
  const managerId = customers.get(recordKey)?.managerId ?? null;
  const startDay = localDay(timeZone, startedAt);
  const told = tasks.map(({ id, text, role, afterDays, template }): Play['tasks'][number] => {
    const end = ends.get(endKey(start, id));
    const { owner, reason } = taskOwner(role, recordKey, managerId, policy, now, people);
    return {
      id,
      text,
      owner,
      ownerReason: reason,
      dueAt: endOfLocalDay(timeZone, startDay + afterDays),
      template: template ?? null,
      state: end === undefined ? 'open' : end.kind === 'skipped' ? 'skipped' : 'done',
      endedAt: end?.at ?? null,
      authorId: end?.authorId ?? null,
      endReason: end?.reason ?? null,
    };
  });
  const open = told.some(({ state }) => state === 'open');
  return { recordKey, playbook, name, kpi: kpi ?? null, occasion, startedAt, open, tasks: told };
}

function endKey(event: PlaybookEvent, task: string | null): string {
  return JSON.stringify([playKey(event), task]);
}

/** Of one moment `done` comes before `skipped`; then by author, so that every browser sees the same. */
function byMoment(a: PlaybookEvent, b: PlaybookEvent): number {
  return a.at - b.at || compare(a.kind, b.kind) || compare(a.authorId ?? '', b.authorId ?? '');
}

function byCustomer(
  a: PlaybookEvent,
  b: PlaybookEvent,
  order: 'name' | 'value',
  customers: ReadonlyMap<string, Customer>,
): number {
  const worthOf = ({ recordKey }: PlaybookEvent) =>
    customers.get(recordKey)?.contractValue ?? Number.NEGATIVE_INFINITY;
  const nameOf = ({ recordKey }: PlaybookEvent) => customers.get(recordKey)?.name ?? '\uffff';
  return (
    (order === 'value' ? worthOf(b) - worthOf(a) : 0) ||
    compare(nameOf(a), nameOf(b)) ||
    compare(a.recordKey, b.recordKey) ||
    a.at - b.at ||
    compare(a.occasion, b.occasion)
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
