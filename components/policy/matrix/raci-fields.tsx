import { raciOf } from '../../../lib/domain/matrix/raci-of';
import type { MatrixCell } from '../../../lib/domain/model/matrix-cell';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { Pick } from '../parts/pick';
import { usePolicyDraft } from '../use-policy-draft';
import { RoleList } from './role-list';

/** Who answers for a step, who works on it, who is asked and who is told (acceptance PO10). Not said, the step's own role does both. */
export function RaciFields({ cell, onChange }: { cell: MatrixCell; onChange: (cell: MatrixCell) => void }) {
  const { text } = useWords();
  const { policy, readOnly } = usePolicyDraft();
  const raci = raciOf(cell);
  const set = (change: Partial<NonNullable<MatrixCell['raci']>>) =>
    onChange({ ...cell, raci: { ...raci, ...change } });
  return (
    <>
      <div className="form-fields">
        <Pick
          label={text('who_raci_accountable')}
          options={policy.roles}
          value={raci.accountable}
          onChange={(accountable) => {
            if (accountable !== null) set({ accountable });
          }}
        />
        <RoleList
          label={text('who_raci_responsible')}
          needed
          roles={raci.responsible}
          onChange={(responsible) => set({ responsible })}
        />
        <RoleList
          label={text('who_raci_consulted')}
          roles={raci.consulted}
          onChange={(consulted) => set({ consulted })}
        />
        <RoleList
          label={text('who_raci_informed')}
          roles={raci.informed}
          onChange={(informed) => set({ informed })}
        />
      </div>
      {!readOnly && cell.raci !== undefined && (
        <div>
          <Button
            look="quiet"
            onClick={() => {
              const { raci: _, ...plain } = cell;
              onChange(plain);
            }}
          >
            {text('who_raci_usual')}
          </Button>
        </div>
      )}
    </>
  );
}
