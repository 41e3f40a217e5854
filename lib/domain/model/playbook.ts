import { z } from 'zod';
import { PolicyId } from './policy-id';

/** The indicators a play is there for: those of SB1 and of KP1 to KP6. */
const KpiId = z.enum([
  'support-tickets',
  'money-in-escalation',
  'resolution-time',
  'open-escalations',
  'nps-after-escalation',
  'response-time',
  'satisfaction',
  'first-contact-resolution',
  'escalation-rate',
  'precision',
]);

/** A play: tasks in order, started for one customer at a time. */
export const Playbook = z.object({
  id: PolicyId,
  name: z.string().min(1).max(80),
  /** What starts it, once each time: a customer enters a segment, an escalation opens or closes, so many days pass, or a person. */
  starts: z.discriminatedUnion('on', [
    z.object({ on: z.literal('segment'), segment: PolicyId }),
    z.object({ on: z.literal('escalated') }),
    z.object({ on: z.literal('closed') }),
    z.object({ on: z.literal('every'), segment: PolicyId, days: z.number().int().min(1).max(3650) }),
    z.object({ on: z.literal('asked') }),
  ]),
  kpi: KpiId.optional(),
  /** Customers come in this order. Left out: by name. */
  order: z.enum(['name', 'value']).optional(),
  tasks: z
    .array(
      z.object({
        id: PolicyId,
        text: z.string().min(1).max(200),
        /** The role that does it; `null` is the customer's own success manager. */
        role: PolicyId.nullable(),
        /** Days after the start by which it is due, by the dates of the policy's calendar. */
        afterDays: z.number().int().min(0).max(3650),
        /** A template that helps with it. Left out: none. */
        template: PolicyId.optional(),
      }),
    )
    .min(1),
});
export type Playbook = z.infer<typeof Playbook>;
