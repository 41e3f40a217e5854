import type { Identity } from '../../lib/messages/identity';
import { OtherPageNote } from '../ui/other-page-note';
import { useWords } from '../ui/use-words';
import './identity-note.css';

/** As whom, and how, the account in front is reached; and what was decided where its pages are open as somebody else. */
export function IdentityNote({ identity }: { identity: Identity }) {
  const { text } = useWords();
  const { host, account, by, me, otherPage, sandbox } = identity;
  const place = text(`host_${host}`) + (sandbox ? ` ${text('identity_sandbox')}` : '');
  return (
    <div className="identity-note">
      <p data-identity={by}>
        {by === 'none' || me === null
          ? text('identity_nobody', place)
          : text('identity_line', place, me.name, text(`identity_by_${by}`))}
      </p>
      {otherPage?.asSignedIn === true && (
        <OtherPageNote host={host} account={account} otherPage={otherPage} query="panel" />
      )}
    </div>
  );
}
