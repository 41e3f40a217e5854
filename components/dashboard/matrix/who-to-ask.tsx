import { useId, useState } from 'react';
import { pathTone } from '../../../lib/domain/matrix/path-tone';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { isolated } from '../../../lib/view/panel/isolated';
import { pathReason } from '../../../lib/view/panel/path-reason';
import { personName } from '../../../lib/view/panel/person-name';
import { PathMark } from '../../panel/path/path-mark';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import type { Desk } from './desk-frame';
import { matchingTypes } from './matching-types';
import { type OnDuty, onDuty } from './on-duty';
import '../../ui/field.css';
import './who-to-ask.css';

/** So many kinds of issue are answered at once. */
const MOST = 3;

/** "Who should I reach out to with a problem?": words to type, or a kind of issue to press, and who has it now (acceptance SB7). */
export function WhoToAsk({ desk }: { desk: Desk }) {
  const { text } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const { policy } = desk;
  const found = matchingTypes(typed, policy);
  const shown = found.slice(0, MOST);
  const heard =
    typed.trim() === ''
      ? ''
      : found.length === 0
        ? text('desk_ask_nothing', typed.trim())
        : text('desk_ask_found', shown.map(({ name }) => isolated(name)).join(', '));
  return (
    <div className="desk-card desk-screen">
      <Section title={text('desk_ask')}>
        <div className="field desk-ask">
          <label htmlFor={id}>{text('desk_ask_label')}</label>
          <input
            id={id}
            type="search"
            autoComplete="off"
            maxLength={200}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        <fieldset className="desk-kinds">
          <legend className="visually-hidden">{text('desk_ask_kinds')}</legend>
          {policy.issueTypes.map(({ id: type, name }) => (
            <button
              key={type}
              type="button"
              aria-pressed={typed === name}
              onClick={() => setTyped(typed === name ? '' : name)}
            >
              {isolated(name)}
            </button>
          ))}
        </fieldset>
        <p role="status" className={found.length === 0 ? 'desk-ask-heard' : 'visually-hidden'}>
          {heard}
        </p>
        {shown.map(({ id: type, name }) => (
          <Answer
            key={type}
            name={name}
            levels={onDuty(type, policy, desk.account, desk.people, desk.now)}
            desk={desk}
          />
        ))}
      </Section>
    </div>
  );
}

function Answer({ name, levels, desk }: { name: string; levels: readonly OnDuty[]; desk: Desk }) {
  const { text } = useWords();
  return (
    <div className="desk-answer">
      <h3>{isolated(name)}</h3>
      {levels.length === 0 && <p className="desk-dim">{text('ladder_no_rule', name)}</p>}
      {levels.length > 0 && levels.every(({ first }) => !first) && (
        <p className="desk-dim">
          {text('desk_ask_nobody')} <a href="options.html#/policy">{text('desk_name_people')}</a>
        </p>
      )}
      <ol>
        {levels.map((level, index) => (
          <Level
            key={level.levelId}
            level={level}
            look={pathTone(index, levels.length)}
            index={index}
            desk={desk}
          />
        ))}
      </ol>
    </div>
  );
}

function Level({
  level,
  look,
  index,
  desk,
}: {
  level: OnDuty;
  look: ReturnType<typeof pathTone>;
  index: number;
  desk: Desk;
}) {
  const { text, say, language } = useWords();
  const { owner, roleName, channel, until, opensAt, first } = level;
  const moment = (at: number) => formatMoment(at, desk.now, language);
  const reason = pathReason({ owner, ownerReason: level.reason }, { ...language, ...desk });
  const who =
    owner === 'nobody'
      ? text('desk_nobody')
      : owner === 'away'
        ? text('desk_away')
        : owner.personId === desk.meId
          ? text('desk_you')
          : personName(desk.people, owner.personId);
  const remarks = [
    isolated(roleName),
    ...(typeof owner === 'string'
      ? []
      : [
          channel === null
            ? text('path_contact_unreached')
            : text(
                'path_contact_by',
                text(`path_channel_${channel === 'host' ? `host_${desk.host}` : channel.replace('-', '_')}`),
              ),
        ]),
    ...(opensAt === null ? [] : [text('desk_closed_until', moment(opensAt))]),
    ...(until === null || typeof owner === 'string' ? [] : [text('desk_until', moment(until))]),
    ...(reason === null ? [] : [say(reason)]),
  ];
  return (
    <li className={`path-tone-${look.tone}`} data-first={first} data-level={level.levelId}>
      <PathMark shape={look.shape} sign={index === 0 ? '•' : String(index)} />
      <div>
        <p className="desk-who">
          <span>{who}</span>
          <span className="desk-dim">{isolated(level.levelName)}</span>
          {first && <span className="desk-first">{text('desk_ask_first')}</span>}
        </p>
        <p className="desk-dim">{remarks.join(' · ')}</p>
      </div>
    </li>
  );
}
