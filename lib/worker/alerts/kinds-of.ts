import type { AlertKind } from '../../domain/model/alert-kind';

/** Which kinds of alert are planned together, from one reading, so that one of them says of all what holds. */
export const kindsOf = {
  clocks: ['warning', 'breach'],
  escalation: [
    'escalated',
    'reopened',
    'offered',
    'asked',
    'involved',
    'informed',
    'acknowledge-soon',
    'update-soon',
    'update-over',
    'step-due',
    'outcome',
  ],
  customer: ['health-drop', 'customer-escalated', 'escalated'],
} as const satisfies Record<string, readonly AlertKind[]>;
