import type { AlertRow } from '../../cache/alert-row';
import type { Instant } from '../../domain/model/instant';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import type { PlannedNotice } from '../../domain/notices/planned-notice';

/** Hosts are read every few minutes: what happened so shortly before is news. */
const SLACK_MILLISECONDS = 10 * 60_000;
/** What was told is forgotten after a week; what is older must not be told as if it were new. */
const NEWS_MILLISECONDS = 7 * 24 * 60 * 60_000;

/**
 * A notice as it is kept. What was past before anybody could know of it stands without being told, and so does the announcement of
 * what is over already.
 * @param since when this browser began to tell of the account
 */
export function noticeRow(
  ref: RecordRef,
  notice: PlannedNotice,
  { now, since }: { now: Instant; since: Instant },
): AlertRow {
  const { id, inboxOnly, ...rest } = notice;
  const key = recordKey(ref);
  const announces = notice.kind === 'acknowledge-soon' || notice.kind === 'update-soon';
  const silent =
    notice.at < Math.max(since - SLACK_MILLISECONDS, now - NEWS_MILLISECONDS) ||
    (announces && notice.dueAt <= now);
  return {
    ...rest,
    id: `${key}/${id}`,
    account: ref.account,
    recordKey: key,
    metric: '',
    state: silent ? 'silent' : 'planned',
    ...(inboxOnly ? { inboxOnly } : {}),
  };
}
