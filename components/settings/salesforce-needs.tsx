import { useContext, useState } from 'react';
import { AnnounceContext } from '../ui/announce-context';
import { Button } from '../ui/button';
import { useWords } from '../ui/use-words';

/** What the customer's Salesforce app needs, with the callback address to copy. */
export function SalesforceNeeds({ redirectUrl }: { redirectUrl: string }) {
  const { text } = useWords();
  const announce = useContext(AnnounceContext);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(redirectUrl);
      setCopied(true);
      announce(text('settings_copied'));
    } catch {
      announce(text('settings_copy_failed'));
    }
  };
  return (
    <div className="needs">
      <h3>{text('settings_needs_title')}</h3>
      <ol>
        <li>
          {text('settings_needs_callback')}
          <span className="needs-callback">
            <code>{redirectUrl}</code>
            <Button onClick={() => void copy()}>{text(copied ? 'settings_copied' : 'settings_copy')}</Button>
          </span>
        </li>
        <li>{text('settings_needs_scopes')}</li>
        <li>{text('settings_needs_pkce')}</li>
      </ol>
    </div>
  );
}
