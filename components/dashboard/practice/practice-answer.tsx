import { type Ref, useId, useState } from 'react';
import type { PracticeSample } from '../../../lib/domain/practice/practice-sample';
import { isolated } from '../../../lib/view/panel/isolated';
import { personName } from '../../../lib/view/panel/person-name';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import type { Desk } from '../matrix/desk-frame';
import '../../ui/field.css';
import { practiceOptions } from './practice-options';
import type { PracticePick } from './practice-pick';

/** An invented ticket and its question: who has it next, or which text and how it begins. */
export function PracticeAnswer({
  sample,
  desk,
  heading,
  onAnswer,
}: {
  sample: PracticeSample;
  desk: Desk;
  heading: Ref<HTMLHeadingElement>;
  onAnswer: (pick: PracticePick) => void;
}) {
  const { text, say } = useWords();
  const { priority } = sample.facts.ticket;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {text(`practice_room_subject_${sample.id}`)}
      </h2>
      <p>{say(sample.story)}</p>
      <p className="desk-dim">
        {text('practice_room_priority', text(`ladder_priority_${priority ?? 'normal'}`))}
      </p>
      {sample.asks === 'next-owner' ? (
        <NextOwner {...{ sample, desk, onAnswer }} />
      ) : (
        <Reply {...{ sample, desk, onAnswer }} />
      )}
    </>
  );
}

function NextOwner({
  sample,
  desk,
  onAnswer,
}: {
  sample: PracticeSample;
  desk: Desk;
  onAnswer: (pick: PracticePick) => void;
}) {
  const { text } = useWords();
  const name = useId();
  const [picked, setPicked] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const options = practiceOptions(sample, desk);
  const keyOf = ({ levelId, roleId }: { levelId: string; roleId: string }) => `${levelId}/${roleId}`;
  const chosen = options.find((option) => keyOf(option) === picked);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (chosen !== undefined) onAnswer({ levelId: chosen.levelId, roleId: chosen.roleId });
      }}
    >
      <fieldset className="practice-options" aria-describedby={`${name}-missing`}>
        <legend>{text('practice_room_who')}</legend>
        {options.map((option) => (
          <label key={keyOf(option)}>
            <input
              type="radio"
              name={name}
              checked={keyOf(option) === picked}
              onChange={() => setPicked(keyOf(option))}
            />
            <span>
              {isolated(option.roleName)}
              <span className="desk-dim">
                {' · '}
                {isolated(option.levelName)}
                {option.personId !== null && ` · ${personName(desk.people, option.personId)}`}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <p id={`${name}-missing`} className="field-bad" role="alert">
        {asked && chosen === undefined ? text('practice_room_pick') : ''}
      </p>
      <Button look="primary" type="submit">
        {text('practice_room_check')}
      </Button>
    </form>
  );
}

function Reply({
  sample,
  desk,
  onAnswer,
}: {
  sample: PracticeSample;
  desk: Desk;
  onAnswer: (pick: PracticePick) => void;
}) {
  const { text, language } = useWords();
  const id = useId();
  const [templateId, setTemplateId] = useState('');
  const [opening, setOpening] = useState('');
  const own = language.locale.startsWith('de') ? 'de' : 'en';
  const templates = desk.policy.templates.filter((template) => template.language === own);
  const chosen = templates.find((template) => template.id === templateId);
  return (
    <form
      className="practice-reply"
      onSubmit={(event) => {
        event.preventDefault();
        // Whoever fills in the subject fills in what stands here in their language; the ticket itself has it in one.
        const shown = text(`practice_room_subject_${sample.id}`);
        const subject = sample.facts.ticket.subject ?? '';
        onAnswer({ templateId, opening: opening.replaceAll(shown, subject) });
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-template`}>{text('practice_room_template')}</label>
        <select
          id={`${id}-template`}
          required={templates.length > 0}
          value={templateId}
          onChange={({ target }) => setTemplateId(target.value)}
        >
          <option value="" disabled={templates.length > 0}>
            {text(templates.length === 0 ? 'practice_room_no_templates' : 'practice_room_template_empty')}
          </option>
          {templates.map((template) => (
            <option key={template.id} value={template.id}>
              {isolated(template.name)}
            </option>
          ))}
        </select>
      </div>
      {chosen !== undefined && <pre className="practice-body">{chosen.body}</pre>}
      <div className="field action-reason">
        <label htmlFor={`${id}-opening`}>{text('practice_room_opening')}</label>
        <textarea
          id={`${id}-opening`}
          rows={3}
          maxLength={2000}
          value={opening}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setOpening(target.value)}
        />
        <span id={`${id}-hint`} className="field-hint">
          {text('practice_room_opening_hint')}
        </span>
      </div>
      <Button look="primary" type="submit">
        {text('practice_room_check')}
      </Button>
    </form>
  );
}
