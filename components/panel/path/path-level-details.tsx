import { pathDetails } from '../../../lib/view/panel/path-details';
import { useWords } from '../../ui/use-words';
import './path-level-details.css';

/** Contact, limit, what leads here, who plays which part and who is told (acceptance PO8, PO10). */
export function PathLevelDetails({
  level,
  reader,
}: {
  level: Parameters<typeof pathDetails>[0];
  reader: Pick<Parameters<typeof pathDetails>[1], 'people' | 'meId' | 'host' | 'now'>;
}) {
  const { say, language } = useWords();
  return (
    <dl className="path-facts">
      {pathDetails(level, { ...language, ...reader }).map(({ term, lines }) => (
        <div key={term.key}>
          <dt>{say(term)}</dt>
          {lines.map(say).map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
