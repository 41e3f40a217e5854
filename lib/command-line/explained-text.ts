import type { Explained } from '../domain/replay/explained';
import type { ReplayWords } from './replay-words';

/** Why a ticket stood as it did at a past moment, for people. */
export function explainedText(explained: Explained, words: ReplayWords): string {
  const { text, moment, sentence } = words;
  if (explained.state === 'policy-missing')
    return explained.policyVersion === null
      ? text('replay_no_policy')
      : text('replay_policy_missing', explained.policyVersion);
  if (explained.state !== 'told') return text(`replay_${explained.state.replaceAll('-', '_')}`);
  const { at, ticket, policyVersion, fired, standing, assessment } = explained;
  const { risk, unknowns, reasons } = assessment;
  const points = reasons.map((reason) => `${reason.points > 0 ? '+' : ''}${reason.points}`);
  const width = Math.max(0, ...points.map(({ length }) => length));
  return [
    text('replay_at', ticket, moment(at), words.timeZone, policyVersion),
    risk.state === 'known' ? text('replay_risk', risk.number) : sentence(assessment.headline),
    ...fired.map(
      (firing) =>
        `${text('replay_fired_now')} ${sentence(firing.sentence)} → ${words.destination(firing.to)}`,
    ),
    ...standing.map((firing) => `${text('replay_fired_at', moment(firing.at))} ${sentence(firing.sentence)}`),
    ...(fired.length + standing.length === 0 ? [text('replay_nothing_fired')] : []),
    ...reasons.map((reason, index) => `${points[index]?.padStart(width)}  ${sentence(reason.sentence)}`),
    ...unknowns.map((unknown) => `${'?'.padStart(width)}  ${sentence(unknown.sentence)}`),
  ].join('\n');
}
