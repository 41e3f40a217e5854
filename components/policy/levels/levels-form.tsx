import { useContext } from 'react';
import { AnnounceContext } from '../../ui/announce-context';
import { useWords } from '../../ui/use-words';
import { FindingsAt } from '../findings-at';
import { FormPart } from '../parts/form-part';
import { moved } from '../parts/moved';
import { useFocusAfter } from '../parts/use-focus-after';
import { usePolicyDraft } from '../use-policy-draft';
import { AddLevel } from './add-level';
import { ClimbMode } from './climb-mode';
import { LevelRow } from './level-row';
import './levels-form.css';
import { withLevelsInOrder } from './with-levels-in-order';
import { withoutLevel } from './without-level';

const COLUMNS = ['name', 'urgency', 'support', 'issues'] as const;

/** The policy table (acceptance A-T1): a row per level, lowest first, and how each of them works. */
export function LevelsForm() {
  const { text } = useWords();
  const { policy, change, readOnly } = usePolicyDraft();
  const announce = useContext(AnnounceContext);
  const { part, focusAfter } = useFocusAfter();
  const { levels } = policy;
  return (
    <div ref={part}>
      <FormPart title={text('who_levels')} hint={text('who_levels_what')}>
        <FindingsAt path={['levels']} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
        <section className="levels-box" aria-label={text('who_levels_table')} tabIndex={0}>
          <table className="levels-table">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {text(`who_level_${column}`)}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">{text('who_level_more')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {levels.map((level, index) => (
                <LevelRow
                  key={level.id}
                  level={level}
                  index={index}
                  onChange={(next) =>
                    change((current) => ({
                      ...current,
                      levels: current.levels.map((one) => (one.id === level.id ? next : one)),
                    }))
                  }
                  onMove={(to) => {
                    focusAfter(`[data-level="${level.id}"] [data-move="${to < index ? 'up' : 'down'}"]`);
                    change((current) => withLevelsInOrder(current, moved(current.levels, index, to)));
                    announce(text('who_moved', level.name, String(to + 1), String(levels.length)));
                  }}
                  onRemove={() => {
                    const neighbour = levels[index + 1] ?? levels[index - 1];
                    focusAfter(`[data-level="${neighbour?.id}"] input`);
                    change((current) => withoutLevel(current, level.id));
                    announce(text('who_removed', level.name));
                  }}
                />
              ))}
            </tbody>
          </table>
        </section>
        {!readOnly && <AddLevel onAdded={(id) => focusAfter(`[data-level="${id}"] td input`)} />}
      </FormPart>
      <ClimbMode />
    </div>
  );
}
