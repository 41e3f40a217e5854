import { useContext } from 'react';
import type { Channel } from '../../../lib/domain/model/channel';
import type { Holder } from '../../../lib/domain/model/holder';
import { personName } from '../../../lib/view/panel/person-name';
import { AnnounceContext } from '../../ui/announce-context';
import { CheckField } from '../../ui/check-field';
import { useWords } from '../../ui/use-words';
import { OrderButtons } from '../parts/order-buttons';
import { RemoveButton } from '../parts/remove-button';
import { useFocusAfter } from '../parts/use-focus-after';
import { usePolicyDraft } from '../use-policy-draft';
import './holder-list.css';
import { PersonPicker } from './person-picker';
import type { AccountPeople } from './use-account-people';

const CHANNELS: readonly Channel[] = ['pop-up', 'host', 'side-conversation'];

/**
 * Who holds a role or has a skill, by account: the owner first, then the backups in order. Nobody yet is said as such.
 * @param ranked owner and backups; people with a skill are not ranked in words
 */
export function HolderList({
  of,
  holders,
  accounts,
  ranked,
  onChange,
}: {
  /** Name of the role or skill. */
  of: string;
  holders: readonly Holder[];
  accounts: readonly AccountPeople[];
  ranked: boolean;
  onChange: (holders: Holder[]) => void;
}) {
  const { text } = useWords();
  const { readOnly } = usePolicyDraft();
  const announce = useContext(AnnounceContext);
  const { part, focusAfter } = useFocusAfter();
  const named = [...new Set(holders.map(({ account }) => account))];
  const peopleOf = (account: string) => accounts.find((one) => one.account === account)?.people ?? [];
  const usual = (kind: Holder['kind']): Channel[] => (kind === 'person' ? ['pop-up', 'host'] : ['host']);
  const keep = (holder: Holder, next: Holder | null) =>
    onChange(holders.flatMap((one) => (one !== holder ? [one] : next === null ? [] : [next])));
  return (
    <div className="holder-list" ref={part}>
      {holders.length === 0 && (
        <p className="holder-nobody">
          <span aria-hidden="true">? </span>
          {text(ranked ? 'who_nobody_named' : 'who_skill_nobody')}
        </p>
      )}
      {named.map((account) => {
        const own = holders.filter((holder) => holder.account === account);
        return (
          <div key={account}>
            <h4>{account}</h4>
            <ol>
              {own.map((holder, index) => {
                const name = personName(peopleOf(account), holder.personId);
                // The same person twice is a mistake that lint tells; until it is mended both are shown.
                const again = own.slice(0, index).filter(({ personId }) => personId === holder.personId);
                const heard = holder.channels ?? usual(holder.kind);
                const rank = index === 0 ? text('who_owner') : text('who_backup', String(index));
                return (
                  <li key={`${holder.personId} ${again.length}`} data-holder={`${account} ${index}`}>
                    <div className="holder-head">
                      {ranked && <span className="holder-rank">{rank}</span>}
                      <span className="holder-name">
                        <strong>{name}</strong>
                        <span className="person-kind">
                          {' '}
                          {text(holder.kind === 'group' ? 'who_kind_group' : 'who_kind_person')}
                        </span>
                      </span>
                      {!readOnly && (
                        <span className="holder-deeds">
                          <OrderButtons
                            name={name}
                            index={index}
                            count={own.length}
                            onMove={(to) => {
                              const other = own[to];
                              if (other === undefined) return;
                              focusAfter(
                                `[data-holder="${CSS.escape(account)} ${to}"] [data-move="${to < index ? 'up' : 'down'}"]`,
                              );
                              onChange(
                                holders.map((one) => (one === holder ? other : one === other ? holder : one)),
                              );
                              announce(text('who_moved', name, String(to + 1), String(own.length)));
                            }}
                          />
                          <RemoveButton
                            name={name}
                            onRemove={() => {
                              const to = Math.min(index, own.length - 2);
                              focusAfter(
                                `[data-holder="${CSS.escape(account)} ${to}"] [data-remove]`,
                                '[data-pick]',
                              );
                              keep(holder, null);
                              announce(text('who_removed', name));
                            }}
                          />
                        </span>
                      )}
                    </div>
                    {readOnly ? (
                      <p className="form-hint">
                        {text(
                          'who_heard_by',
                          heard.map((channel) => text(channelKey(channel))).join(', ') || '–',
                        )}
                      </p>
                    ) : (
                      <fieldset className="holder-channels">
                        <legend>{text('who_heard_by_of', name)}</legend>
                        {CHANNELS.map((channel) => (
                          <CheckField
                            key={channel}
                            label={text(channelKey(channel))}
                            checked={heard.includes(channel)}
                            onChange={(checked) =>
                              keep(holder, {
                                ...holder,
                                channels: CHANNELS.filter((one) =>
                                  one === channel ? checked : heard.includes(one),
                                ),
                              })
                            }
                          />
                        ))}
                      </fieldset>
                    )}
                  </li>
                );
              })}
            </ol>
          </div>
        );
      })}
      {!readOnly && (
        <PersonPicker
          button={text(ranked && holders.length > 0 ? 'who_name_backup' : 'who_name_somebody', of)}
          accounts={accounts}
          onPick={(account, person) => {
            const kind = person.role === 'group' ? 'group' : 'person';
            onChange([...holders, { account, personId: person.id, kind }]);
            announce(text('who_named', person.name, of));
          }}
        />
      )}
    </div>
  );
}

function channelKey(channel: Channel): string {
  return `who_channel_${channel.replace('-', '_')}`;
}
