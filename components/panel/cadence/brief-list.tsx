import type { BriefPart } from '../../../lib/domain/model/brief-part';
import { useWords } from '../../ui/use-words';

/** A brief to be read. */
export function BriefList({ parts }: { parts: readonly BriefPart[] }) {
  const { text, say } = useWords();
  return (
    <dl className="brief-list">
      {parts.map(({ id, lines }) => (
        <div key={id}>
          <dt>{text(`brief_part_${id}`)}</dt>
          {lines.map((line) => (
            <dd key={line.id}>{say(line.sentence)}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
