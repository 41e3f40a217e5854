import { z } from 'zod';
import { AccountEscalation } from '../domain/model/account-escalation';
import { HostId } from '../domain/model/host-id';
import { PolicyId } from '../domain/model/policy-id';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

const Listed = z.array(z.object({ ref: RecordRef, subject: z.string().nullable() }));

/**
 * What escalating a customer as a whole would do now. Each record is read where its log is not known yet: what is told is what
 * happens. `levelId` `null` asks for the lowest level.
 */
export const planAccountEscalation = defineMessage({
  name: 'plan-account-escalation',
  request: z.object({ ref: RecordRef, levelId: PolicyId.nullable() }),
  answer: z.object({
    /** `null`: whether the customer is escalated already is not known, or counts on no record of its own. */
    key: z.string().nullable(),
    /** Whether a task is put on the account; `unknown` where its tasks cannot be read, and then none is. */
    task: z.enum(['yes', 'no', 'unknown']),
    current: AccountEscalation.nullable(),
    levelId: PolicyId,
    levels: z.array(
      z.object({
        levelId: PolicyId,
        name: z.string(),
        roleName: z.string(),
        /** Who holds it; `nobody` is named yet, or all are `away`. */
        holder: z.union([
          z.object({ personId: z.string(), kind: z.enum(['person', 'group']), name: z.string().nullable() }),
          z.enum(['nobody', 'away']),
        ]),
      }),
    ),
    /** What is escalated, at most 25. */
    records: Listed,
    /** Open ones that are at the level or above already. */
    left: z.number().int().min(0),
    /** Open ones beyond those 25. */
    beyond: z.number().int().min(0),
    /** Those that cannot be escalated: they could not be read, or the policy has no way up for them. */
    unplanned: Listed,
    /** Those whose status or escalation is not known. */
    undecided: z.number().int().min(0),
    /** Systems whose records are not known. */
    unread: z.array(z.union([HostId, z.literal('other')])),
    /** Systems that have more records than they showed. */
    cut: z.array(HostId),
  }),
  errors: ['unknown-account', 'unknown-level'],
  from: ['page'],
});
