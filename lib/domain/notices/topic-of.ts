import type { AlertKind } from '../model/alert-kind';
import type { AlertTopic } from '../model/alert-topic';

const TOPICS: Record<AlertKind, AlertTopic> = {
  warning: 'warning',
  breach: 'breach',
  escalated: 'mine',
  reopened: 'mine',
  offered: 'mine',
  asked: 'mine',
  involved: 'mine',
  informed: 'informed',
  'acknowledge-soon': 'acknowledge',
  'update-soon': 'update',
  'update-over': 'update',
  'step-due': 'step',
  outcome: 'outcome',
  'health-drop': 'health',
  'customer-escalated': 'customer',
};

/** What a notice is switched off and snoozed with. */
export function topicOf(kind: AlertKind): AlertTopic {
  return TOPICS[kind];
}
