import type { Instant } from '../model/instant';
import type { PlaybookEvent } from '../model/playbook-event';
import type { Policy } from '../model/policy';
import type { SegmentMembership } from '../model/segment-membership';
import { localDay } from '../time/local-day';
import { policyCalendar } from '../time/policy-calendar';
import { dateText } from './date-text';
import { membershipsAfter } from './memberships-after';
import { playKey } from './play-key';
import type { PlaySituation } from './play-situation';

type Playbook = Policy['playbooks'][number];
type Occasion = Pick<PlaybookEvent, 'recordKey' | 'occasion' | 'at'>;

/**
 * The plays to start now (acceptance SB3 to SB5, CO7, CO13), each once per occasion, and what is to be remembered of the segments:
 * entering a segment starts a play, staying in it does not, leaving and entering again does; so do an escalation's opening and closing,
 * and each period of a recurring play. Periods are counted from the date the customer started, from 1970-01-01 where that is unknown.
 * Occasions are named by what happened, not by who saw it: two browsers name them alike, and what stands in the log is not
 * started again. Asked twice, it answers the same.
 * @returns `starts` for the log in the order of the policy's plays, then of the customers' keys, then of the occasions
 * @throws BusinessTimeError `unknown-calendar` when the policy does not hold its own
 */
export function duePlays(
  situation: PlaySituation,
  policy: Pick<Policy, 'playbooks' | 'calendar' | 'calendars'>,
  now: Instant,
): { starts: PlaybookEvent[]; memberships: SegmentMembership[] } {
  const { timeZone } = policyCalendar(policy);
  const memberships = membershipsAfter(situation.memberships, situation.customers);
  const started = new Set(
    situation.log.flatMap((event) => (event.kind === 'started' ? [playKey(event)] : [])),
  );
  const starts = policy.playbooks.flatMap((playbook) =>
    occasionsOf(playbook, situation, memberships, timeZone, now)
      .map((occasion) => startOf(playbook, occasion))
      .filter((event) => !started.has(playKey(event)))
      .toSorted((a, b) => (playKey(a) < playKey(b) ? -1 : 1))
      .filter((event, index, all) => index === 0 || playKey(event) !== playKey(all[index - 1] ?? event)),
  );
  return { starts, memberships };
}

function startOf({ id }: Playbook, occasion: Occasion): PlaybookEvent {
  return { ...occasion, playbook: id, kind: 'started', task: null, authorId: null };
}

function occasionsOf(
  { starts }: Playbook,
  situation: PlaySituation,
  memberships: readonly SegmentMembership[],
  timeZone: string,
  now: Instant,
): Occasion[] {
  const { escalations, since } = situation;
  switch (starts.on) {
    case 'segment':
      return entered(starts.segment, situation, memberships, now);
    case 'every':
      return recurring(starts, situation, memberships, timeZone, now);
    case 'escalated':
      return escalations.flatMap(({ recordKey, key, openedAt }) =>
        openedAt >= since && openedAt <= now
          ? [{ recordKey, occasion: `escalated/${key}`, at: openedAt }]
          : [],
      );
    case 'closed':
      return escalations.flatMap(({ recordKey, key, closedAt }) =>
        closedAt !== null && closedAt >= since && closedAt <= now
          ? [{ recordKey, occasion: `closed/${key}`, at: closedAt }]
          : [],
      );
    case 'asked':
      return [];
  }
}

function entered(
  segment: string,
  { memberships: before }: PlaySituation,
  memberships: readonly SegmentMembership[],
  now: Instant,
): Occasion[] {
  const times = new Map(
    before.flatMap((one) => (one.segment === segment ? [[one.recordKey, one.entered] as const] : [])),
  );
  return memberships.flatMap((one) =>
    one.segment === segment && one.entered > (times.get(one.recordKey) ?? 0)
      ? [{ recordKey: one.recordKey, occasion: `segment/${segment}/${one.entered}`, at: now }]
      : [],
  );
}

function recurring(
  { segment, days }: { segment: string; days: number },
  { customers, since }: PlaySituation,
  memberships: readonly SegmentMembership[],
  timeZone: string,
  now: Instant,
): Occasion[] {
  const inside = new Set(
    memberships.flatMap((one) => (one.segment === segment && one.inside ? [one.recordKey] : [])),
  );
  const today = localDay(timeZone, now);
  return customers.flatMap(({ recordKey, startedAt }) => {
    const anchor = startedAt === null ? 0 : localDay(timeZone, startedAt);
    if (!inside.has(recordKey) || anchor > today) return [];
    const begin = today - ((today - anchor) % days);
    return begin >= localDay(timeZone, since)
      ? [{ recordKey, occasion: `every/${segment}/${dateText(begin)}`, at: now }]
      : [];
  });
}
