import { useQuery } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import { readDiagnostics } from '../../lib/messages/read-diagnostics';
import { tryAbilitiesAgain } from '../../lib/messages/try-abilities-again';
import { ask } from '../../lib/platform/ask';
import { AnnounceContext } from '../ui/announce-context';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';
import { diagnosticsText } from './diagnostics-text';
import './diagnostics-report.css';

/** What was met, refused, used and found on the pages, as a text to copy; what was refused can be tried again. */
export function DiagnosticsReport() {
  const words = useWords();
  const { text } = words;
  const announce = useContext(AnnounceContext);
  const [copied, setCopied] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['diagnostics'],
    queryFn: () => ask(readDiagnostics, {}),
  });
  if (data === undefined)
    return error === null ? null : <Note tone="failed">{errorWords(error, words)}</Note>;
  const report = diagnosticsText(data, words);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(report);
      setCopied(true);
      announce(text('settings_copied'));
    } catch {
      announce(text('settings_copy_failed'));
    }
  };
  const tryAgain = async (account: string) => {
    setFailure(null);
    try {
      await ask(tryAbilitiesAgain, { account });
      await refetch();
      announce(text('settings_report_tried_again'));
    } catch (problem) {
      setFailure(problem);
    }
  };
  return (
    <div className="report">
      <p>{text('settings_report_what')}</p>
      <pre data-diagnostic="report">{report}</pre>
      <div className="report-actions">
        <Button onClick={() => void copy()}>{text(copied ? 'settings_copied' : 'settings_copy')}</Button>
        <Button onClick={() => void refetch()}>{text('settings_report_renew')}</Button>
        {data.accounts
          .filter(({ refused }) => Object.keys(refused).length > 0)
          .map(({ account }) => (
            <Button key={account} onClick={() => void tryAgain(account)}>
              {text('settings_report_try_again', account)}
            </Button>
          ))}
      </div>
      {failure !== null && <Note tone="failed">{errorWords(failure, words)}</Note>}
    </div>
  );
}
