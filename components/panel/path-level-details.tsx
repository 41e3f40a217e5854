import type { PathNode } from '../../lib/domain/matrix/path-nodes';
import { pathDetails } from '../../lib/view/panel/path-details';
import { useWords } from '../ui/use-words';
import './path-level-details.css';

/** Contact, limit, what leads here, who plays which part and who is told (acceptance PO8, PO10). */
export function PathLevelDetails({
  node,
  ...reader
}: { node: PathNode } & Parameters<typeof pathDetails>[1]) {
  const { say } = useWords();
  return (
    <dl className="path-facts">
      {pathDetails(node, reader).map(({ term, lines }) => (
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
