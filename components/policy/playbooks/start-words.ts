import type { Playbook } from '../../../lib/domain/model/playbook';
import type { Words } from '../../ui/use-words';

/** What starts a play, in a few words. */
export function startWords(
  starts: Playbook['starts'],
  segments: readonly { id: string; name: string }[],
  { text, language }: Pick<Words, 'text' | 'language'>,
): string {
  const nameOf = (id: string) => segments.find((segment) => segment.id === id)?.name ?? id;
  switch (starts.on) {
    case 'segment':
      return text('what_start_segment', nameOf(starts.segment));
    case 'every':
      return text('what_start_every', nameOf(starts.segment), starts.days.toLocaleString(language.locale));
    default:
      return text(`what_start_${starts.on}`);
  }
}
