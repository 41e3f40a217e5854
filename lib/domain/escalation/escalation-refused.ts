import type { Sentence } from '../model/sentence';

const REASONS = {
  'at-the-top': 'This ticket is at the highest level already: acknowledge or resolve it there.',
  'not-above': 'That level is not above the present one: choose a higher level.',
  'not-escalated': 'This ticket is not escalated: escalate it first.',
  'already-acknowledged': 'This escalation is acknowledged already: resolve it, or escalate it further.',
  'ticket-closed': 'This ticket is solved or closed: reopen it first.',
  'no-row': 'The matrix has no such level for this kind of ticket: add it to the policy.',
  'reason-missing': 'This needs a reason: type one.',
  'not-below': 'That level is not below the present one: choose a lower level.',
  'already-held': 'This escalation is held already: release it first.',
  'not-held': 'This escalation is not held: there is nothing to release.',
  'hold-ended': 'The hold would end before it begins: choose a later moment.',
  'same-owner': 'They have this escalation already: choose somebody else.',
  'no-offer': 'No hand-over waits for an answer: offer one first.',
  'not-offered-to-you': 'This hand-over is offered to somebody else: let them answer it.',
  'no-approvers': 'Nobody can be asked to approve this kind of ticket: name approvers in the policy.',
  'already-asked': 'This waits for an approval already: wait for the answer.',
  'not-asked': 'Nothing waits for an approval: ask for one first.',
  'not-your-answer': 'Somebody else is to answer this: let them do it.',
  'same-policy': 'This escalation goes by this version of the policy already.',
  'nothing-to-take-back': 'Only your own last step up can be taken back: choose a lower level instead.',
  'outcome-missing': 'An escalation is closed with an outcome and a cause: choose both.',
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
