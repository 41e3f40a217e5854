import { z } from 'zod';
import { TicketStatus } from '../../../domain/model/ticket-status';
import { listOf } from '../schema/list-of';
import { Moment } from '../schema/moment';
import { orUnknown } from '../schema/or-unknown';
import { ZendeskId } from '../schema/zendesk-id';
import { ZendeskTicket } from '../schema/zendesk-ticket';

/** A ticket as the exports give one. Only its id must be there; deleted ones come with a status of their own. */
export const ExportedTicket = ZendeskTicket.pick({
  id: true,
  priority: true,
  type: true,
  tags: true,
  created_at: true,
  requester_id: true,
  group_id: true,
  organization_id: true,
}).extend({
  status: orUnknown(z.union([TicketStatus, z.literal('deleted')])),
  updated_at: orUnknown(Moment),
  /** Epoch seconds of the last change of any kind, also those that leave `updated_at` as it was. */
  generated_timestamp: orUnknown(z.number().int().min(0)),
  custom_fields: orUnknown(listOf(z.object({ id: ZendeskId, value: z.unknown() }))),
  satisfaction_rating: orUnknown(z.object({ score: orUnknown(z.string()) })),
});
export type ExportedTicket = z.infer<typeof ExportedTicket>;
