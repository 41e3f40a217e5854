import { useId } from 'react';
import type { BriefPart } from '../../../lib/domain/model/brief-part';
import { useWords } from '../../ui/use-words';
import './brief-preview.css';

/** What a hand-over's note will say, part by part: whole parts can be left out, and single lines struck out, before it is written. */
export function BriefPreview({
  parts,
  leftOut,
  onChange,
}: {
  parts: readonly BriefPart[];
  /** Ids of parts and lines. */
  leftOut: ReadonlySet<string>;
  onChange: (leftOut: ReadonlySet<string>) => void;
}) {
  const { text, say } = useWords();
  const id = useId();
  const toggle = (one: string) => {
    const next = new Set(leftOut);
    if (!next.delete(one)) next.add(one);
    onChange(next);
  };
  return (
    <ul className="brief-preview">
      {parts.map((part) => {
        const out = leftOut.has(part.id);
        return (
          <li key={part.id} className={out ? 'brief-part brief-part-out' : 'brief-part'}>
            <label className="brief-part-name" htmlFor={`${id}-${part.id}`}>
              <input
                id={`${id}-${part.id}`}
                type="checkbox"
                checked={!out}
                onChange={() => toggle(part.id)}
              />
              {text(`brief_part_${part.id}`)}
            </label>
            <ul className="brief-lines" hidden={out}>
              {part.lines.map((line) => {
                const struck = leftOut.has(line.id);
                const words = say(line.sentence);
                return (
                  <li key={line.id} className="brief-line">
                    {struck ? <s>{words}</s> : <span>{words}</span>}
                    <button
                      type="button"
                      className="brief-strike"
                      aria-label={text(struck ? 'brief_put_back_line' : 'brief_leave_out_line', words)}
                      title={text(struck ? 'brief_put_back' : 'brief_leave_out')}
                      onClick={() => toggle(line.id)}
                    >
                      <span aria-hidden="true">{struck ? '↺' : '✕'}</span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
