import { expect, test } from 'vitest';
import { stepStanding } from './step-standing';
import type { Welcome } from './welcome';

const ZENDESK = { host: 'zendesk', account: 'acme.zendesk.com' } as const;
const MAYA = { id: '11', name: 'Maya Ortiz', role: 'agent' } as const;
const tab = (state: Welcome['tabs'][number]['state']) => ({ ...ZENDESK, id: 1, title: '', state });
const badge = { ref: { ...ZENDESK, kind: 'ticket', id: '1' }, painted: {} } as unknown as Welcome['badge'];

const standing = (changes: Partial<Welcome>) => {
  const begin = { systems: [], tabs: [], badge: null, skipped: [] };
  return Object.values(stepStanding({ ...begin, ...changes } as unknown as Welcome));
};
const signedIn = { systems: [{ ...ZENDESK, me: MAYA, problem: null }] };
const signedOut = { systems: [{ ...ZENDESK, me: null, problem: 'signed-out' as const }] };

test.each<[string, Partial<Welcome>, string[]]>([
  ['nothing open', {}, ['now', 'later', 'later']],
  ['signed out', { ...signedOut, tabs: [tab('signed-out')] }, ['now', 'later', 'later']],
  ['no page open is none that is ready', signedIn, ['done', 'now', 'later']],
  ['one page left', { ...signedIn, tabs: [tab('ready'), tab('reload')] }, ['done', 'now', 'later']],
  ['all pages ready', { ...signedIn, tabs: [tab('ready')] }, ['done', 'done', 'now']],
  ['the tab was closed after its badge was painted', { ...signedIn, badge }, ['done', 'done', 'done']],
  ['left out', { ...signedIn, skipped: ['reload', 'connect'] }, ['done', 'skipped', 'now']],
])('%s', (_, changes, expected) => expect(standing(changes)).toEqual(expected));
