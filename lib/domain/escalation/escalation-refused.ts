import type { Sentence } from '../model/sentence';

const REASONS = {
  'at-the-top': 'This ticket is at the highest level already: acknowledge or resolve it there.',
  'not-above': 'That level is not above the present one: choose a higher level.',
  'not-escalated': 'This ticket is not escalated: escalate it first.',
  'already-acknowledged': 'This escalation is acknowledged already: resolve it, or escalate it further.',
  'ticket-closed': 'This ticket is solved or closed: reopen it first.',
  'no-row': 'The matrix has no such level for this kind of ticket: add it to the policy.',
} as const;

/** A deed that does not fit the state of the escalation. `sentence` says it in the user's language. */
export class EscalationRefused extends Error {
  override readonly name = 'EscalationRefused';
  readonly sentence: Sentence;
  constructor(readonly code: keyof typeof REASONS) {
    super(REASONS[code]);
    this.sentence = { key: `ladder_refused_${code.replaceAll('-', '_')}`, values: [] };
  }
}
