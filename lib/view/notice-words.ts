import type { AlertKind } from '../domain/model/alert-kind';
import type { EscalationDeed } from '../domain/model/escalation-deed';
import type { Instant } from '../domain/model/instant';
import type { RecordRef } from '../domain/model/record-ref';
import type { Sentence } from '../domain/model/sentence';

/** What is told of a record: ids, codes, moments and names of levels, no names of people or customers. */
export interface ToldNotice {
  kind: AlertKind;
  ref: RecordRef;
  /** Of a clock; empty for what is none. */
  metric: string;
  dueAt: Instant;
  levelName: string | null;
  /** Of a step that is due: the level it leads to. */
  toLevelName: string | null;
  deed: EscalationDeed | null;
  /** Of a customer's health. */
  from: number | null;
  to: number | null;
}

type Value = Sentence['values'][number];

/**
 * A notice in two sentences: what it is, and what hangs on it. The same in the pop-up of the system, which others may see, and in the
 * inbox. Salesforce's ids say nothing to a person: there the title goes without.
 */
export function noticeWords(notice: ToldNotice, now: Instant): { title: Sentence; text: Sentence } {
  const { kind, ref, deed, dueAt } = notice;
  const number: Value = { kind: 'text', text: ref.host === 'salesforce' ? '' : `#${ref.id}` };
  const noun = ref.kind === 'account' ? 'customer' : ref.host === 'salesforce' ? 'case' : 'ticket';
  const code = kind.replaceAll('-', '_');
  const variant = kind === 'outcome' ? `${code}_${deed ?? 'resolved'}` : code;
  const left: Value = { kind: 'duration', milliseconds: dueAt - now };
  const instant: Value = { kind: 'instant', instant: dueAt };
  const title = (name: string): Sentence => ({ key: `notify_${name}_title_${noun}`, values: [number] });
  const text = (name: string, ...values: Value[]): Sentence => ({ key: `notify_${name}_text`, values });
  const level = levelValue(notice.levelName);
  switch (kind) {
    case 'warning':
    case 'breach':
      return {
        title: title(code),
        text: text(code, { kind: 'message', key: `panel_clock_${notice.metric}` }, left, instant),
      };
    case 'health-drop':
      return {
        title: title(code),
        text: text(
          code,
          { kind: 'number', number: notice.from ?? 0 },
          { kind: 'number', number: notice.to ?? 0 },
        ),
      };
    case 'step-due':
      return {
        title: title('climb'),
        text: {
          key: `deeds_due_${stepCode(deed)}`,
          values: [level, instant, levelValue(notice.toLevelName)],
        },
      };
    case 'acknowledge-soon':
      return {
        title: title(code),
        text: text(deed === 'reopened' ? 'follow_up' : code, level, left, instant),
      };
    case 'escalated':
    case 'reopened':
    case 'asked':
      return {
        title: title(code),
        text: dueAt > now ? text(`${code}_until`, level, left, instant) : text(code, level, left, instant),
      };
    default:
      return { title: title(variant), text: text(variant, level, left, instant) };
  }
}

function levelValue(name: string | null): Value {
  return name === null ? { kind: 'message', key: 'notify_unknown_level' } : { kind: 'text', text: name };
}

function stepCode(deed: EscalationDeed | null): 'escalated' | 'reopened' | 'other' {
  return deed === 'escalated' || deed === 'reopened' ? deed : 'other';
}
