import type { Notice } from '../matrix/notice';
import type { Channel } from '../model/channel';

/**
 * How a notice reaches its reader (acceptance CO8): who answers for a step or works on it at once, by the channel that reaches them;
 * who is only informed in the digest, which no channel may hurry. `nobody-reached` where no channel of the level does.
 */
export function deliveryFor({ urgency, channel }: Notice): Channel | 'digest' | 'nobody-reached' {
  return urgency === 'digest' ? 'digest' : (channel ?? 'nobody-reached');
}
