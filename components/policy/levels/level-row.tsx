import { useId, useState } from 'react';
import type { Level } from '../../../lib/domain/model/level';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { FindingsAt } from '../findings-at';
import { OrderButtons } from '../parts/order-buttons';
import { RemoveButton } from '../parts/remove-button';
import { TextEntry } from '../parts/text-entry';
import { usePolicyDraft } from '../use-policy-draft';
import { goesWithLevel } from './goes-with-level';
import { LevelDetails } from './level-details';

const COLUMNS = ['urgency', 'support', 'issues'] as const;
const FEWEST = 2;

/** One row of the policy table, with how the level works folded below it. */
export function LevelRow({
  level,
  index,
  onChange,
  onMove,
  onRemove,
}: {
  level: Level;
  index: number;
  onChange: (level: Level) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}) {
  const { text } = useWords();
  const { policy, readOnly } = usePolicyDraft();
  const details = useId();
  const [isOpen, setIsOpen] = useState(false);
  const count = policy.levels.length;
  return (
    <>
      <tr data-level={level.id}>
        <th scope="row">
          {readOnly ? (
            level.name
          ) : (
            <TextEntry
              label={text('who_level_name_of', String(index + 1))}
              hideLabel
              value={level.name}
              maxLength={60}
              onChange={(name) => onChange({ ...level, name })}
            />
          )}
        </th>
        {COLUMNS.map((column) => (
          <td key={column}>
            {readOnly ? (
              level[column]
            ) : (
              <TextEntry
                label={`${level.name}: ${text(`who_level_${column}`)}`}
                hideLabel
                value={level[column]}
                maxLength={120}
                needed={false}
                onChange={(value) => onChange({ ...level, [column]: value })}
              />
            )}
          </td>
        ))}
        <td className="level-deeds">
          <Button
            look="quiet"
            aria-expanded={isOpen}
            aria-controls={isOpen ? details : undefined}
            aria-label={text('who_level_more_of', level.name)}
            onClick={() => setIsOpen(!isOpen)}
          >
            {text('who_level_more')}
          </Button>
          {!readOnly && (
            <>
              <OrderButtons name={level.name} index={index} count={count} onMove={onMove} />
              {count > FEWEST && (
                <RemoveButton
                  name={level.name}
                  goesAlong={goesWithLevel(policy, level.id, text)}
                  onRemove={onRemove}
                />
              )}
            </>
          )}
        </td>
      </tr>
      <tr hidden={!isOpen} id={details} className="level-more">
        <td colSpan={5}>{isOpen && <LevelDetails level={level} index={index} onChange={onChange} />}</td>
      </tr>
      {!isOpen && (
        <tr className="level-findings">
          <td colSpan={5}>
            <FindingsAt path={['levels', index]} within />
          </td>
        </tr>
      )}
    </>
  );
}
