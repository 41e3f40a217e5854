import { EscalationRefused } from './escalation-refused';

/** @throws EscalationRefused `reason-missing` for a reason without a word */
export function requireReason(reason: string): void {
  if (!/[\p{L}\p{N}]/u.test(reason)) throw new EscalationRefused('reason-missing');
}
