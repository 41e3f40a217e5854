import type { Level } from '../../../lib/domain/model/level';
import { useWords } from '../../ui/use-words';
import { FindingsAt } from '../findings-at';
import { NumberEntry } from '../parts/number-entry';
import { OneOf } from '../parts/one-of';
import { Pick } from '../parts/pick';
import { Tick } from '../parts/tick';
import { usePolicyDraft } from '../use-policy-draft';

const CHANNELS = ['pop-up', 'host', 'side-conversation'] as const;
type Channel = (typeof CHANNELS)[number];
const USUAL: NonNullable<Level['channels']> = { first: 'pop-up', fallback: 'host' };

/** How a level works: its hours, what keeps it from leading on, how often it tells its owner, and by what. */
export function LevelDetails({
  level,
  index,
  onChange,
}: {
  level: Level;
  index: number;
  onChange: (level: Level) => void;
}) {
  const { text } = useWords();
  const { policy } = usePolicyDraft();
  const usualCalendar = policy.calendars.find(({ id }) => id === policy.calendar)?.name ?? policy.calendar;
  const channels = level.channels ?? USUAL;
  const named = CHANNELS.map((id) => ({ id, name: text(`who_channel_${id.replace('-', '_')}`) }));
  const channelOf = (id: string | null): Channel | null => CHANNELS.find((channel) => channel === id) ?? null;
  const setCalendar = (calendar: string | null) => {
    const { calendar: _, ...plain } = level;
    onChange(calendar === null ? plain : { ...plain, calendar });
  };
  return (
    <div className="level-details">
      <div className="form-fields">
        <Pick
          label={text('who_level_calendar')}
          none={text('who_level_calendar_usual', usualCalendar)}
          options={policy.calendars}
          value={level.calendar ?? null}
          onChange={setCalendar}
        />
        <NumberEntry
          label={text('who_level_repeat')}
          unit={text('who_level_repeat_unit')}
          value={level.repeat ?? 0}
          minimum={0}
          maximum={9}
          onChange={(repeat) => {
            if (repeat !== null) onChange({ ...level, repeat });
          }}
        />
        <Pick
          label={text('who_level_channel_first')}
          options={named}
          value={channels.first}
          onChange={(id) => {
            const first = channelOf(id);
            if (first !== null) onChange({ ...level, channels: { ...channels, first } });
          }}
        />
        <Pick
          label={text('who_level_channel_fallback')}
          none={text('who_level_channel_none')}
          options={named}
          value={channels.fallback === 'none' ? null : channels.fallback}
          onChange={(id) =>
            onChange({ ...level, channels: { ...channels, fallback: channelOf(id) ?? 'none' } })
          }
        />
      </div>
      <Tick
        label={text('who_level_paused')}
        hint={text('who_level_paused_what')}
        checked={level.pausedByPending ?? false}
        onChange={(pausedByPending) => onChange({ ...level, pausedByPending })}
      />
      <OneOf
        legend={text('who_level_climbs_unless')}
        value={level.climbsUnless ?? 'acknowledged'}
        onChange={(climbsUnless) => onChange({ ...level, climbsUnless })}
        options={(['acknowledged', 'resolved'] as const).map((id) => ({
          id,
          name: text(`who_level_unless_${id}`),
          sentence: text(`who_level_unless_${id}_what`),
        }))}
      />
      <FindingsAt path={['levels', index]} within />
    </div>
  );
}
