import type { FigureName } from '../../../lib/messages/figure-name';
import type { Words } from '../../ui/use-words';

/** What a group, a rule or a level is called, in the reader's language. */
export function figureWords(name: FigureName | null, { text }: Pick<Words, 'text'>): string {
  if (name === null) return text('figures_group_unknown');
  return name.kind === 'text' ? name.text : text(name.key);
}
