import { useContext, useEffect, useRef, useState } from 'react';
import type { MatrixCell } from '../../../lib/domain/model/matrix-cell';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { FindingsAt } from '../findings-at';
import { AddNamed } from '../parts/add-named';
import { LimitEntry } from '../parts/limit-entry';
import { limitWords } from '../parts/limit-words';
import { newId } from '../parts/new-id';
import { Pick } from '../parts/pick';
import { RemarksAt } from '../remarks/remarks-at';
import { usePolicyDraft } from '../use-policy-draft';
import { RaciFields } from './raci-fields';
import { withCell } from './with-cell';

const USUAL_LIMIT = 60;

/** One step of the matrix, opened: its role, its limit, and what goes with them. What is typed holds at once; Escape leads back. */
export function CellEditor({
  issueType,
  level,
  onClose,
}: {
  issueType: string;
  level: string;
  onClose: () => void;
}) {
  const words = useWords();
  const { text } = words;
  const { policy, change } = usePolicyDraft();
  const announce = useContext(AnnounceContext);
  const [badLimit, setBadLimit] = useState(false);
  const editor = useRef<HTMLDivElement>(null);
  useEffect(() => editor.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  const rowIndex = policy.matrix.findIndex((row) => row.issueType === issueType);
  const cells = policy.matrix[rowIndex]?.cells ?? [];
  const index = cells.findIndex((one) => one.level === level);
  const cell = cells[index];
  const rowName = policy.issueTypes.find(({ id }) => id === issueType)?.name ?? issueType;
  const levelName = policy.levels.find(({ id }) => id === level)?.name ?? level;
  const keep = (next: MatrixCell) => change((current) => withCell(current, issueType, level, next));
  const setRole = (role: string) => {
    const likely = policy.matrix.flatMap((row) => row.cells).find((one) => one.level === level);
    const limitMinutes = likely === undefined ? USUAL_LIMIT : likely.limitMinutes;
    keep(cell === undefined ? { level, role, limitMinutes } : { ...cell, role });
  };
  const addRole = (name: string) => {
    const id = newId(
      name,
      policy.roles.map((role) => role.id),
      'role',
    );
    change((current) => ({ ...current, roles: [...current.roles, { id, name, holders: [] }] }));
    setRole(id);
    announce(text('who_added', name));
  };
  const limitEverywhere = () => {
    if (cell === undefined) return;
    const { limitMinutes } = cell;
    change((current) => ({
      ...current,
      matrix: current.matrix.map((row) => ({
        ...row,
        cells: row.cells.map((one) => (one.level === level ? { ...one, limitMinutes } : one)),
      })),
    }));
    announce(text('who_cell_limit_everywhere_done', limitWords(limitMinutes, words), levelName));
  };
  const setAcknowledgement = (acknowledgementMinutes: number | null) => {
    if (cell === undefined) return;
    const { acknowledgementMinutes: _, ...plain } = cell;
    keep(acknowledgementMinutes === null ? plain : { ...plain, acknowledgementMinutes });
  };
  const at = ['matrix', rowIndex, 'cells', index];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand beside the cell that it edits and be sticky.
    <div
      ref={editor}
      className="cell-editor"
      role="group"
      aria-label={text('who_cell_of', rowName, levelName)}
      onKeyDown={(event) => {
        // Arrows and letters belong to the fields; the table must not move.
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      <p className="cell-editor-name">
        {rowName} · {levelName}
      </p>
      {cell === undefined && <p className="form-hint">{text('who_cell_passed_by', rowName, levelName)}</p>}
      <div className="form-fields">
        <Pick
          label={text('who_cell_role')}
          none={cell === undefined ? text('who_cell_choose_role') : undefined}
          options={policy.roles}
          value={cell?.role ?? null}
          onChange={(role) => {
            if (role !== null) setRole(role);
          }}
        />
        {cell !== undefined && (
          <LimitEntry
            label={text('who_cell_limit')}
            none={text('who_no_limit')}
            value={cell.limitMinutes}
            onBad={setBadLimit}
            onChange={(limitMinutes) => keep({ ...cell, limitMinutes })}
          />
        )}
      </div>
      {cell !== undefined && <FindingsAt path={at} within />}
      <RemarksAt kind="cell" id={`${issueType}/${level}`} />
      <details>
        <summary>{text('who_cell_new_role')}</summary>
        <AddNamed
          label={text('who_role_name')}
          button={text('who_cell_add_role')}
          maxLength={80}
          onAdd={addRole}
        />
      </details>
      {cell !== undefined && (
        <>
          <details open={cell.raci !== undefined || undefined}>
            <summary>{text('who_raci')}</summary>
            <RaciFields cell={cell} onChange={keep} />
          </details>
          <details open={cell.acknowledgementMinutes !== undefined || undefined}>
            <summary>{text('who_cell_acknowledgement')}</summary>
            <p className="form-hint">{text('who_cell_acknowledgement_what')}</p>
            <LimitEntry
              label={text('who_cell_acknowledgement_limit')}
              none={text('who_cell_acknowledgement_usual')}
              value={cell.acknowledgementMinutes ?? null}
              onChange={setAcknowledgement}
            />
          </details>
        </>
      )}
      <div className="cell-editor-deeds">
        <Button onClick={onClose}>{text('who_done')}</Button>
        {/* While something else stands in the field, nobody means the limit from before. */}
        {cell !== undefined && !badLimit && (
          <Button look="quiet" onClick={limitEverywhere}>
            {text('who_cell_limit_everywhere', limitWords(cell.limitMinutes, words))}
          </Button>
        )}
        {cell !== undefined && cells.length > 1 && (
          <Button
            look="quiet"
            onClick={() => {
              change((current) => withCell(current, issueType, level, null));
              onClose();
            }}
          >
            {text('who_cell_remove')}
          </Button>
        )}
      </div>
    </div>
  );
}
