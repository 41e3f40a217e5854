import type { BriefPart } from '../../domain/model/brief-part';
import type { Language } from '../language';
import { renderSentence } from '../render-sentence';

/** A brief as plain text, to be put on the clipboard. Moments carry their date: it is read on another day. */
export function briefText(parts: readonly BriefPart[], language: Language): string {
  const { now: _, ...dated } = language;
  return parts
    .map(({ id, lines }) =>
      [
        dated.text('note_brief_part', [dated.text(`brief_part_${id}`, [])]),
        ...lines.map(({ sentence }) => `• ${renderSentence(sentence, dated)}`),
      ].join('\n'),
    )
    .join('\n\n');
}
