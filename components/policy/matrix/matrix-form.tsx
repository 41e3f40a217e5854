import { useContext, useState } from 'react';
import { AnnounceContext } from '../../ui/announce-context';
import { useWords } from '../../ui/use-words';
import { FindingsAt } from '../findings-at';
import { AddLevel } from '../levels/add-level';
import { FormPart } from '../parts/form-part';
import { useFocusAfter } from '../parts/use-focus-after';
import { usePolicyDraft } from '../use-policy-draft';
import { AddRow } from './add-row';
import './matrix-form.css';
import { MatrixTable } from './matrix-table';
import { ReadingChoice } from './reading-choice';

/** Who holds which level for which kind of issue, and for how long (acceptance A-T3, PO4). */
export function MatrixForm() {
  const { text } = useWords();
  const { readOnly, policy } = usePolicyDraft();
  const announce = useContext(AnnounceContext);
  const { part, focusAfter } = useFocusAfter();
  const [from, setFrom] = useState<string | null>(null);
  const [now] = useState(() => Date.now());
  return (
    <div ref={part}>
      <FormPart title={text('who_matrix')} hint={text(readOnly ? 'who_matrix_what' : 'who_matrix_how')}>
        <FindingsAt path={['matrix']} />
        <FindingsAt path={['levels']} />
        {policy.matrix.length === 0 ? (
          <p>{text('who_matrix_empty')}</p>
        ) : (
          <MatrixTable
            onCopy={(issueType) => {
              setFrom(issueType);
              focusAfter('.add-row select', '.matrix-add a');
            }}
          />
        )}
        {!readOnly && (
          <div className="matrix-add">
            <AddRow
              from={from}
              onFrom={setFrom}
              onAdded={(name) => {
                focusAfter(`[data-cell="${policy.matrix.length}-0"]`);
                announce(text('who_added', name));
              }}
            />
            <AddLevel />
          </div>
        )}
      </FormPart>
      <ReadingChoice now={now} />
    </div>
  );
}
