import type { SeedPriority, SeedStatus, SeedTicket } from '../../seed/seed';

/** One message of a ticket. */
export interface CommentRecord {
  id: number;
  auditId: number;
  authorId: number;
  at: number;
  body: string;
  public: boolean;
}

/** One change of a field. */
export interface FieldChange {
  field:
    | 'status'
    | 'priority'
    | 'assignee_id'
    | 'group_id'
    | 'tags'
    | 'subject'
    | 'type'
    | 'custom_status_id';
  from: string | number | string[] | null;
  to: string | number | string[] | null;
}

/** Everything that one act did to a ticket. */
export interface AuditRecord {
  id: number;
  at: number;
  authorId: number;
  changes: FieldChange[];
  comment: CommentRecord | null;
}

/** An e-mail conversation beside the ticket. */
export interface SideConversationRecord {
  id: string;
  at: number;
  subject: string;
  body: string;
  to: number[];
  externalIds: Record<string, string>;
}

/** A ticket as the sandbox keeps it. Moments are epoch milliseconds, people and organisations Zendesk ids. */
export interface TicketRecord {
  id: number;
  subject: string;
  type: SeedTicket['type'];
  priority: SeedPriority | null;
  status: SeedStatus;
  tags: string[];
  requesterId: number;
  assigneeId: number | null;
  groupId: number | null;
  organizationId: number | null;
  createdAt: number;
  updatedAt: number;
  comments: CommentRecord[];
  audits: AuditRecord[];
  satisfaction: 'good' | 'bad' | null;
  /** When the customer answered, and with how many stars of five where that is asked; left out: at the last change, all or one. */
  ratedAt?: number;
  stars?: number;
  /** Who follows it, and values of the account's own fields by their id; left out: none. */
  followerIds?: number[];
  customFields?: Record<string, unknown>;
  /** E-mails sent from it; left out: none. */
  sideConversations?: SideConversationRecord[];
}
