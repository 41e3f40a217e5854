import { z } from 'zod';
import { AccountEscalation } from '../domain/model/account-escalation';
import { AccountFacts } from '../domain/model/account-facts';
import { Assessment } from '../domain/model/assessment';
import { CustomerMatch } from '../domain/model/customer-match';
import { HealthAssessment } from '../domain/model/health-assessment';
import { HostProblem } from '../domain/model/host-problem';
import { Instant } from '../domain/model/instant';
import { OutboxEntry } from '../domain/model/outbox-entry';
import { Person } from '../domain/model/person';
import { Policy } from '../domain/model/policy';
import { RecordRef } from '../domain/model/record-ref';
import { TicketFacts } from '../domain/model/ticket-facts';
import { CallsUsed } from './calls-used';
import { Identity } from './identity';

const Seen = {
  ref: RecordRef,
  /** Who the host takes us for; `null` while unknown. */
  me: Person.nullable(),
  /** Names for the ids in the answer, as far as they are known. */
  people: z.array(Person),
  problem: HostProblem.nullable(),
  /** When the facts were read, in host time. */
  readAt: Instant.nullable(),
};

/** What the side panel shows of the tab in front. */
export const PanelState = z.object({
  /** Host time minus local time, in milliseconds. */
  clockOffset: z.number(),
  /** What the record in front goes by: while it is escalated, the version of then. */
  policy: Policy,
  /** What holds now, where the record goes by another version. Left out: it does not. */
  newer: Policy.optional(),
  record: z.discriminatedUnion('kind', [
    /** No ticket and no account in the tab; `reload` when a host's page is open that runs no live content script. */
    z.object({ kind: z.literal('none'), reload: z.boolean() }),
    z.object({
      kind: z.literal('ticket'),
      ...Seen,
      facts: TicketFacts.nullable(),
      assessment: Assessment.nullable(),
      /** The key the next transition would carry; `null` until the log is known. */
      nextKey: z.string().nullable(),
      outbox: z.array(OutboxEntry),
      /** Whether the host takes a public reply from this user. Left out: it does not. */
      canReply: z.boolean().optional(),
    }),
    z.object({
      kind: z.literal('account'),
      ...Seen,
      facts: AccountFacts.nullable(),
      health: HealthAssessment.nullable(),
      /** How it stands as a whole; `null`, or left out: nothing is known of it. */
      escalation: z
        .object({
          /** Whether a task is put on its account; `unknown` where that cannot be read. */
          task: z.enum(['yes', 'no', 'unknown']),
          current: AccountEscalation.nullable(),
          /** Whether there is anything to escalate. */
          possible: z.boolean(),
          /** What became of the last time that this browser escalated it: the task, of kind `account`, and each record. */
          entries: z.array(z.object({ ref: RecordRef, subject: z.string().nullable(), entry: OutboxEntry })),
        })
        .nullable()
        .optional(),
      /** Who the customer is in the other systems, why that one did not tell and when it last did. Left out: not known. */
      elsewhere: z
        .object({ match: CustomerMatch, problem: HostProblem.nullable(), readAt: Instant.nullable() })
        .nullable()
        .optional(),
    }),
  ]),
  /** How many records need something of me now: the number on the toolbar. */
  due: z.number().int().min(0),
  /** Of the account in front; `null` where none is. */
  calls: CallsUsed.nullable(),
  /** As whom the account in front is reached. Left out: there is none. */
  identity: Identity.optional(),
});
export type PanelState = z.infer<typeof PanelState>;
