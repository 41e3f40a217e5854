import { useWords } from '../../ui/use-words';
import { Pick } from '../parts/pick';
import { Shown } from '../parts/shown';
import { useFocusAfter } from '../parts/use-focus-after';
import { usePolicyDraft } from '../use-policy-draft';
import './role-list.css';

/** Some of the policy's roles: each can be taken out, another be added. Where one is needed, the last one stays. */
export function RoleList({
  label,
  roles,
  needed = false,
  onChange,
}: {
  label: string;
  roles: readonly string[];
  needed?: boolean;
  onChange: (roles: string[]) => void;
}) {
  const { text } = useWords();
  const { policy, readOnly } = usePolicyDraft();
  const { part, focusAfter } = useFocusAfter();
  const nameOf = (id: string) => policy.roles.find((role) => role.id === id)?.name ?? id;
  if (readOnly) return <Shown label={label}>{roles.map(nameOf).join(', ') || '–'}</Shown>;
  const rest = policy.roles.filter(({ id }) => !roles.includes(id));
  return (
    <div className="role-list" ref={part}>
      {rest.length > 0 && (
        <Pick
          label={label}
          none={text('who_role_add')}
          options={rest}
          value={null}
          onChange={(id) => {
            if (id !== null) onChange([...roles, id]);
          }}
        />
      )}
      <ul aria-label={label}>
        {roles.map((id, index) => (
          <li key={id}>
            {nameOf(id)}
            {!(needed && roles.length === 1) && (
              <button
                type="button"
                className="icon-button"
                aria-label={text('who_remove', nameOf(id))}
                onClick={() => {
                  focusAfter(`li:nth-child(${Math.min(index + 1, roles.length - 1)}) button`, 'select');
                  onChange(roles.toSpliced(index, 1));
                }}
              >
                <span aria-hidden="true">✕</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
