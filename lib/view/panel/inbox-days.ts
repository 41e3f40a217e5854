import type { InboxNotice } from '../../domain/model/inbox-notice';
import type { RecordRef } from '../../domain/model/record-ref';
import type { Language } from '../language';

/** What was told of one record on one day, the newest first. */
export interface InboxRecord {
  key: string;
  ref: RecordRef;
  subject: string | null;
  notices: InboxNotice[];
}

export interface InboxDay {
  /** `2026-03-02` in the reader's zone. */
  day: string;
  /** `today`, `yesterday`, or the day in words. */
  name: { code: 'today' | 'yesterday' } | { words: string };
  records: InboxRecord[];
}

/** Notices by the day on which they were told and by record, in the order they come in. @param now epoch ms */
export function inboxDays(
  notices: readonly InboxNotice[],
  now: number,
  { locale, timeZone }: Pick<Language, 'locale' | 'timeZone'>,
): InboxDay[] {
  const format = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone });
  const today = format.format(now);
  // By the calendar: a day on which the clocks change has 23 or 25 hours.
  const yesterday = new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const year = today.slice(0, 4);
  const days: InboxDay[] = [];
  for (const notice of notices) {
    const day = format.format(notice.toldAt);
    let last = days.at(-1);
    if (last?.day !== day) {
      const words = new Intl.DateTimeFormat(locale, {
        timeZone,
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        ...(day.startsWith(year) ? {} : { year: 'numeric' }),
      }).format(notice.toldAt);
      const name =
        day === today
          ? { code: 'today' as const }
          : day === yesterday
            ? { code: 'yesterday' as const }
            : { words };
      last = { day, name, records: [] };
      days.push(last);
    }
    const { account, kind, id } = notice.ref;
    const key = `${account}/${kind}/${id}`;
    const known = last.records.find((record) => record.key === key);
    if (known === undefined)
      last.records.push({ key, ref: notice.ref, subject: notice.subject, notices: [notice] });
    else known.notices.push(notice);
  }
  return days;
}
