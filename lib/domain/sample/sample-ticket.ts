import type { HostId } from '../model/host-id';
import type { Priority } from '../model/priority';
import type { TicketStatus } from '../model/ticket-status';

/** One ticket of the sample desk. All times in minutes before the moment the look around began. */
export interface SampleTicket {
  host: HostId;
  number: number;
  /** Place in the list of customers. */
  customer: number;
  subject: string;
  product: string;
  priority: Priority;
  status: TicketStatus;
  /** Place in the team; `null`: nobody has it yet. */
  assignee: number | null;
  opened: number;
  /** `customer` and `agent` speak in public, `note` is internal. */
  said: readonly { ago: number; by: 'customer' | 'agent' | 'note'; text: string }[];
  /** Minutes until its clock breaches, negative where it did; `null`: no clock runs. */
  due: number | null;
  /** Where it stands on the way up, if it was escalated. */
  escalation: {
    ago: number;
    levelId: string;
    owner: number;
    limit: number;
    acknowledged: number | null;
  } | null;
}
