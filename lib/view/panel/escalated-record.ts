import type { RecordRef } from '../../domain/model/record-ref';
import type { Sentence } from '../../domain/model/sentence';
import { say } from './say';

/** Where an escalated record lies: `Zendesk #4821`, `Salesforce case`. */
export function escalatedRecord({ host, id }: RecordRef): Sentence {
  return host === 'zendesk' ? say('panel_zendesk_ticket', id) : say('panel_salesforce_case', id);
}
