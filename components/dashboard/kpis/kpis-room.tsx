import { usePlace } from '../../ui/use-place';
import { useWords } from '../../ui/use-words';
import { IndicatorList } from './indicator-list';
import './kpis-room.css';
import './figure-table.css';
import { KpisFrame } from './kpis-frame';
import { RuleTable } from './rule-table';

const PARTS = ['figures', 'rules'] as const;

/** The key figures, and what each rule was worth: two sides of one room, each with an address. */
export function KpisRoom() {
  const { text } = useWords();
  const [, wanted] = usePlace();
  const part = wanted === 'rules' ? 'rules' : 'figures';
  return (
    <>
      <nav className="room-parts" aria-label={text('figures_parts')}>
        <ul>
          {PARTS.map((one) => (
            <li key={one}>
              <a
                href={one === 'figures' ? '#/kpis' : `#/kpis/${one}`}
                aria-current={one === part ? 'page' : undefined}
              >
                {text(`figures_part_${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <KpisFrame part={part}>
        {(report) => (part === 'rules' ? <RuleTable report={report} /> : <IndicatorList report={report} />)}
      </KpisFrame>
    </>
  );
}
