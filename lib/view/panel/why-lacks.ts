import type { Explanation } from '../../domain/model/explanation';
import type { HostId } from '../../domain/model/host-id';
import type { Sentence } from '../../domain/model/sentence';
import { problemSentence } from '../problem-sentence';
import { say } from './say';

/** Why a past moment cannot be told, and whether reading the last 90 days would help. */
export function whyLacks(
  explanation: Exclude<Explanation, { state: 'told' }>,
  host: HostId,
): { sentence: Sentence; because: Sentence | null; history: boolean } {
  const plain = (key: string, history = false) => ({ sentence: say(key), because: null, history });
  switch (explanation.state) {
    case 'unread':
      return {
        sentence: say('why_unread'),
        because: problemSentence(explanation.problem, host),
        history: explanation.problem !== 'offline',
      };
    case 'policy-missing':
      return explanation.policyVersion === null
        ? plain('why_no_policy')
        : { sentence: say('why_policy_missing', explanation.policyVersion), because: null, history: false };
    case 'unknown-ticket':
      return plain('why_unknown_ticket');
    case 'not-opened':
      return plain('why_not_opened');
    case 'not-known-yet':
      return plain('why_not_known_yet');
  }
}
