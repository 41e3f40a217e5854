import { useId } from 'react';
import type { SignalStanding } from '../../../lib/domain/model/signal-standing';
import { formatPoints } from '../../../lib/view/panel/format-points';
import type { ReasonRow } from '../../../lib/view/panel/reason-rows';
import type { ReasonSource } from '../../../lib/view/panel/reason-sources';
import { signalMarks } from '../../../lib/view/panel/signal-marks';
import { Bar } from '../../ui/bar';
import { useWords } from '../../ui/use-words';
import type { SignalAbout } from './signal-about';
import { SignalDetail } from './signal-detail';
import './signal-row.css';

/** One reason: what holds, how much it weighs, where it comes from; pressed, all that can be said of it. */
export function SignalRow({
  row,
  sources,
  standing,
  about,
  open,
  onToggle,
}: {
  row: ReasonRow;
  sources: readonly ReasonSource[];
  standing: SignalStanding | null;
  about: SignalAbout;
  open: boolean;
  onToggle: () => void;
}) {
  const { say, language } = useWords();
  const id = useId();
  const marks = signalMarks(standing, about.now, language);
  const faded = marks.quiet || sources.some(({ old }) => old) || about.stale;
  return (
    <li
      className={faded ? 'signal signal-faded' : 'signal'}
      data-reason={row.id}
      data-points={row.points}
      data-weight={row.weight}
    >
      <button
        type="button"
        className="signal-toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={onToggle}
      >
        <span className="signal-words">{say(row.sentence)}</span>
        <Bar
          share={row.share}
          tone={row.direction === 'up' ? 'raises' : 'lowers'}
          from={row.direction === 'up' ? 'start' : 'end'}
          track={false}
        />
        <span className="reasons-points">{formatPoints(row.points, language.locale)}</span>
        <span className="signal-source">
          {sources.map(({ id: place, name, age, old, older }) => (
            <span key={place} className={old ? 'signal-old' : undefined}>
              {age !== null && older
                ? say({ key: 'signals_source', values: [text(say(name)), text(say(age))] })
                : say(name)}
            </span>
          ))}
          {marks.marks.map((mark) => (
            <span key={mark.key} className="signal-mark">
              {say(mark)}
            </span>
          ))}
        </span>
      </button>
      <div id={id}>
        {open && <SignalDetail row={row} sources={sources} standing={standing} about={about} />}
      </div>
    </li>
  );
}

function text(words: string) {
  return { kind: 'text', text: words } as const;
}
