import { withoutAnswer } from '../../triggers/without-answer';
import type { RiskFeature } from '../feature';

/** The customer has written at least three times with no public reply in between (acceptance TR12). */
export const thirdMessageWithoutAnswer: RiskFeature = {
  id: 'third-message-without-answer',
  labelKey: 'feature_third_message_without_answer',
  needs: ['conversation'],
  nextChange: () => null,
  check: (facts) => withoutAnswer(facts, 3, 'feature_third_message_without_answer'),
};
