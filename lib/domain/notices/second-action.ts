import type { AlertKind } from '../model/alert-kind';
import type { EscalationDeed } from '../model/escalation-deed';
import type { RuleMode } from '../model/rule-mode';

/** What a pop-up offers beside opening its record: the one thing that fits; `null` where nothing does. */
export function secondAction(
  { kind, deed }: { kind: AlertKind; deed: EscalationDeed | null },
  climbMode: RuleMode,
): 'escalate' | 'acknowledge' | 'snooze' | null {
  switch (kind) {
    case 'warning':
    case 'breach':
      return 'escalate';
    case 'escalated':
    case 'reopened':
      return 'acknowledge';
    case 'acknowledge-soon':
      return deed === 'reopened' ? 'snooze' : 'acknowledge';
    case 'step-due':
      return climbMode === 'ask' && deed === 'escalated' ? 'escalate' : null;
    case 'update-soon':
    case 'update-over':
    case 'offered':
    case 'asked':
    case 'health-drop':
    case 'customer-escalated':
      return 'snooze';
    case 'involved':
    case 'informed':
    case 'outcome':
      return null;
  }
}
