import { expect, test } from 'vitest';
import german from '../../locales/write-parts.de.json';
import { warningWords } from '../outbox/warning-words';
import { partName } from './part-name';

const texts: Record<string, string> = german;
const language = { text: (key: string) => texts[key] ?? '', locale: 'de' };

test('what did not happen beside a write is named in the reader’s words, a field of the host as the host calls it', () => {
  const parts = [
    'escalated',
    'field',
    'fields',
    'followers',
    'owner',
    'priority',
    'side conversation',
    'tags',
  ];
  const warnings = [...parts, 'task', 'Region__c'].map((part) => ({
    part,
    words: part === 'field' ? 'No' : '',
  }));
  const words = warningWords({ partName: (part) => partName(part, language) }, { noteId: null, warnings });
  expect(words).toBe(
    'Eskalationskennzeichen · Feld: No · Felder · Follower · Zuständige Person · Priorität · Nebenkonversation · Tags · Aufgabe · Region__c',
  );
});
