import { useContext, useState } from 'react';
import type { Absence } from '../../../lib/domain/model/absence';
import { readerZone } from '../../../lib/view/panel/reader-zone';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { atEntry } from '../parts/at-entry';
import { FormPart } from '../parts/form-part';
import { localDate } from '../parts/local-date';
import { useFocusAfter } from '../parts/use-focus-after';
import { PersonPicker } from '../people/person-picker';
import { useAccountPeople } from '../people/use-account-people';
import { usePolicyDraft } from '../use-policy-draft';
import { AbsenceItem } from './absence-item';
import './absences-form.css';
import { HostAbsences } from './host-absences';

/** Who is away when, by date, with who has their roles meanwhile (acceptance PO9). */
export function AbsencesForm() {
  const { text, language } = useWords();
  const { policy, change, readOnly } = usePolicyDraft();
  const announce = useContext(AnnounceContext);
  const { part, focusAfter } = useFocusAfter();
  const accounts = useAccountPeople(policy);
  const [now] = useState(() => Date.now());
  const [added, setAdded] = useState<string | null>(null);
  const timeZone = readerZone(language);
  // An absence has no identifier: it is known by its person and its place among theirs, which dates do not change.
  const entries = policy.absences.map((absence, index) => {
    const before = policy.absences
      .slice(0, index)
      .filter(({ account, personId }) => account === absence.account && personId === absence.personId);
    return { absence, index, id: `${absence.account}/${absence.personId}/${before.length}` };
  });
  const byDate = entries.toSorted((a, b) => a.absence.from - b.absence.from || a.index - b.index);
  const ahead = byDate.filter(({ absence }) => absence.until > now);
  const past = byDate.filter(({ absence }) => absence.until <= now);
  const add = (absence: Absence, name: string) => {
    const others = policy.absences.filter(
      ({ account, personId }) => account === absence.account && personId === absence.personId,
    );
    const id = `${absence.account}/${absence.personId}/${others.length}`;
    change((current) => ({ ...current, absences: [...current.absences, absence] }));
    setAdded(id);
    focusAfter(`${atEntry(id)} input`, `${atEntry(id)} .fold-opener`);
    announce(text('who_added', name));
  };
  const item = ({ absence, index, id }: (typeof entries)[number]) => (
    <AbsenceItem
      key={id}
      id={id}
      absence={absence}
      index={index}
      isNew={added === id}
      isPast={absence.until <= now}
      accounts={accounts}
      timeZone={timeZone}
      onChange={(next) => change((current) => ({ ...current, absences: current.absences.with(index, next) }))}
      onRemove={() => {
        const place = byDate.findIndex((one) => one.id === id);
        const neighbour = byDate[place + 1] ?? byDate[place - 1];
        focusAfter(`${atEntry(neighbour?.id)} .fold-opener`, '[data-pick]');
        change((current) => ({ ...current, absences: current.absences.toSpliced(index, 1) }));
      }}
    />
  );
  return (
    <div ref={part}>
      <FormPart title={text('who_absences')} hint={text('who_absences_what')}>
        {ahead.length === 0 && <p>{text('who_absences_none')}</p>}
        <ul className="entry-list">{ahead.map(item)}</ul>
        {!readOnly && (
          <PersonPicker
            button={text('who_absence_add')}
            accounts={accounts}
            groups={false}
            onPick={(account, person) => {
              const today = localDate.dateOf(now, timeZone);
              const from = localDate.instantOf(today, '00:00', timeZone, 1) ?? now;
              const until = localDate.instantOf(today, '00:00', timeZone, 2) ?? from + 1;
              add({ account, personId: person.id, from, until }, person.name);
            }}
          />
        )}
      </FormPart>
      <HostAbsences accounts={accounts} now={now} onTake={(absence) => add(absence, absence.personId)} />
      {past.length > 0 && (
        <FormPart title={text('who_absences_past')}>
          <ul className="entry-list">{past.map(item)}</ul>
          {!readOnly && (
            <div>
              <Button
                onClick={() => {
                  change((current) => ({
                    ...current,
                    absences: current.absences.filter(({ until }) => until > now),
                  }));
                  focusAfter('[data-pick]');
                  announce(text('who_absences_past_removed'));
                }}
              >
                {text('who_absences_past_remove')}
              </Button>
            </div>
          )}
        </FormPart>
      )}
    </div>
  );
}
