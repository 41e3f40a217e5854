import type { SeedPriority, SeedStatus, SeedTicket } from '../../seed/seed';

/** What one act does to a ticket; what is absent stays. */
export interface TicketChange {
  subject?: string;
  type?: SeedTicket['type'];
  priority?: SeedPriority | null;
  status?: SeedStatus;
  tags?: string[];
  assigneeId?: number | null;
  groupId?: number | null;
  comment?: { body: string; public: boolean };
}
