import { z } from 'zod';
import { HostId } from '../domain/model/host-id';
import { Instant } from '../domain/model/instant';
import { Person } from '../domain/model/person';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';
import { ReplaySide } from './replay-side';

const Count = z.number().int().min(0);

/**
 * What the draft would have done to the past that was read, beside what holds now. It takes long: while it is `running`, whoever asks
 * again lets it go on, and who asks no more has called it off.
 */
export const replayPolicy = defineMessage({
  name: 'replay-policy',
  request: z.object({
    /** The draft's. */
    revision: z.number().int().min(0),
  }),
  answer: z.discriminatedUnion('state', [
    z.object({ state: z.literal('running'), done: Count, all: Count }),
    /** Nobody has had the past of any account read. */
    z.object({
      state: z.literal('none'),
      accounts: z.array(z.object({ host: HostId, account: RecordRef.shape.account })),
    }),
    z.object({
      state: z.literal('told'),
      /** Which tickets: those that changed in between. */
      from: Instant,
      until: Instant,
      tickets: Count,
      /** Tickets that somebody escalated, and those of which nobody knows. */
      badTickets: Count,
      unknownTickets: Count,
      accounts: z.array(
        z.object({ account: RecordRef.shape.account, read: Count, listed: Count, complete: z.boolean() }),
      ),
      inForce: ReplaySide,
      draft: ReplaySide,
      /** Whose names can be read just now. */
      people: z.array(Person),
    }),
  ]),
  /** `loose-ends`: the draft names something that it does not have. `no-calendar`: a calendar cannot tell the time. */
  errors: ['no-draft', 'changed-meanwhile', 'loose-ends', 'no-calendar'],
  from: ['page'],
});
