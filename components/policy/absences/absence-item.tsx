import type { Absence } from '../../../lib/domain/model/absence';
import { personName } from '../../../lib/view/panel/person-name';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { Fold } from '../parts/fold';
import { RemoveButton } from '../parts/remove-button';
import { Shown } from '../parts/shown';
import { PersonPicker } from '../people/person-picker';
import type { AccountPeople } from '../people/use-account-people';
import { usePolicyDraft } from '../use-policy-draft';
import { absenceCover } from './absence-cover';
import { AbsenceFields } from './absence-fields';
import { timeWords } from './time-words';

/** Somebody's absence: when, who stands in, and who holds their roles meanwhile, so that a gap is seen. */
export function AbsenceItem({
  id,
  absence,
  index,
  isNew,
  isPast,
  accounts,
  timeZone,
  onChange,
  onRemove,
}: {
  id: string;
  absence: Absence;
  /** In the policy's own list. */
  index: number;
  isNew: boolean;
  isPast: boolean;
  accounts: readonly AccountPeople[];
  timeZone: string;
  onChange: (absence: Absence) => void;
  onRemove: () => void;
}) {
  const { text, language } = useWords();
  const { policy, readOnly } = usePolicyDraft();
  const { account, personId, from, until, delegate } = absence;
  const people = accounts.find((one) => one.account === account)?.people ?? [];
  const name = personName(people, personId);
  const cover = absenceCover(absence, policy);
  const gaps = !isPast && cover.some(({ stretches }) => stretches.some(({ owner }) => owner === 'away'));
  const when = timeWords(from, until, timeZone, language);
  const { delegate: _, ...alone } = absence;
  return (
    <Fold
      id={id}
      name={name}
      path={['absences', index]}
      open={isNew}
      line={
        <>
          {when}
          {gaps && (
            <>
              {' '}
              <span className="absence-gap">▲ {text('who_absence_gap')}</span>
            </>
          )}
        </>
      }
      deeds={!readOnly && <RemoveButton name={`${name}, ${when}`} onRemove={onRemove} />}
    >
      {!readOnly && (
        <AbsenceFields
          from={from}
          until={until}
          timeZone={timeZone}
          onChange={(times) => onChange({ ...absence, ...times })}
        />
      )}
      <Shown label={text('who_absence_delegate')}>
        {delegate === undefined ? text('who_absence_no_delegate') : personName(people, delegate.personId)}
      </Shown>
      {!readOnly && (
        <div className="absence-deeds">
          <PersonPicker
            button={text('who_absence_choose_delegate', name)}
            accounts={accounts.filter((one) => one.account === account)}
            onPick={(_account, person) =>
              onChange({
                ...absence,
                delegate: { personId: person.id, kind: person.role === 'group' ? 'group' : 'person' },
              })
            }
          />
          {delegate !== undefined && (
            <Button look="quiet" onClick={() => onChange(alone)}>
              {text('who_absence_without_delegate')}
            </Button>
          )}
        </div>
      )}
      <div>
        <h4 className="shown-label">{text('who_absence_cover')}</h4>
        {cover.length === 0 && <p>{text('who_absence_no_role')}</p>}
        <ul className="absence-cover">
          {cover.flatMap(({ roleId, stretches }) =>
            stretches.map(({ from: begin, until: end, owner }) => (
              <li key={`${roleId} ${begin}`}>
                <strong>{policy.roles.find((role) => role.id === roleId)?.name ?? roleId}:</strong>
                {typeof owner === 'string' ? (
                  <span className="absence-gap">▲ {text('who_absence_nobody')}</span>
                ) : (
                  <span>{personName(people, owner.personId)}</span>
                )}
                {stretches.length > 1 && (
                  <span className="person-kind">{timeWords(begin, end, timeZone, language)}</span>
                )}
              </li>
            )),
          )}
        </ul>
      </div>
    </Fold>
  );
}
