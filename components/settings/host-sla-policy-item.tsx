import { useContext, useState } from 'react';
import type { HostSlaPolicy } from '../../lib/domain/model/host-sla-policy';
import { targetsOfHost } from '../../lib/domain/sla/targets-of-host';
import { AnnounceContext } from '../ui/announce-context';
import { Button } from '../ui/button';
import { useWords } from '../ui/use-words';
import { slaTargetLine } from './sla-target-line';

/** One SLA policy of the host in words, with the text that a policy's `slaTargets` takes. */
export function HostSlaPolicyItem({ policy }: { policy: HostSlaPolicy }) {
  const words = useWords();
  const { text } = words;
  const announce = useContext(AnnounceContext);
  const [copied, setCopied] = useState(false);
  const { title, position, targets, notUnderstood } = policy;
  const { rows, left } = targetsOfHost(policy);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(JSON.stringify(rows, null, 2));
      setCopied(true);
      announce(text('hours_copied'));
    } catch {
      announce(text('settings_copy_failed'));
    }
  };
  return (
    <li className="hours-item">
      <strong>{title}</strong>
      {position !== null && <span>{text('sla_position', String(position))}</span>}
      {targets.map((target) => (
        <span key={`${target.metric} ${target.priority} ${target.minutes}`}>
          {slaTargetLine(target, words)}
        </span>
      ))}
      {notUnderstood > 0 && <span>{text('sla_not_understood', String(notUnderstood))}</span>}
      {left.length > 0 && (
        <span>
          {text('sla_not_copied')} {left.map((target) => slaTargetLine(target, words)).join('; ')}
        </span>
      )}
      {rows.length > 0 && (
        <div>
          <Button onClick={() => void copy()}>{text(copied ? 'hours_copied' : 'sla_copy')}</Button>
        </div>
      )}
    </li>
  );
}
