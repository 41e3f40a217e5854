import { z } from 'zod';
import { HostId } from '../domain/model/host-id';
import { Instant } from '../domain/model/instant';
import { OutboxEntry } from '../domain/model/outbox-entry';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

const Owner = z.object({
  personId: z.string(),
  /** `null` where the host has not said it. */
  name: z.string().nullable(),
  kind: z.enum(['person', 'group']),
});

/** How many escalations were opened lately, and if that is a storm, who should have which (acceptance SB7). From what is kept. */
export const readStorm = defineMessage({
  name: 'read-storm',
  request: z.object({}),
  answer: z.object({
    /** Host time minus local time, in milliseconds. */
    clockOffset: z.number(),
    now: Instant,
    /** More than so many within so many minutes are a storm. */
    rule: z.object({ moreThan: z.number().int(), minutes: z.number() }),
    /** How many were opened within these minutes, as far as the logs are known. */
    opened: z.number().int().min(0),
    /** Open tickets whose log is not known: any of them may be one more. */
    unknown: z.number().int().min(0),
    /** The systems looked at, and when what is known of each was read first; `null` where nothing was. */
    systems: z.array(z.object({ host: HostId, account: z.string(), oldestReadAt: Instant.nullable() })),
    /** `null`: no storm. Largest group first, unknown causes last. */
    groups: z
      .array(
        z.object({
          host: HostId,
          account: z.string(),
          /** The kind of issue they have in common; `null` is unknown. */
          cause: z.string().nullable(),
          /** Who has most of them and should have all; `null` where nobody has any. */
          owner: Owner.nullable(),
          tickets: z.array(
            z.object({
              ref: RecordRef,
              subject: z.string().nullable(),
              levelName: z.string(),
              openedAt: Instant,
              owner: Owner.nullable(),
              /** Who had it before it was last transferred; `null` where it was not, or it was nobody's. */
              before: Owner.nullable(),
              /** The key that the next transition carries. */
              nextKey: z.string(),
              /** Why it stays where it is; `null`: it is to go to the group's owner. */
              left: z
                .enum([
                  'theirs-already',
                  'no-owner',
                  'cause-unknown',
                  'not-escalated',
                  'not-known',
                  'other-policy',
                ])
                .nullable(),
              /** What was last to be written of it and has not arrived; `null` where all has. */
              entry: OutboxEntry.nullable(),
            }),
          ),
        }),
      )
      .nullable(),
  }),
  errors: [],
  from: ['page'],
});
