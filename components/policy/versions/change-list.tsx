import { useMemo } from 'react';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import { comparePolicies } from '../../../lib/domain/policy/compare-policies';
import type { PolicyChange } from '../../../lib/domain/policy/policy-change';
import { useWords } from '../../ui/use-words';
import { useKnownPeople } from '../people/use-known-people';
import { fieldWords } from './field-words';
import { valueWords } from './value-words';
import './change-list.css';

/** What one version of the policy says otherwise than another, place by place. */
export function ChangeList({ from, to }: { from: Policy; to: Policy }) {
  const words = useWords();
  const { text, say } = words;
  const people = useKnownPeople();
  const changes = useMemo(() => comparePolicies(from, to), [from, to]);
  if (changes.length === 0) return <p>{text('policy_changes_none')}</p>;
  const places = new Map<string, PolicyChange[]>();
  for (const change of changes) {
    const place = change.place === null ? text('policy_changes_whole') : say(change.place);
    places.set(place, [...(places.get(place) ?? []), change]);
  }
  return (
    <dl className="changes">
      {[...places].map(([place, own]) => (
        <div key={place} className="changes-place">
          <dt>{place}</dt>
          {own.map((change) => (
            <dd key={`${change.what} ${change.path.join('/')}`}>
              <Change change={change} people={people} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

const SHAPES = { changed: '→', added: '+', removed: '−', moved: '⇅' } as const;

function Change({ change, people }: { change: PolicyChange; people: readonly Person[] }) {
  const words = useWords();
  const { text } = words;
  const { what, fields, from, to } = change;
  const field = fieldWords(fields, words);
  const [before, after] = [valueWords(from, people, words), valueWords(to, people, words)];
  return (
    <>
      <span className={`change-mark change-${what}`}>
        <span aria-hidden="true">{SHAPES[what]}</span> {text(`policy_change_${what}`)}
      </span>
      <span>
        {field !== '' && <strong>{field}</strong>}
        {field !== '' && what !== 'moved' && ': '}
        {what === 'added' && (from === null ? after : `${before} → ${after}`)}
        {what === 'removed' && (to === null ? <s>{before}</s> : `${before} → ${after}`)}
        {what === 'changed' && (
          <>
            <span className="visually-hidden">{text('policy_change_before')} </span>
            <s>{before}</s> <span aria-hidden="true">→</span>{' '}
            <span className="visually-hidden">{text('policy_change_after')}</span> {after}
          </>
        )}
      </span>
    </>
  );
}
