import type { HostId } from '../../../lib/domain/model/host-id';
import { useWords } from '../../ui/use-words';

/** Nobody had the past of any account read: what figures need, and the way there. */
export function NothingRead({ accounts }: { accounts: readonly { host: HostId; account: string }[] }) {
  const { text } = useWords();
  return (
    <section className="figure-nothing" aria-labelledby="figure-nothing">
      <h2 id="figure-nothing">{text('figures_none_title')}</h2>
      <p>{text('figures_none')}</p>
      {accounts.length > 0 && (
        <ul>
          {accounts.map(({ host, account }) => (
            <li key={account}>
              {text(`host_${host}`)} · {account}
            </li>
          ))}
        </ul>
      )}
      <a className="button button-plain figure-link" href="options.html#/history">
        {text(accounts.length > 0 ? 'figures_none_read' : 'figures_none_connect')}
      </a>
    </section>
  );
}
