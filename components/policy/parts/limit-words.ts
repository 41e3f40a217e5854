import { hoursAndMinutes } from '../../../lib/view/panel/hours-and-minutes';
import type { Words } from '../../ui/use-words';

/** A limit in business minutes as people say it: "30 min", "3 h", "no limit". */
export function limitWords(minutes: number | null, { text, say }: Pick<Words, 'text' | 'say'>): string {
  if (minutes === null) return text('panel_step_no_limit');
  const { key, values = [] } = hoursAndMinutes(minutes);
  return say({ key, values });
}
