import { reviewReminder } from '../../../lib/domain/kpis/review-reminder';
import type { Sentence } from '../../../lib/domain/model/sentence';
import { personName } from '../../../lib/view/panel/person-name';
import { say } from '../../../lib/view/panel/say';
import type { Desk } from './desk-frame';

/** What stands above the tables: version, where it comes from, whose people, who answers for it until when, and when this was written. */
export function policyFacts(
  { policy, source, account, people, now }: Desk,
  locale: string,
): { facts: Sentence[]; overdue: Sentence | null } {
  const review = reviewReminder(policy, now);
  const day = (at: number) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
  const owner =
    review === null ? null : personName(review.account === account ? people : [], review.personId);
  return {
    facts: [
      say('desk_version', policy.version),
      say(`desk_source_${source}`),
      ...(account === '' ? [] : [say('desk_people_of', account)]),
      ...(review === null || owner === null
        ? [say('desk_no_review')]
        : [say('desk_review', owner, day(review.dueAt))]),
      say('desk_printed', { kind: 'instant', instant: now }),
    ],
    overdue:
      review?.state !== 'overdue' || owner === null
        ? null
        : say('desk_review_overdue', day(review.dueAt), owner),
  };
}
