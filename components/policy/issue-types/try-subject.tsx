import { useId, useState } from 'react';
import { issueTypeOf } from '../../../lib/domain/matrix/issue-type-of';
import { useWords } from '../../ui/use-words';
import { FormPart } from '../parts/form-part';
import { usePolicyDraft } from '../use-policy-draft';

const NO_TAGS: string[] = [];

/** A subject to try: of which kind a ticket with it would be, by the draft. */
export function TrySubject() {
  const { text } = useWords();
  const { policy } = usePolicyDraft();
  const id = useId();
  const [subject, setSubject] = useState('');
  const found = issueTypeOf({ type: null, tags: NO_TAGS, subject }, policy);
  return (
    <FormPart title={text('who_try')} hint={text('who_try_what')}>
      <div className="field">
        <label htmlFor={id}>{text('who_try_subject')}</label>
        <input
          id={id}
          type="text"
          dir="auto"
          value={subject}
          maxLength={300}
          autoComplete="off"
          onChange={({ target }) => setSubject(target.value)}
        />
      </div>
      <p role="status">{subject.trim() === '' ? '' : text('who_try_kind', found.name)}</p>
    </FormPart>
  );
}
