import type { readDiagnostics } from '../../lib/messages/read-diagnostics';
import type { Words } from '../ui/use-words';

type Answer = ReturnType<(typeof readDiagnostics)['answer']['parse']>;
type Account = Answer['accounts'][number];

/** What support asks for, as lines to copy. Codes and moments (in UTC) stay as they are, in every language. */
export function diagnosticsText(answer: Answer, { text }: Pick<Words, 'text'>): string {
  const placed = Object.entries(answer.placed).map(
    ([kind, { candidate, at }]) => `  ${kind}: ${candidate} (${moment(at)})`,
  );
  return [
    text('settings_report_title', answer.version, moment(answer.now)),
    text('settings_report_clock', (answer.clockOffset / 1000).toFixed(1)),
    ...stateLines(answer, text),
    ...answer.accounts.flatMap((account) => ['', ...accountLines(account, text)]),
    '',
    text('settings_report_anchors'),
    ...orNothing(placed, text),
  ].join('\n');
}

function stateLines({ policy, sample, imports, rows, bytes }: Answer, text: Words['text']): string[] {
  const size = (count: number | null) => (count === null ? '?' : String(count));
  const kept = Object.entries(rows).map(([table, count]) => `${table} ${count}`);
  return [
    text('settings_report_policy', policy.version, policy.source),
    ...(sample ? [text('settings_report_sample')] : []),
    text(
      'settings_report_imports',
      String(imports.files),
      imports.last === null ? '–' : moment(imports.last),
    ),
    text('settings_report_rows', kept.join(', ')),
    text('settings_report_bytes', size(bytes.databases), size(bytes.settings)),
  ];
}

function accountLines(account: Account, text: Words['text']): string[] {
  const refused = Object.entries(account.refused).map(([ability, at]) => `${ability} (${moment(at)})`);
  const met = Object.entries(account.met).map(
    ([question, answers]) =>
      `${question}: ${Object.entries(answers)
        .map(([answer, at]) => `${answer} (${moment(at)})`)
        .join(', ')}`,
  );
  const limits = account.limits.map(({ of, callClass, remaining, total, seenAt, resetAt }) => {
    const whose = callClass ?? text(of === 'app' ? 'settings_report_limit_app' : 'settings_report_account');
    const left = [String(remaining), String(total), moment(seenAt)] as const;
    return resetAt === 'rolling'
      ? text('settings_report_limit_rolling', whose, ...left)
      : text('settings_report_limit', whose, ...left, resetAt === null ? '?' : moment(resetAt));
  });
  return [
    `${account.account} (${account.host})`,
    ...(account.closed === null
      ? []
      : [`  ${text('settings_report_rests', moment(account.closed.until), account.closed.problem)}`]),
    ...part(text('settings_report_hour', String(total(account.lastHour))), counts(account.lastHour)),
    ...part(text('settings_report_day', String(total(account.lastDay))), counts(account.lastDay)),
    ...part(text('settings_report_limits'), orNothing(limits, text)),
    ...part(text('settings_report_refused'), orNothing(refused, text)),
    ...part(text('settings_report_met'), orNothing(met, text)),
  ];
}

function part(title: string, lines: readonly string[]): string[] {
  return [`  ${title}`, ...lines.map((line) => `    ${line.trim()}`)];
}

function orNothing(lines: readonly string[], text: Words['text']): readonly string[] {
  return lines.length === 0 ? [`  ${text('settings_report_nothing')}`] : lines;
}

function counts(calls: Account['lastHour']): string[] {
  return Object.entries(calls)
    .sort(([, a], [, b]) => b - a)
    .map(([callClass, count]) => `${count} × ${callClass}`);
}

function total(calls: Account['lastHour']): number {
  return Object.values(calls).reduce((all, count) => all + count, 0);
}

function moment(at: number): string {
  return new Date(at).toISOString();
}
