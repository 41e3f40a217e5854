import type { Assessment } from '../../domain/model/assessment';
import type { Sentence } from '../../domain/model/sentence';
import { bandLook, type Tone } from '../band-look';
import { say } from './say';

/** What the risk chip shows. `number` is 0-100, and absent where none was computed. */
export function riskChip(risk: Assessment['risk']): {
  tone: Tone;
  shape: string;
  number: number | null;
  word: Sentence;
} {
  switch (risk.state) {
    case 'known':
      return { ...bandLook(risk.band), number: risk.number, word: say(`band_${risk.band}`) };
    case 'done':
      return { ...bandLook(null), shape: '✓', number: null, word: say('panel_risk_done') };
    case 'not-enough-data':
      return { ...bandLook(null), number: null, word: say('panel_risk_not_enough_data') };
  }
}
