import type { Instant } from '../../../domain/model/instant';
import type { Person } from '../../../domain/model/person';
import type { AbsenceRow } from '../schema/absence-row';
import type { UserRow } from '../schema/user-row';

const DAY = 86_400_000;

/**
 * Whether somebody is away now: not active any more, by the calendar, or because they left a message for that time. A hint, by which
 * nothing is decided; `undefined` where there is none.
 * @param absences of anybody
 */
export function awayOf(
  user: Pick<UserRow, 'Id' | 'IsActive' | 'OutOfOfficeMessage'>,
  absences: readonly AbsenceRow[],
  now: Instant,
): Person['away'] {
  if (user.IsActive === false) return { why: 'not-active', from: null, until: null };
  const [longest] = absences
    .flatMap(({ OwnerId, StartDateTime: from, EndDateTime: end, IsAllDayEvent }) => {
      if (OwnerId !== user.Id || typeof from !== 'number' || typeof end !== 'number') return [];
      // An event of whole days ends on the morning of its last one.
      const until = IsAllDayEvent === true ? end + DAY : end;
      return from <= now && until > now ? [{ from, until }] : [];
    })
    .sort((a, b) => b.until - a.until);
  if (longest !== undefined) return { why: 'out-of-office', ...longest };
  return user.OutOfOfficeMessage?.trim() ? { why: 'out-of-office', from: null, until: null } : undefined;
}
