import { useId } from 'react';
import type { Template } from '../../../lib/domain/model/template';
import { useWords } from '../../ui/use-words';
import '../../ui/field.css';
import type { ReplyTexts } from './reply-texts';

/** Which of the policy's texts to begin with, and what to know about its language. */
export function ReplyTemplate({
  texts: { templates, language: wanted, told },
  chosen,
  onChoose,
}: {
  texts: ReplyTexts;
  chosen: string;
  onChoose: (templateId: string) => void;
}) {
  const { text, language } = useWords();
  const id = useId();
  const names = new Intl.DisplayNames([language.locale], { type: 'language' });
  const nameOf = (one: Template['language']) => names.of(one) ?? one;
  if (templates.length === 0) return <p className="reply-way">{text('update_no_texts')}</p>;
  const present = templates.find((one) => one.id === chosen);
  const foreign = present !== undefined && present.language !== wanted ? present.language : null;
  const hint =
    foreign !== null
      ? text('update_no_language', nameOf(wanted), nameOf(foreign))
      : told
        ? text('update_hint', nameOf(wanted))
        : '';
  return (
    <div className="field">
      <label htmlFor={id}>{text('update_text')}</label>
      <select
        id={id}
        value={chosen}
        aria-describedby={hint === '' ? undefined : `${id}-hint`}
        onChange={(event) => onChoose(event.target.value)}
      >
        {templates.map((one) => (
          <option key={one.id} value={one.id}>
            {one.language === wanted
              ? one.name
              : text('update_text_other_language', one.name, nameOf(one.language))}
          </option>
        ))}
        <option value="">{text('update_text_empty')}</option>
      </select>
      {hint !== '' && (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      )}
    </div>
  );
}
