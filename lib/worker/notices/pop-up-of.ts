import type { AlertRow } from '../../cache/alert-row';
import type { AlertKind } from '../../domain/model/alert-kind';
import type { Policy } from '../../domain/model/policy';
import type { RecordRef } from '../../domain/model/record-ref';
import { secondAction } from '../../domain/notices/second-action';
import { noticeWords } from '../../view/notice-words';
import { renderSentence } from '../../view/render-sentence';
import type { WorkerTools } from '../worker-tools';
import { noticeOfRow } from './notice-of-row';

type PopUp = Parameters<WorkerTools['notifications']['show']>[0];

/** What waits for an answer stays until somebody gives one. */
const STICKY: readonly AlertKind[] = ['breach', 'escalated', 'reopened', 'offered', 'asked', 'step-due'];

/** One notice as a pop-up of the system: others may see it, so it names no person and no customer. */
export function popUpOf(
  { language, now }: Pick<WorkerTools, 'language' | 'now'>,
  row: AlertRow,
  ref: RecordRef,
  policy: Pick<Policy, 'levels' | 'climbMode'>,
): Omit<PopUp, 'silent'> {
  const notice = noticeOfRow(row, ref, policy.levels);
  const { title, text } = noticeWords(notice, now());
  const timed = { ...language, now: now() };
  const second =
    ref.kind === 'account' && row.kind === 'escalated' ? null : secondAction(notice, policy.climbMode);
  return {
    id: row.id,
    title: renderSentence(title, timed),
    message: renderSentence(text, timed),
    buttons: [
      language.text('notify_open', []),
      ...(second === null ? [] : [language.text(`notify_${second}`, [])]),
    ],
    sticky: STICKY.includes(row.kind),
  };
}
