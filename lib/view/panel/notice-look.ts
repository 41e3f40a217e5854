import type { InboxNotice } from '../../domain/model/inbox-notice';

/** The mark beside a notice: its shape says what its colour says, how much it presses while it stands. */
export function noticeLook(
  { kind, stands, dueAt }: Pick<InboxNotice, 'kind' | 'stands' | 'dueAt'>,
  now: number,
): { shape: string; tone: 'pressing' | 'soon' | 'calm' | 'over' } {
  if (kind === 'outcome' || kind === 'informed' || kind === 'involved') return { shape: '●', tone: 'calm' };
  if (!stands) return { shape: '○', tone: 'over' };
  const presses = kind === 'breach' || kind === 'step-due' || kind === 'update-over' || dueAt <= now;
  if (kind === 'health-drop') return { shape: '▼', tone: 'soon' };
  return presses ? { shape: '■', tone: 'pressing' } : { shape: '▲', tone: 'soon' };
}
