import { z } from 'zod';
import { HostId } from '../domain/model/host-id';
import { Instant } from '../domain/model/instant';
import { RecordRef } from '../domain/model/record-ref';
import { RuleMode } from '../domain/model/rule-mode';
import { defineMessage } from './define-message';

const Owner = z.object({
  personId: z.string(),
  /** `null` where the host has not said it. */
  name: z.string().nullable(),
  kind: z.enum(['person', 'group']),
});

/** What reaches whom in the next hours if nobody acts before, as far as this browser has read the tickets (acceptance 4.11). */
export const readWeather = defineMessage({
  name: 'read-weather',
  request: z.object({}),
  answer: z.object({
    /** Host time minus local time, in milliseconds. */
    clockOffset: z.number(),
    /** From when on it is told, in host time, and how far. */
    now: Instant,
    hours: z.number().int().min(1),
    /** What the end of a limit does by the policy in force. */
    climbMode: RuleMode,
    /** With more open tickets than this somebody counts as full; `null` is no limit. */
    loadLimit: z.number().int().nullable(),
    /** The systems looked at; empty: this browser works with none. */
    systems: z.array(
      z.object({
        host: HostId,
        account: z.string(),
        /** Open tickets that were read, and when the one that was read first; `null` where none was. */
        tickets: z.number().int().min(0),
        oldestReadAt: Instant.nullable(),
      }),
    ),
    /** Who gets most first, nobody's last. */
    owners: z.array(
      z.object({
        host: HostId,
        account: z.string(),
        owner: z.union([Owner, z.literal('nobody')]),
        /** Whether it is the reader. */
        me: z.boolean(),
        arrivals: z.array(
          z.object({ ref: RecordRef, subject: z.string().nullable(), levelName: z.string(), at: Instant }),
        ),
        moments: z.array(z.object({ at: Instant, count: z.number().int().min(1) })),
        levels: z.array(z.object({ levelName: z.string(), count: z.number().int().min(1) })),
        /** Open tickets now, and the most they will have at once; `null` is unknown. */
        load: z.number().int().nullable(),
        peak: z.number().int().nullable(),
        /** When that passes the limit, and who is next in line then. */
        overload: z
          .object({
            at: Instant,
            levelName: z.string(),
            instead: z.union([Owner, z.literal('nobody'), z.literal('away')]),
          })
          .nullable(),
      }),
    ),
    /** Open tickets whose next steps cannot be told. */
    unknown: z.array(z.object({ ref: RecordRef, subject: z.string().nullable() })),
  }),
  errors: [],
  from: ['page'],
});
