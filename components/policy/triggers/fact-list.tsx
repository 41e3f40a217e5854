import type { FactName } from '../../../lib/domain/triggers/fact-name';
import { useWords } from '../../ui/use-words';
import { asKey } from '../fields/as-key';

/** Facts that no host tells by itself, with the room of the settings that sees to them. */
const ROOMS: Partial<Record<FactName, 'history' | 'import'>> = {
  solved: 'history',
  customerEvents: 'import',
  service: 'import',
};

/** What a rule must know to judge, and where it comes from: without any one of these it says that it does not know. */
export function FactList({ needs }: { needs: readonly FactName[] }) {
  const { text } = useWords();
  if (needs.length === 0) return null;
  return (
    <div className="field">
      <span className="shown-label">{text('what_facts')}</span>
      <ul className="facts">
        {needs.map((fact) => {
          const room = ROOMS[fact];
          return (
            <li key={fact}>
              {text(`what_fact_${asKey(fact)}`)}{' '}
              {room !== undefined && <a href={`#/${room}`}>{text(`what_fact_room_${room}`)}</a>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
