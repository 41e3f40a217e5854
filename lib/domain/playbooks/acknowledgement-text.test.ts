import { expect, test } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import { facts } from '../matrix/__fixtures__/facts';
import { acknowledgementText } from './acknowledgement-text';
import { openPlaceholders } from './open-placeholders';

const people = [
  { id: '7001', name: 'Ana Ruiz [Acme]', role: 'customer' as const },
  { id: 'seniorengineer', name: 'Kim', role: 'agent' as const },
  { id: '9001', name: 'Lee', role: 'agent' as const },
];

test('CO2: brackets in a subject or a name leave nothing to be filled in', () => {
  const known = { ...facts({ priority: 'urgent', subject: '[EXT] Outage in [Hamburg' }), people };
  const text = acknowledgementText(known, 'seniorengineer', defaultPolicy, Date.UTC(2026, 2, 2, 10), {
    id: '9001',
    language: 'en',
    format: () => '10:30',
  });
  expect(text).toContain('(EXT) Outage in (Hamburg');
  expect(openPlaceholders(text)).toEqual([]);
});

test('CO2: a colleague who has an alias is called by it, a customer by their name', () => {
  const known = {
    ...facts({ priority: 'urgent', subject: 'Outage' }),
    people: people.map((person) => ({ ...person, alias: `Alias ${person.id}` })),
  };
  const text = acknowledgementText(known, 'seniorengineer', defaultPolicy, Date.UTC(2026, 2, 2, 10), {
    id: '9001',
    language: 'en',
    format: () => '10:30',
  });
  expect(text).toContain('Ana Ruiz');
  expect(text).toContain('Alias seniorengineer');
  expect(text).toContain('Alias 9001');
  expect(text).not.toMatch(/Kim|Lee|Alias 7001/);
});
