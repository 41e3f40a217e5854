import { ofEither } from '../../../lib/domain/health/of-either';
import type { AccountFacts } from '../../../lib/domain/model/account-facts';
import type { Person } from '../../../lib/domain/model/person';
import { isolated } from '../../../lib/view/panel/isolated';
import { personName } from '../../../lib/view/panel/person-name';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import { AccountListRest } from './account-list-rest';
import './account-list.css';

const SHOWN = 6;

/** The customer's success manager and who else works for it; nothing where neither is known. */
export function AccountPeople({
  facts,
  people,
  me,
}: {
  facts: AccountFacts;
  people: readonly Person[];
  me: Person | null;
}) {
  const { text } = useWords();
  const managerId = ofEither(facts, (account) => account.managerId);
  const team = (facts.team ?? []).filter(({ personId }) => personId !== managerId);
  if (managerId === null && team.length === 0) return null;
  const named = (id: string, name: string) => (id === me?.id ? text('account_you', name) : name);
  return (
    <Section title={text('account_people')}>
      <dl className="account-money">
        {managerId !== null && (
          <>
            <dt>{text('account_manager')}</dt>
            <dd data-manager={managerId}>
              {managerId === 'none'
                ? text('account_manager_none')
                : named(managerId, nameOf(managerId, facts, people))}
            </dd>
          </>
        )}
        {team.slice(0, SHOWN).map(({ personId, name, role }) => (
          <div key={`${personId}-${role}`} className="account-money-row">
            <dt>{role === null ? text('account_team_role_unknown') : isolated(role)}</dt>
            <dd>{named(personId, name === null ? text('account_team_unnamed') : isolated(name))}</dd>
          </div>
        ))}
      </dl>
      <AccountListRest rest={team.length - SHOWN} />
    </Section>
  );
}

function nameOf(id: string, { team }: AccountFacts, people: readonly Person[]): string {
  const own = team?.find(({ personId }) => personId === id)?.name ?? null;
  return own === null ? personName(people, id) : isolated(own);
}
