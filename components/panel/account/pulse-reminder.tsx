import type { Measure } from '../../../lib/domain/model/measure';
import { lasting } from '../../../lib/view/panel/lasting';
import { say as sentence } from '../../../lib/view/panel/say';
import { wholeUnits } from '../../../lib/view/panel/whole-units';
import { useWords } from '../../ui/use-words';
import './pulse.css';

const DAY = 86_400_000;
/** Where a health card does not say when a pulse is too old: a month. */
const DAYS = 30;

/** That the last pulse is older than it may be; nothing while it is not, or nobody said one. */
export function PulseReminder({
  pulse,
  staleAfterDays = DAYS,
  now,
}: {
  pulse: Measure;
  staleAfterDays: number | undefined;
  now: number;
}) {
  const { say } = useWords();
  const age = pulse.value === null || pulse.asOf === null ? 0 : now - pulse.asOf;
  if (age <= staleAfterDays * DAY) return null;
  return <p className="pulse-old">{say(sentence('account_pulse_old', lasting(wholeUnits(age))))}</p>;
}
