import type { IssueType } from '../../../lib/domain/model/issue-type';
import { useWords } from '../../ui/use-words';
import { Fold } from '../parts/fold';
import { OrderButtons } from '../parts/order-buttons';
import { Pick } from '../parts/pick';
import { RemoveButton } from '../parts/remove-button';
import { TextEntry } from '../parts/text-entry';
import { Tick } from '../parts/tick';
import { WordList } from '../parts/word-list';
import { usePolicyDraft } from '../use-policy-draft';
import { goesWithIssueType } from './goes-with-issue-type';

/** A kind of issue: its name, the words by which tickets are of it, and the row of the matrix it goes by. */
export function IssueTypeItem({
  type,
  index,
  isNew,
  onChange,
  onDefault,
  onMove,
  onRemove,
}: {
  type: IssueType;
  index: number;
  isNew: boolean;
  onChange: (type: IssueType) => void;
  onDefault: () => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}) {
  const { text, language } = useWords();
  const { policy, readOnly } = usePolicyDraft();
  const { issueTypes, matrix, defaultIssueType } = policy;
  const hasRow = matrix.some(({ issueType }) => issueType === type.id);
  const isDefault = defaultIssueType === type.id;
  const rows = issueTypes.filter(
    ({ id }) => id !== type.id && matrix.some(({ issueType }) => issueType === id),
  );
  const rowName = issueTypes.find(({ id }) => id === type.row)?.name ?? type.row;
  const line = [
    isDefault ? text('who_kind_is_default') : '',
    rowName === undefined
      ? text(hasRow ? 'who_kind_own_row' : 'who_kind_no_row')
      : text('who_kind_row_of', rowName),
    text('who_kind_words_count', new Intl.NumberFormat(language.locale).format(type.words.length)),
  ]
    .filter(Boolean)
    .join(' · ');
  const setRow = (row: string | null) => {
    const { row: _, ...own } = type;
    onChange(row === null ? own : { ...own, row });
  };
  return (
    <Fold
      id={type.id}
      name={type.name}
      line={line}
      path={['issueTypes', index]}
      open={isNew}
      deeds={
        !readOnly && (
          <>
            <OrderButtons name={type.name} index={index} count={issueTypes.length} onMove={onMove} />
            {issueTypes.length > 1 && (
              <RemoveButton
                name={type.name}
                goesAlong={goesWithIssueType(policy, type.id, text)}
                onRemove={onRemove}
              />
            )}
          </>
        )
      }
    >
      <div className="form-fields">
        <TextEntry
          label={text('who_kind_name')}
          value={type.name}
          maxLength={60}
          onChange={(name) => onChange({ ...type, name })}
        />
        <Pick
          label={text('who_kind_row')}
          none={text(hasRow ? 'who_kind_row_own' : 'who_kind_row_none')}
          options={rows}
          value={type.row ?? null}
          onChange={setRow}
        />
      </div>
      <WordList
        label={text('who_kind_words')}
        hint={text('who_kind_words_what')}
        words={type.words}
        onChange={(words) => onChange({ ...type, words })}
      />
      {!isDefault && !readOnly && (
        <Tick
          label={text('who_kind_default')}
          hint={text('who_kind_default_what')}
          checked={false}
          onChange={onDefault}
        />
      )}
    </Fold>
  );
}
