import type { Sentence } from '../../domain/model/sentence';
import { say } from './say';

/** Where an escalated record lies: `Zendesk #4821`, `Salesforce case`. A host we do not know is named as it is. */
export function escalatedRecord({ host, id }: { host: string; id: string }): Sentence {
  if (host === 'zendesk') return say('panel_zendesk_ticket', id);
  return host === 'salesforce' ? say('panel_salesforce_case', id) : say('panel_other_record', host, id);
}
