import type { Segment } from '../../../lib/domain/model/segment';
import type { Words } from '../../ui/use-words';
import { asKey } from '../fields/as-key';

/** A condition of a segment in a few words: "started between 0 and 90 days ago". */
export function segmentWords(
  condition: Segment['all'][number],
  { text, language }: Pick<Words, 'text' | 'language'>,
): string {
  const number = (value: number) => value.toLocaleString(language.locale);
  switch (condition.kind) {
    case 'escalated':
    case 'expansion':
      return text(`what_segment_is_${condition.kind}`);
    case 'open-escalations':
      return text('what_segment_is_open_escalations', number(condition.moreThan));
    case 'after-escalation':
    case 'renewal-within':
      return text(`what_segment_is_${asKey(condition.kind)}`, number(condition.days));
    case 'tier':
      return text('what_segment_is_tier', condition.tiers.join(', '));
    case 'value':
      return text('what_segment_is_value', number(condition.atLeast));
    case 'measure': {
      const name = text(`metric_${asKey(condition.metric)}`) || condition.metric;
      if (condition.from !== undefined && condition.below !== undefined)
        return text('what_segment_is_between', name, number(condition.from), number(condition.below));
      if (condition.below !== undefined) return text('what_segment_is_below', name, number(condition.below));
      return text('what_segment_is_from', name, condition.from === undefined ? '–' : number(condition.from));
    }
    case 'likelihood':
      return text('what_segment_is_likelihood', text(`what_likely_${condition.is}`));
    case 'started':
      return text('what_segment_is_started', number(condition.fromDays), number(condition.toDays));
    case 'did':
    case 'did-not':
      return text(`what_segment_is_${asKey(condition.kind)}`, condition.event, number(condition.days));
    case 'answered':
      return text('what_segment_is_answered', text(`metric_${condition.survey}`), number(condition.days));
  }
}
