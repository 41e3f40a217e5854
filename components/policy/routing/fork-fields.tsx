import type { RoutingBranch } from '../../../lib/domain/model/routing-branch';
import { useWords } from '../../ui/use-words';
import { FindingsAt } from '../findings-at';
import { FormPart } from '../parts/form-part';
import { Pick } from '../parts/pick';
import { Tick } from '../parts/tick';
import { usePolicyDraft } from '../use-policy-draft';

/** A fork of the road (acceptance PO7): which tickets take the other branch, by which row they go there, and from which level. */
export function ForkFields({ fork }: { fork: 'manyAccounts' | 'afterHours' }) {
  const { text } = useWords();
  const { policy, change } = usePolicyDraft();
  const branch = policy.routing[fork];
  const key = fork === 'manyAccounts' ? 'who_fork_accounts' : 'who_fork_hours';
  const keep = (next: RoutingBranch | null) =>
    change((current) => ({ ...current, routing: { ...current.routing, [fork]: next } }));
  const rows = policy.issueTypes.filter(({ id }) => policy.matrix.some(({ issueType }) => issueType === id));
  const calendar = policy.calendars.find(({ id }) => id === policy.calendar)?.name ?? policy.calendar;
  return (
    <FormPart
      title={text(key)}
      hint={fork === 'afterHours' ? text(`${key}_what`, calendar) : text(`${key}_what`)}
    >
      <Tick
        label={text('who_fork_on')}
        checked={branch !== null}
        onChange={(isOn) => keep(isOn ? { row: null, fromLevel: null } : null)}
      />
      {branch !== null && (
        <div className="form-fields">
          <Pick
            label={text('who_fork_row')}
            none={text('who_fork_row_same')}
            options={rows}
            value={branch.row}
            onChange={(row) => keep({ ...branch, row })}
          />
          <Pick
            label={text('who_fork_level')}
            none={text('who_fork_level_same')}
            options={policy.levels}
            value={branch.fromLevel}
            onChange={(fromLevel) => keep({ ...branch, fromLevel })}
          />
        </div>
      )}
      {branch !== null && branch.row === null && branch.fromLevel === null && (
        <p className="form-hint">{text('who_fork_nothing')}</p>
      )}
      <FindingsAt path={['routing', fork]} within />
    </FormPart>
  );
}
