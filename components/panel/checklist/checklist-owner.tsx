import { useContext, useState } from 'react';
import type { Checklist } from '../../../lib/domain/model/checklist';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import { nameOwner } from '../../../lib/messages/name-owner';
import { ask } from '../../../lib/platform/ask';
import { accountLabel } from '../../../lib/view/panel/account-label';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { OwnerPicker } from '../actions/owner-picker';
import { useKeptFocus } from '../actions/use-kept-focus';
import { useOwners } from '../actions/use-owners';
import { checklistRole } from './checklist-role';

/** Names who holds the first level above, in one of the systems. */
export function ChecklistOwner({ checklist, policy }: { checklist: Checklist; policy: Policy }) {
  const { text } = useWords();
  const [account, setAccount] = useState<string | null>(null);
  const kept = useKeptFocus<HTMLDivElement>(account ?? '');
  const { accounts } = checklist;
  const role = checklistRole(policy);
  if (accounts.length === 0 || role === null) return <p>{text('checklist_history_none')}</p>;
  const [only] = accounts;
  return (
    <div className="checklist-step" ref={kept}>
      {account !== null ? (
        <OwnerForm account={account} role={role} onCancel={() => setAccount(null)} />
      ) : accounts.length === 1 && only !== undefined ? (
        <Button onClick={() => setAccount(only.account)}>{text('checklist_owner_do')}</Button>
      ) : (
        <>
          <p>{text('checklist_owner_account')}</p>
          <div className="checklist-ways">
            {accounts.map((one) => (
              <Button key={one.account} onClick={() => setAccount(one.account)}>
                {text('queue_system', text(`host_${one.host}`), accountLabel(one.account))}
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function OwnerForm({
  account,
  role,
  onCancel,
}: {
  account: string;
  role: Policy['roles'][number];
  onCancel: () => void;
}) {
  const words = useWords();
  const { text } = words;
  const announce = useContext(AnnounceContext);
  const [chosen, setChosen] = useState<Person | null>(null);
  const owners = useOwners(account);
  const save = useDeed(async () => {
    if (chosen === null) return {};
    const kind = chosen.role === 'group' ? 'group' : 'person';
    return ask(nameOwner, { account, role: role.id, personId: chosen.id, kind });
  }, 'panel');
  const keep = async () => {
    if (chosen === null || (await save.run()) === null) return;
    announce(text('checklist_owner_saved', chosen.name));
  };
  return (
    <div className="checklist-form">
      {owners.error !== null ? (
        <Note tone="failed">{errorWords(owners.error, words, 'panel_owners')}</Note>
      ) : (
        <OwnerPicker
          label={text('checklist_owner_question', role.name, accountLabel(account))}
          owners={owners.data?.owners ?? null}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      {save.error !== null && !save.pending && <Note tone="failed">{errorWords(save.error, words)}</Note>}
      <div className="checklist-ways">
        <Button look="primary" held={chosen === null || save.pending} onClick={() => void keep()}>
          {text(save.pending ? 'checklist_owner_saving' : 'checklist_owner_save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {text('panel_cancel')}
        </Button>
      </div>
    </div>
  );
}
