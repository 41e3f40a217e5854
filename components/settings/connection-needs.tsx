import { useContext, useState } from 'react';
import { AnnounceContext } from '../ui/announce-context';
import { Button } from '../ui/button';
import { useWords } from '../ui/use-words';

/** What the customer's OAuth client needs, step by step: texts, and among them the redirect address to copy. */
export function ConnectionNeeds({
  title,
  before = [],
  redirect,
  after,
  redirectUrl,
}: {
  title: string;
  /** Steps before and after the one with the redirect address. */
  before?: readonly string[];
  redirect: string;
  after: readonly string[];
  redirectUrl: string;
}) {
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
      <h3>{title}</h3>
      <ol>
        {before.map((step) => (
          <li key={step}>{step}</li>
        ))}
        <li>
          {redirect}
          <span className="needs-callback">
            <code>{redirectUrl}</code>
            <Button onClick={() => void copy()}>{text(copied ? 'settings_copied' : 'settings_copy')}</Button>
          </span>
        </li>
        {after.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
