import type { Role } from '../../../lib/domain/model/role';
import { personName } from '../../../lib/view/panel/person-name';
import { CheckField } from '../../ui/check-field';
import { useWords } from '../../ui/use-words';
import { Fold } from '../parts/fold';
import { RemoveButton } from '../parts/remove-button';
import { Shown } from '../parts/shown';
import { TextEntry } from '../parts/text-entry';
import { usePolicyDraft } from '../use-policy-draft';
import { HolderList } from './holder-list';
import { placesOfRole } from './places-of-role';
import type { AccountPeople } from './use-account-people';

/** A role: who holds it and who stands in, what they must know more about, and where the policy uses it. */
export function RoleItem({
  role,
  index,
  isNew,
  accounts,
  onChange,
  onRemove,
}: {
  role: Role;
  index: number;
  isNew: boolean;
  accounts: readonly AccountPeople[];
  onChange: (role: Role) => void;
  onRemove: () => void;
}) {
  const { text, language } = useWords();
  const { policy, readOnly } = usePolicyDraft();
  const places = placesOfRole(policy, role.id, text);
  const people = accounts.flatMap((one) => one.people);
  const names = role.holders.map(({ personId }) => personName(people, personId));
  const skills = policy.skills.filter(({ id }) => role.skills?.includes(id));
  const list = new Intl.ListFormat(language.locale, { type: 'unit', style: 'narrow' });
  const setSkill = (id: string, wanted: boolean) => {
    const { skills: _, ...plain } = role;
    const next = policy.skills
      .map((skill) => skill.id)
      .filter((one) => (one === id ? wanted : role.skills?.includes(one)));
    onChange(next.length === 0 ? plain : { ...plain, skills: next });
  };
  return (
    <Fold
      id={role.id}
      name={role.name}
      path={['roles', index]}
      open={isNew}
      line={
        names.length === 0 ? (
          <span className="role-nobody">
            <span aria-hidden="true">? </span>
            {text('who_nobody_yet')}
          </span>
        ) : (
          names.join(' → ')
        )
      }
      deeds={!readOnly && places.length === 0 && <RemoveButton name={role.name} onRemove={onRemove} />}
    >
      <div className="form-fields">
        <TextEntry
          label={text('who_role_name')}
          value={role.name}
          maxLength={80}
          onChange={(name) => onChange({ ...role, name })}
        />
        <Shown label={text('who_role_places')}>
          {places.length === 0 ? text('who_role_unused') : list.format(places)}
        </Shown>
      </div>
      <HolderList
        of={role.name}
        holders={role.holders}
        accounts={accounts}
        ranked
        onChange={(holders) => onChange({ ...role, holders })}
      />
      {policy.skills.length > 0 &&
        (readOnly ? (
          <Shown label={text('who_role_skills')}>{skills.map(({ name }) => name).join(', ') || '–'}</Shown>
        ) : (
          <fieldset className="holder-channels">
            <legend>{text('who_role_skills')}</legend>
            {policy.skills.map(({ id, name }) => (
              <CheckField
                key={id}
                label={name}
                checked={role.skills?.includes(id) ?? false}
                onChange={(wanted) => setSkill(id, wanted)}
              />
            ))}
          </fieldset>
        ))}
    </Fold>
  );
}
