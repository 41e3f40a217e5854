import type { AlertKind } from '../model/alert-kind';

const ORDER: readonly AlertKind[] = [
  'breach',
  'escalated',
  'reopened',
  'step-due',
  'acknowledge-soon',
  'update-over',
  'customer-escalated',
  'involved',
  'offered',
  'asked',
  'warning',
  'update-soon',
  'health-drop',
  'outcome',
  'informed',
];

/** How far down a notice stands among others of the same moment: 0 is the most severe. */
export function severityRank(kind: AlertKind): number {
  return ORDER.indexOf(kind);
}
