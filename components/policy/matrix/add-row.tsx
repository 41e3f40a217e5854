import { useState } from 'react';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { Pick } from '../parts/pick';
import { usePolicyDraft } from '../use-policy-draft';

/** A row for a kind of issue that has none of its own yet, with the steps of another row to begin with. */
export function AddRow({
  from,
  onFrom,
  onAdded,
}: {
  /** The row whose steps are copied; `null` is the first. */
  from: string | null;
  onFrom: (issueType: string | null) => void;
  onAdded: (name: string) => void;
}) {
  const { text } = useWords();
  const { policy, change } = usePolicyDraft();
  const [wanted, setWanted] = useState<string | null>(null);
  const { issueTypes, matrix } = policy;
  const without = issueTypes.filter(({ id }) => !matrix.some(({ issueType }) => issueType === id));
  const kind = without.find(({ id }) => id === wanted) ?? without[0];
  const rows = issueTypes.filter(({ id }) => matrix.some(({ issueType }) => issueType === id));
  const model = rows.find(({ id }) => id === from) ?? rows[0];
  const add = () => {
    if (kind === undefined) return;
    const [level] = policy.levels;
    const [role] = policy.roles;
    const cells =
      matrix.find(({ issueType }) => issueType === model?.id)?.cells ??
      (level && role ? [{ level: level.id, role: role.id, limitMinutes: 60 }] : []);
    if (cells.length === 0) return;
    change((current) => ({
      ...current,
      // It had gone by another kind's row, if by any.
      issueTypes: current.issueTypes.map((type) => {
        if (type.id !== kind.id) return type;
        const { row: _, ...own } = type;
        return own;
      }),
      matrix: [...current.matrix, { issueType: kind.id, cells: structuredClone(cells) }],
    }));
    onAdded(kind.name);
  };
  if (kind === undefined)
    return (
      <p className="form-hint">
        {text('who_row_all')} <a href="#/policy/issue-types">{text('who_row_new_kind')}</a>
      </p>
    );
  return (
    <form
      className="add-row"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Pick label={text('who_row_for')} options={without} value={kind.id} onChange={setWanted} />
      {model !== undefined && (
        <Pick label={text('who_row_from')} options={rows} value={model.id} onChange={onFrom} />
      )}
      <Button type="submit">{text('who_row_add')}</Button>
    </form>
  );
}
