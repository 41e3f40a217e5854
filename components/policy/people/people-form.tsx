import { useContext, useState } from 'react';
import { AnnounceContext } from '../../ui/announce-context';
import { useWords } from '../../ui/use-words';
import { FindingsAt } from '../findings-at';
import { AddNamed } from '../parts/add-named';
import { atEntry } from '../parts/at-entry';
import { FormPart } from '../parts/form-part';
import { newId } from '../parts/new-id';
import { NumberEntry } from '../parts/number-entry';
import { Pick } from '../parts/pick';
import { useFocusAfter } from '../parts/use-focus-after';
import { usePolicyDraft } from '../use-policy-draft';
import { RoleItem } from './role-item';
import { SkillList } from './skill-list';
import { useAccountPeople } from './use-account-people';

/** Who plays which part: roles with their people, skills, and who is told when nobody is on duty (acceptance PO9 to PO11). */
export function PeopleForm() {
  const { text } = useWords();
  const { policy, change, readOnly } = usePolicyDraft();
  const announce = useContext(AnnounceContext);
  const { part, focusAfter } = useFocusAfter();
  const [added, setAdded] = useState<string | null>(null);
  const accounts = useAccountPeople(policy);
  const { roles } = policy;
  return (
    <div ref={part}>
      <FormPart title={text('who_roles')} hint={text('who_roles_what')}>
        <FindingsAt path={['roles']} />
        <ul className="entry-list">
          {roles.map((role, index) => (
            <RoleItem
              key={role.id}
              role={role}
              index={index}
              isNew={added === role.id}
              accounts={accounts}
              onChange={(next) =>
                change((current) => ({
                  ...current,
                  roles: current.roles.map((one) => (one.id === role.id ? next : one)),
                }))
              }
              onRemove={() => {
                const neighbour = roles[index + 1] ?? roles[index - 1];
                focusAfter(`${atEntry(neighbour?.id)} .fold-opener`, '[data-add]');
                change((current) => ({
                  ...current,
                  roles: current.roles.filter(({ id }) => id !== role.id),
                }));
                announce(text('who_removed', role.name));
              }}
            />
          ))}
        </ul>
        {!readOnly && (
          <AddNamed
            label={text('who_role_new')}
            button={text('who_add')}
            maxLength={80}
            onAdd={(name) => {
              const id = newId(
                name,
                roles.map((role) => role.id),
                'role',
              );
              change((current) => ({ ...current, roles: [...current.roles, { id, name, holders: [] }] }));
              setAdded(id);
              focusAfter(`${atEntry(id)} [data-pick]`);
              announce(text('who_added', name));
            }}
          />
        )}
      </FormPart>
      <FormPart title={text('who_special')}>
        <div className="form-fields">
          <div>
            <Pick
              label={text('who_duty_manager')}
              none={text('who_nobody')}
              options={roles}
              value={policy.dutyManager}
              onChange={(dutyManager) => change((current) => ({ ...current, dutyManager }))}
            />
            <p className="form-hint">{text('who_duty_manager_what')}</p>
            <FindingsAt path={['dutyManager']} />
          </div>
          <div>
            <Pick
              label={text('who_sponsor')}
              none={text('who_nobody')}
              options={roles}
              value={policy.executiveSponsor}
              onChange={(executiveSponsor) => change((current) => ({ ...current, executiveSponsor }))}
            />
            <p className="form-hint">{text('who_sponsor_what')}</p>
            <FindingsAt path={['executiveSponsor']} />
          </div>
          <div>
            <NumberEntry
              label={text('who_load')}
              unit={text('who_load_unit')}
              nothing={text('who_load_none')}
              value={policy.loadLimit}
              minimum={1}
              maximum={10_000}
              empty
              onChange={(loadLimit) => change((current) => ({ ...current, loadLimit }))}
            />
            <p className="form-hint">{text('who_load_what')}</p>
          </div>
        </div>
      </FormPart>
      <SkillList accounts={accounts} />
    </div>
  );
}
