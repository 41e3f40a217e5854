import { z } from 'zod';

/**
 * What is written to a host: what a person did to an escalation, or what became due. `joined` is the later of two notes of one
 * transition saying that it changed nothing. The others are told at `EscalationDeed`.
 */
export const Deed = z.enum([
  'escalated',
  'acknowledged',
  'resolved',
  'joined',
  'reopened',
  'repeated',
  'lowered',
  'held',
  'released',
  'transferred',
  'offered',
  'accepted',
  'declined',
  'asked',
  'approved',
  'denied',
  'adopted',
]);
export type Deed = z.infer<typeof Deed>;
