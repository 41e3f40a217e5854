import { z } from 'zod';
import { HostId } from '../domain/model/host-id';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';
import { KpiReport } from './kpi-report';

const Count = z.number().int().min(0);

/**
 * The figures of a period. Counting takes long: while it is `counting`, whoever asks again lets it go on, and who asks no more has
 * called it off.
 */
export const readKpis = defineMessage({
  name: 'read-kpis',
  request: z.object({
    /** A month is `2026-03`, in the zone of the policy's calendar. `first-14-days`: of the policy in force. */
    period: z.union([z.enum(['30-days', '90-days', 'first-14-days']), z.string().regex(/^\d{4}-\d{2}$/)]),
    every: z.enum(['week', 'month']),
    by: z.enum(['none', 'issue-type', 'product', 'level', 'severity']),
  }),
  answer: z.discriminatedUnion('state', [
    z.object({ state: z.literal('counting'), done: Count, all: Count }),
    /** Nobody has had the past of any account read. */
    z.object({
      state: z.literal('none'),
      accounts: z.array(z.object({ host: HostId, account: RecordRef.shape.account })),
    }),
    z.object({ state: z.literal('told'), report: KpiReport }),
  ]),
  errors: ['no-calendar'],
  from: ['page'],
});
