import type { Sentence } from '../../domain/model/sentence';
import { lasting } from './lasting';
import { say } from './say';
import { wholeUnits } from './whole-units';

/** How long ago something was, in its largest unit; less than a minute is now. @param age milliseconds */
export function ageWords(age: number): Sentence {
  return age < 60_000 ? say('panel_metric_now') : say('panel_metric_ago', lasting(wholeUnits(age)));
}
