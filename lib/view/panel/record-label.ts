import type { RecordRef } from '../../domain/model/record-ref';
import type { Sentence } from '../../domain/model/sentence';
import { say } from './say';

/** What people call a record: Zendesk's numbers are known to them, Salesforce's ids are not. */
export function recordLabel({ host, kind, id }: Pick<RecordRef, 'host' | 'kind' | 'id'>): Sentence {
  if (kind === 'account') return say(host === 'zendesk' ? 'panel_organization' : 'panel_account');
  return host === 'zendesk' ? say('panel_ticket_number', id) : say('panel_case');
}
