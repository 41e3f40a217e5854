import type { AuditLine } from '../../../lib/messages/audit-line';

/** Which lines of the log are meant. */
export interface AuditFilter {
  record: string;
  person: string | null;
  kind: AuditLine['kind'] | null;
  since: number | null;
  until: number | null;
  text: string;
}
