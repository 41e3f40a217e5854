import { useContext, useState } from 'react';
import { disconnect } from '../../lib/messages/disconnect';
import { testConnection } from '../../lib/messages/test-connection';
import { ask } from '../../lib/platform/ask';
import { formatMoment } from '../../lib/view/panel/format-moment';
import { problemSentence } from '../../lib/view/problem-sentence';
import { AnnounceContext } from '../ui/announce-context';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { OtherPageNote } from '../ui/other-page-note';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';
import type { Connection } from './connection';

/** One account: as whom one is connected, a test, and for a sign-in the way to end it. */
export function ConnectionItem({ connection }: { connection: Connection }) {
  const words = useWords();
  const { text, say, language } = words;
  const announce = useContext(AnnounceContext);
  const [result, setResult] = useState<{ tone: 'news' | 'failed'; line: string } | null>(null);
  const { host, account, sandbox, by, clientId, bySession, me, otherPage, lacks, checkedAt } = connection;
  const test = useDeed(() => ask(testConnection, { host, account }), 'settings');
  const forget = useDeed(() => ask(disconnect, { account }), 'settings');
  const pending = test.pending || forget.pending;
  const error = test.error ?? forget.error;

  const runTest = async () => {
    setResult(null);
    // What the last test said is no longer so.
    announce('');
    const answer = await test.run();
    if (answer?.ok === true) {
      const line = text('settings_test_ok', answer.me.name);
      setResult({ tone: 'news', line });
      announce(line);
    }
    // A note of a failure is read out by itself.
    if (answer?.ok === false) setResult({ tone: 'failed', line: say(problemSentence(answer.problem, host)) });
  };
  const runForget = async () => {
    setResult(null);
    if ((await forget.run()) !== null) announce(text('settings_disconnected', account));
  };

  return (
    <li className="connection" data-account={account}>
      <div className="connection-words">
        <strong>
          {account}
          {sandbox && <span className="connection-sandbox">{text('identity_sandbox')}</span>}
        </strong>
        <span>
          {me === null ? text('settings_nobody') : text('settings_connected_as', me.name)}
          {' · '}
          {text(`settings_by_${by}`)}
          {checkedAt !== null &&
            ` · ${text('settings_checked', formatMoment(checkedAt, Date.now(), language))}`}
        </span>
      </div>
      <div className="connection-deeds">
        <Button held={pending} onClick={() => void runTest()}>
          {text(test.pending ? 'settings_testing' : 'settings_test')}
        </Button>
        {(clientId !== null || bySession) && (
          <Button look="quiet" held={pending} onClick={() => void runForget()}>
            {text('settings_disconnect')}
          </Button>
        )}
      </div>
      {otherPage !== null && (
        <OtherPageNote host={host} account={account} otherPage={otherPage} query="settings" />
      )}
      {lacks !== null && result === null && (
        <Note tone="failed">
          <strong>{say(problemSentence(lacks, host))}</strong>
          <p>{text(`panel_advice_${lacks.replaceAll('-', '_')}`, text(`host_${host}`))}</p>
        </Note>
      )}
      {error !== null && !pending && <Note tone="failed">{errorWords(error, words)}</Note>}
      {result !== null && !pending && <Note tone={result.tone}>{result.line}</Note>}
    </li>
  );
}
