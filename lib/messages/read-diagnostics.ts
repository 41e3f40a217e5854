import { z } from 'zod';
import { Ability } from '../domain/model/ability';
import { AccountBudget } from '../domain/model/account-budget';
import { HostId } from '../domain/model/host-id';
import { Instant } from '../domain/model/instant';
import { MetBehaviours } from '../domain/model/met-behaviours';
import { PlacedAnchor } from '../domain/model/placed-anchor';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

const Calls = z.record(z.string(), z.number().int());

/** What support asks for when something is wrong: codes, counts and moments, nothing personal. */
export const readDiagnostics = defineMessage({
  name: 'read-diagnostics',
  request: z.object({}),
  answer: z.object({
    version: z.string(),
    now: Instant,
    /** Host time minus local time, in milliseconds. */
    clockOffset: z.number(),
    policy: z.object({ version: z.string(), source: z.enum(['shipped', 'own', 'managed']) }),
    /** Pages show sample data. */
    sample: z.boolean(),
    imports: z.object({ files: z.number().int(), last: Instant.nullable() }),
    /** Rows by table, and bytes as the browser tells. */
    rows: Calls,
    bytes: z.object({ databases: z.number().nullable(), settings: z.number().nullable() }),
    accounts: z.array(
      z.object({
        host: HostId,
        account: RecordRef.shape.account,
        /** What the host refuses the present user, and since when. */
        refused: z.partialRecord(Ability, Instant),
        met: MetBehaviours,
        limits: AccountBudget.shape.limits,
        closed: AccountBudget.shape.closed,
        /** Requests by class. */
        lastHour: Calls,
        lastDay: Calls,
      }),
    ),
    /** By host and kind of badge, as `zendesk/ticket`. */
    placed: z.record(z.string(), PlacedAnchor),
  }),
  errors: [],
  from: ['page'],
});
