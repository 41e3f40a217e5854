import type { DeskEscalation } from '../../domain/model/desk-escalation';
import type { Sentence } from '../../domain/model/sentence';
import type { Tone } from '../band-look';
import { say } from '../panel/say';

/** How an escalation stands, as it is drawn: shape and words beside the colour. */
export function escalationStand({ stands, held }: Pick<DeskEscalation, 'stands' | 'held'>): {
  tone: Tone;
  shape: string;
  words: Sentence;
} {
  if (held) return { tone: 'watch', shape: '‖', words: say('escalations_held') };
  switch (stands) {
    case 'open':
      return { tone: 'high', shape: '▲', words: say('escalations_open') };
    case 'acknowledged':
      return { tone: 'low', shape: '✓', words: say('escalations_acknowledged') };
    case 'unknown':
      return { tone: 'unknown', shape: '?', words: say('escalations_unread') };
  }
}
