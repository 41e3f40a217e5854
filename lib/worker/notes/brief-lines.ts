import { briefChanges } from '../../domain/escalation/brief-changes';
import { briefWithout } from '../../domain/escalation/brief-without';
import type { BriefChoice } from '../../domain/model/brief-choice';
import type { BriefPart } from '../../domain/model/brief-part';
import type { Sentence } from '../../domain/model/sentence';
import type { Language } from '../../view/language';
import { renderSentence } from '../../view/render-sentence';
import { noteMoment } from './note-moment';

/**
 * The brief of a hand-over as lines of its note: without what its author left out, told as things are when it is written, with what has
 * changed since it was looked over.
 */
export function briefLines(parts: readonly BriefPart[], choice: BriefChoice, language: Language): string[] {
  const kept = briefWithout(parts, choice.leftOut);
  if (kept.length === 0) return [];
  const nameOf = (id: BriefPart['id']) => language.text(`brief_part_${id}`, []);
  const changes = briefChanges(kept, choice.seen).map(nameOf);
  return [
    '',
    language.text('note_brief', []),
    ...kept.flatMap(({ id, lines }) => [
      language.text('note_brief_part', [nameOf(id)]),
      ...lines.map(({ sentence }) => `• ${renderSentence(withNoteMoments(sentence, language), language)}`),
    ]),
    ...(changes.length === 0
      ? []
      : [
          '',
          language.text('note_brief_changed', [
            new Intl.ListFormat(language.locale, { type: 'conjunction' }).format(changes),
          ]),
        ]),
  ];
}

/** A note is read on another day and in another zone: its moments say both. */
function withNoteMoments({ key, values }: Sentence, language: Language): Sentence {
  return {
    key,
    values: values.map((value) =>
      value.kind === 'instant' ? { kind: 'text', text: noteMoment(value.instant, language) } : value,
    ),
  };
}
