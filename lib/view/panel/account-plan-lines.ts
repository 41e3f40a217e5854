import type { HostId } from '../../domain/model/host-id';
import type { Language } from '../language';

/** What escalating a customer comes to, as the worker planned it. */
interface Planned {
  task: 'yes' | 'no' | 'unknown';
  records: readonly { ref: { host: HostId } }[];
  left: number;
  beyond: number;
  unplanned: readonly unknown[];
  undecided: number;
  unread: readonly (HostId | 'other')[];
  cut: readonly HostId[];
}

/**
 * What will happen in one sentence, and what will not, each in a line of its own.
 * @param level the level's name. @param holder who will hold it, or `null` where nobody is named
 */
export function accountPlanLines(
  plan: Planned,
  level: string,
  holder: string | null,
  language: Language,
): { happens: string; remarks: string[]; unknown: string[] } {
  const { text } = language;
  const number = (count: number) => count.toLocaleString(language.locale);
  const counted = (key: string, count: number, ...more: string[]) =>
    text(`${key}_${count === 1 ? 'one' : 'many'}`, [number(count), ...more]);
  const hosts = [...new Set(plan.records.map(({ ref }) => ref.host))];
  const parts = hosts.map((host) =>
    counted(`customer_open_${host}`, plan.records.filter(({ ref }) => ref.host === host).length),
  );
  const list = new Intl.ListFormat(language.locale, { type: 'conjunction' }).format(parts);
  const to = holder === null ? level : text('customer_level_held', [level, holder]);
  const single = plan.records.length === 1;
  const records =
    plan.records.length === 0 ? null : text(single ? 'customer_goes_one' : 'customer_goes_many', [list, to]);
  const task = plan.task === 'yes' ? text('customer_gets_task', [to]) : null;
  const both = records !== null && plan.task === 'yes' ? text('customer_goes_with_task', [records]) : null;
  return {
    happens: both ?? records ?? task ?? text('customer_nothing', []),
    remarks: [
      ...(plan.left > 0 ? [counted('customer_left', plan.left, level)] : []),
      ...(plan.beyond > 0 ? [counted('customer_beyond', plan.beyond, number(plan.records.length))] : []),
    ],
    unknown: [
      ...plan.unread.map((host) => text(`customer_unread_${host}`, [])),
      ...plan.cut.map((host) => text('customer_cut', [text(`host_${host}`, [])])),
      ...(plan.unplanned.length > 0 ? [counted('customer_unplanned', plan.unplanned.length)] : []),
      ...(plan.undecided > 0 ? [counted('customer_undecided', plan.undecided)] : []),
      ...(plan.task === 'unknown' ? [text('customer_task_unknown', [])] : []),
    ],
  };
}
