import { z } from 'zod';
import { Instant } from '../domain/model/instant';
import { PolicyId } from '../domain/model/policy-id';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

const PersonId = z.string().regex(/^[A-Za-z0-9]{1,32}$/);
const Reason = z.string().trim().min(1).max(2000);

/**
 * What else a person does to an escalation: sends it down, offers, accepts or declines a hand-over, transfers it on its level, holds
 * and releases it, takes back their own last step up. Written at once. `seenKey` is the transition key the person saw.
 */
export const deed = defineMessage({
  name: 'deed',
  request: z.object({
    ref: RecordRef,
    seenKey: z.string(),
    wish: z.discriminatedUnion('deed', [
      z.object({ deed: z.literal('lowered'), levelId: PolicyId, reason: Reason }),
      z.object({ deed: z.literal('offered'), to: PersonId }),
      z.object({ deed: z.literal('accepted') }),
      z.object({ deed: z.literal('declined') }),
      z.object({ deed: z.literal('transferred'), to: PersonId, kind: z.enum(['person', 'group']) }),
      z.object({ deed: z.literal('held'), until: Instant.nullable(), reason: Reason }),
      z.object({ deed: z.literal('released') }),
      z.object({ deed: z.literal('taken-back') }),
    ]),
  }),
  answer: z.object({
    outcome: z.enum(['queued', 'already-queued', 'moved-on']),
    rowId: z.string().nullable(),
  }),
  errors: [
    'not-escalated',
    'ticket-closed',
    'no-row',
    'not-below',
    'same-owner',
    'no-offer',
    'not-offered-to-you',
    'already-held',
    'hold-ended',
    'not-held',
    'reason-missing',
    'nothing-to-take-back',
    'unknown-me',
    'unknown-ticket',
  ],
  from: ['page'],
});
