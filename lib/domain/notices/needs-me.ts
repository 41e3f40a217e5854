import type { AlertKind } from '../model/alert-kind';

/** Whether a notice asks for something to be done; the others only say what happened. */
export function needsMe(kind: AlertKind): boolean {
  return kind !== 'outcome' && kind !== 'informed' && kind !== 'health-drop' && kind !== 'involved';
}
