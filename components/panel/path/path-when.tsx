import { type RefObject, useContext, useId } from 'react';
import type { MomentsAhead } from '../../../lib/domain/matrix/moments-ahead';
import { hourGrid } from '../../../lib/view/panel/hour-grid';
import { momentInWords } from '../../../lib/view/panel/moment-in-words';
import { AnnounceContext } from '../../ui/announce-context';
import { useWords } from '../../ui/use-words';
import './path-when.css';

const CHOICES = ['tonight', 'weekend', 'holiday'] as const;

/** Chooses the moment at which the path is looked at: a few that matter, and any hour of the next two weeks. */
export function PathWhen({
  at,
  now,
  moments,
  nowButton,
  onChoose,
}: {
  /** `null` is now. */
  at: number | null;
  now: number;
  moments: MomentsAhead;
  /** Where the keyboard goes back to. */
  nowButton: RefObject<HTMLButtonElement | null>;
  onChoose: (at: number | null) => void;
}) {
  const { text, language } = useWords();
  const announce = useContext(AnnounceContext);
  const id = useId();
  const grid = hourGrid(now, at, language);
  const offered = CHOICES.flatMap((name) =>
    moments[name] === null ? [] : [{ name, moment: moments[name] }],
  );
  const isOther = at !== null && !offered.some(({ moment }) => moment === at);
  const choose = (moment: number | null) => {
    onChoose(moment);
    announce(moment === null ? text('path_now') : text('path_ahead', momentInWords(moment, now, language)));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset of buttons that are no form */}
      <div className="path-when" role="group" aria-label={text('path_when')}>
        <button ref={nowButton} type="button" aria-pressed={at === null} onClick={() => choose(null)}>
          {text('path_now')}
        </button>
        {offered.map(({ name, moment }) => (
          <button key={name} type="button" aria-pressed={at === moment} onClick={() => choose(moment)}>
            {text(`path_${name}`)}
          </button>
        ))}
        <button type="button" aria-pressed={isOther} onClick={() => choose(grid.moment(1))}>
          {text('path_other_time')}
        </button>
      </div>
      {at !== null && (
        <div className="path-slider">
          <label className="visually-hidden" htmlFor={id}>
            {text('path_slider')}
          </label>
          <input
            id={id}
            type="range"
            min={0}
            max={grid.hours}
            step={1}
            value={grid.value}
            aria-valuetext={momentInWords(at, now, language)}
            onChange={(event) => {
              const hour = Number(event.target.value);
              onChoose(hour === 0 ? null : grid.moment(hour));
            }}
          />
        </div>
      )}
    </>
  );
}
