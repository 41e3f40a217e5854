import { issueTypeOf } from '../../domain/matrix/issue-type-of';
import type { CoachNote } from '../../domain/model/coach-note';
import type { Policy } from '../../domain/model/policy';
import { recordKey } from '../../domain/model/record-key';
import { debriefCards } from '../../domain/playbooks/debrief-cards';
import type { Debrief } from '../../messages/debrief';
import type { Past } from '../kpis/past';

/**
 * A debrief for every closed escalation that is known, the last closed first, but for whose it was.
 * @param policyOf the policy of a version, by which its levels, outcomes and causes were called; the one in force where it is not here
 */
export function allDebriefs(
  { tickets, unread }: Pick<Past, 'tickets' | 'unread'>,
  policyOf: (version: string | null) => Policy,
  notes: readonly CoachNote[],
): Omit<Debrief, 'customer'>[] {
  const written = new Map(notes.map((note) => [`${note.recordKey}/${note.cycle}`, note]));
  const inForce = policyOf(null);
  const words = { type: null, tags: null, subject: null };
  return [...tickets, ...unread.map((one) => ({ ...words, ...one }))]
    .flatMap((record) => {
      const { escalation, ref, subject } = record;
      if (escalation === null || escalation.length === 0) return [];
      const key = recordKey(ref);
      const version = escalation.findLast(({ policyVersion }) => policyVersion !== '')?.policyVersion;
      return debriefCards(escalation, policyOf(version ?? null)).map(
        ({ coachNote: _, ...card }): Omit<Debrief, 'customer'> => ({
          ...{ ...card, ref, subject, issueType: issueTypeOf(record, inForce) },
          note: written.get(`${key}/${card.cycle}`) ?? null,
        }),
      );
    })
    .sort((a, b) => b.resolvedAt - a.resolvedAt);
}
