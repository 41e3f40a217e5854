import { useContext, useState } from 'react';
import type { IssueType } from '../../../lib/domain/model/issue-type';
import { AnnounceContext } from '../../ui/announce-context';
import { useWords } from '../../ui/use-words';
import { FindingsAt } from '../findings-at';
import { AddNamed } from '../parts/add-named';
import { atEntry } from '../parts/at-entry';
import { FormPart } from '../parts/form-part';
import { moved } from '../parts/moved';
import { newId } from '../parts/new-id';
import { useFocusAfter } from '../parts/use-focus-after';
import { usePolicyDraft } from '../use-policy-draft';
import { ClosingWords } from './closing-words';
import { IssueTypeItem } from './issue-type-item';
import { TrySubject } from './try-subject';
import { withoutIssueType } from './without-issue-type';

/** The kinds of issue by which tickets find their row of the matrix (acceptance PO2), and the words of closing. */
export function IssueTypesForm() {
  const { text } = useWords();
  const { policy, change, readOnly } = usePolicyDraft();
  const announce = useContext(AnnounceContext);
  const { part, focusAfter } = useFocusAfter();
  const [added, setAdded] = useState<string | null>(null);
  const { issueTypes } = policy;
  const keep = (next: IssueType) =>
    change((current) => ({
      ...current,
      issueTypes: current.issueTypes.map((type) => (type.id === next.id ? next : type)),
    }));
  return (
    <div ref={part}>
      <FormPart title={text('who_kinds')} hint={text('who_kinds_what')}>
        <FindingsAt path={['defaultIssueType']} />
        <ul className="entry-list">
          {issueTypes.map((type, index) => (
            <IssueTypeItem
              key={type.id}
              type={type}
              index={index}
              isNew={added === type.id}
              onChange={keep}
              onDefault={() => {
                focusAfter(`${atEntry(type.id)} .fold-opener`);
                change((current) => ({ ...current, defaultIssueType: type.id }));
                announce(text('who_kind_default_done', type.name));
              }}
              onMove={(to) => {
                focusAfter(`${atEntry(type.id)} [data-move="${to < index ? 'up' : 'down'}"]`);
                change((current) => ({ ...current, issueTypes: moved(current.issueTypes, index, to) }));
                announce(text('who_moved', type.name, String(to + 1), String(issueTypes.length)));
              }}
              onRemove={() => {
                const neighbour = issueTypes[index + 1] ?? issueTypes[index - 1];
                focusAfter(`${atEntry(neighbour?.id)} .fold-opener`);
                change((current) => withoutIssueType(current, type.id));
                announce(text('who_removed', type.name));
              }}
            />
          ))}
        </ul>
        {!readOnly && (
          <AddNamed
            label={text('who_kind_new')}
            button={text('who_kind_add')}
            maxLength={60}
            onAdd={(name) => {
              const id = newId(
                name,
                issueTypes.map((type) => type.id),
                'kind',
              );
              const row = policy.matrix[0]?.issueType;
              change((current) => ({
                ...current,
                issueTypes: [...current.issueTypes, { id, name, words: [], ...(row ? { row } : {}) }],
              }));
              setAdded(id);
              focusAfter(`${atEntry(id)} textarea`);
              announce(text('who_added', name));
            }}
          />
        )}
      </FormPart>
      <TrySubject />
      <ClosingWords list="outcomes" />
      <ClosingWords list="causes" />
    </div>
  );
}
