import type { MatrixCell } from '../../../lib/domain/model/matrix-cell';
import { useWords } from '../../ui/use-words';
import { limitWords } from '../parts/limit-words';
import { usePolicyDraft } from '../use-policy-draft';

/** What stands in a cell of the matrix: role and limit, who else plays a part, and that nobody holds the role yet. */
export function CellWords({ cell }: { cell: MatrixCell }) {
  const words = useWords();
  const { text } = words;
  const { policy } = usePolicyDraft();
  const role = policy.roles.find(({ id }) => id === cell.role);
  const nameOf = (id: string) => policy.roles.find((one) => one.id === id)?.name ?? id;
  const raci = cell.raci;
  const parts: [string, readonly string[]][] =
    raci === undefined
      ? []
      : [
          ['a', [raci.accountable]],
          ['r', raci.responsible],
          ['c', raci.consulted],
          ['i', raci.informed],
        ];
  return (
    <>
      <span className="cell-role">{role?.name ?? cell.role}</span>
      <span className="cell-limit">{limitWords(cell.limitMinutes, words)}</span>
      {role?.holders.length === 0 && <span className="cell-nobody">? {text('who_nobody_yet')}</span>}
      {parts
        .filter(([, roles]) => roles.length > 0)
        .map(([letter, roles]) => (
          <span key={letter} className="cell-raci">
            {text(`who_raci_short_${letter}`)} {roles.map(nameOf).join(', ')}
          </span>
        ))}
    </>
  );
}
