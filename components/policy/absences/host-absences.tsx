import type { Absence } from '../../../lib/domain/model/absence';
import { awayWords } from '../../../lib/view/panel/away-words';
import { personName } from '../../../lib/view/panel/person-name';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { FormPart } from '../parts/form-part';
import type { AccountPeople } from '../people/use-account-people';
import { usePolicyDraft } from '../use-policy-draft';

/** Who the hosts say is away: a hint that decides nothing until it is taken over into the policy. */
export function HostAbsences({
  accounts,
  now,
  onTake,
}: {
  accounts: readonly AccountPeople[];
  now: number;
  onTake: (absence: Absence) => void;
}) {
  const { text, say, language } = useWords();
  const { policy, readOnly } = usePolicyDraft();
  const away = accounts.flatMap(({ account, people }) =>
    people.flatMap((person) => {
      const words = awayWords(person, now, language);
      return words === null ? [] : [{ account, people, person, words }];
    }),
  );
  if (away.length === 0) return null;
  return (
    <FormPart title={text('who_host_absences')} hint={text('who_host_absences_what')}>
      <ul className="host-absences">
        {away.map(({ account, people, person, words }) => {
          const { id: personId, away: told } = person;
          const until = told?.until ?? null;
          const isKnown = policy.absences.some(
            (one) => one.account === account && one.personId === personId && one.until >= (until ?? now),
          );
          return (
            <li key={`${account} ${personId}`}>
              <span>
                <strong>{personName(people, personId)}</strong>{' '}
                {say({ key: words.key, values: words.values ?? [] })} · {account}
              </span>
              {isKnown && <span className="person-kind">{text('who_host_absence_known')}</span>}
              {!isKnown && !readOnly && until !== null && (
                <Button
                  onClick={() =>
                    onTake({ account, personId, from: Math.min(told?.from ?? now, until - 1), until })
                  }
                >
                  {text('who_host_absence_take')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </FormPart>
  );
}
