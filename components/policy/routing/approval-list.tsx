import { useContext, useState } from 'react';
import type { ApprovalChain } from '../../../lib/domain/model/approval-chain';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { RoleList } from '../matrix/role-list';
import { atEntry } from '../parts/at-entry';
import { Fold } from '../parts/fold';
import { FormPart } from '../parts/form-part';
import { LimitEntry } from '../parts/limit-entry';
import { limitWords } from '../parts/limit-words';
import { moved } from '../parts/moved';
import { OrderButtons } from '../parts/order-buttons';
import { Pick } from '../parts/pick';
import { RemoveButton } from '../parts/remove-button';
import { useFocusAfter } from '../parts/use-focus-after';
import { usePolicyDraft } from '../use-policy-draft';
import './approval-list.css';

const USUAL_MINUTES = 240;

/** Who is asked, one after the other, before something of a kind may be granted (acceptance PO17). */
export function ApprovalList() {
  const words = useWords();
  const { text } = words;
  const { policy, change, readOnly } = usePolicyDraft();
  const announce = useContext(AnnounceContext);
  const { part, focusAfter } = useFocusAfter();
  const [wanted, setWanted] = useState<string | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const { approvals, issueTypes, roles } = policy;
  const free = issueTypes.filter(({ id }) => !approvals.some(({ issueType }) => issueType === id));
  const kind = free.find(({ id }) => id === wanted) ?? free[0];
  const [firstRole] = roles;
  const nameOf = (id: string) => roles.find((role) => role.id === id)?.name ?? id;
  const kindName = (id: string) => issueTypes.find((type) => type.id === id)?.name ?? id;
  const keep = (index: number, chain: ApprovalChain) =>
    change((current) => ({ ...current, approvals: current.approvals.with(index, chain) }));
  return (
    <FormPart title={text('who_approvals')} hint={text('who_approvals_what')}>
      <div ref={part} className="entry-list">
        {approvals.length === 0 && <p>{text('who_approvals_none')}</p>}
        <ul className="entry-list">
          {approvals.map((chain, index) => {
            const name = kindName(chain.issueType);
            return (
              <Fold
                key={chain.issueType}
                id={chain.issueType}
                name={name}
                line={`${chain.approvers.map(nameOf).join(' → ')} · ${limitWords(chain.answerMinutes, words)}`}
                path={['approvals', index]}
                open={added === chain.issueType}
                deeds={
                  !readOnly && (
                    <RemoveButton
                      name={name}
                      onRemove={() => {
                        const neighbour = approvals[index + 1] ?? approvals[index - 1];
                        focusAfter(`${atEntry(neighbour?.issueType)} .fold-opener`, '.add-row select');
                        change((current) => ({
                          ...current,
                          approvals: current.approvals.toSpliced(index, 1),
                        }));
                        announce(text('who_removed', name));
                      }}
                    />
                  )
                }
              >
                <ol className="approvers">
                  {chain.approvers.map((id, place) => (
                    <li key={id} data-approver={id}>
                      <span className="approver-name">
                        {text('who_approver', String(place + 1), nameOf(id))}
                      </span>
                      {!readOnly && (
                        <OrderButtons
                          name={nameOf(id)}
                          index={place}
                          count={chain.approvers.length}
                          onMove={(to) => {
                            focusAfter(`[data-approver="${id}"] [data-move="${to < place ? 'up' : 'down'}"]`);
                            keep(index, { ...chain, approvers: moved(chain.approvers, place, to) });
                          }}
                        />
                      )}
                    </li>
                  ))}
                </ol>
                <div className="form-fields">
                  {!readOnly && (
                    <RoleList
                      label={text('who_approvers')}
                      needed
                      roles={chain.approvers}
                      onChange={(approvers) => keep(index, { ...chain, approvers })}
                    />
                  )}
                  <LimitEntry
                    label={text('who_approval_time')}
                    none={text('who_no_limit')}
                    value={chain.answerMinutes}
                    onChange={(answerMinutes) => keep(index, { ...chain, answerMinutes })}
                  />
                </div>
              </Fold>
            );
          })}
        </ul>
        {!readOnly && kind !== undefined && firstRole !== undefined && (
          <form
            className="add-row"
            onSubmit={(event) => {
              event.preventDefault();
              const chain = {
                issueType: kind.id,
                approvers: [firstRole.id],
                answerMinutes: USUAL_MINUTES,
              };
              change((current) => ({ ...current, approvals: [...current.approvals, chain] }));
              setAdded(kind.id);
              focusAfter(`${atEntry(kind.id)} select`);
              announce(text('who_added', kind.name));
            }}
          >
            <Pick label={text('who_approval_new')} options={free} value={kind.id} onChange={setWanted} />
            <Button type="submit">{text('who_add')}</Button>
          </form>
        )}
      </div>
    </FormPart>
  );
}
