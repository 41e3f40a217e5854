import type { readSettings } from '../../lib/messages/read-settings';
import { Section } from '../ui/section';
import { useWords } from '../ui/use-words';
import { DiagnosticsReport } from './diagnostics-report';

/** What support asks for when something is wrong; can be selected and copied. */
export function Diagnostics({
  worker,
}: {
  worker: ReturnType<(typeof readSettings)['answer']['parse']>['worker'];
}) {
  const { text } = useWords();
  return (
    <Section title={text('settings_diagnostics')}>
      <dl className="diagnostics">
        <dt>{text('settings_version')}</dt>
        <dd data-diagnostic="version">{worker.version}</dd>
        <dt>{text('settings_boot_id')}</dt>
        <dd data-diagnostic="boot-id">{worker.bootId}</dd>
        <dt>{text('settings_started')}</dt>
        <dd data-diagnostic="started-at">{new Date(worker.startedAt).toISOString()}</dd>
      </dl>
      <DiagnosticsReport />
    </Section>
  );
}
