import type { placeholders } from '../../../lib/domain/playbooks/placeholders';

type Id = Exclude<(typeof placeholders)[number]['id'], 'next-update'>;

/** What a preview fills in, in the text's own language, whatever the reader's. */
export const sampleValues: Readonly<Record<'en' | 'de', Readonly<Record<Id, string>>>> = {
  en: {
    'first-name': 'John',
    company: 'Acme',
    value: 'the weekly report',
    results: '12 of 15 routes are live',
    customer: 'Lena Fischer',
    ticket: 'Trucks cannot sync',
    owner: 'Priya Raman',
    status: 'The cause is found, a solution is being tested.',
    outcome: 'Solved',
    survey: 'https://example.com/survey',
    sender: 'Maya Ortiz',
  },
  de: {
    'first-name': 'Johanna',
    company: 'Muster GmbH',
    value: 'den Wochenbericht',
    results: '12 von 15 Touren laufen',
    customer: 'Lena Fischer',
    ticket: 'Fahrzeuge gleichen nicht ab',
    owner: 'Priya Raman',
    status: 'Die Ursache ist gefunden, eine Lösung wird geprüft.',
    outcome: 'Gelöst',
    survey: 'https://example.com/umfrage',
    sender: 'Maya Ortiz',
  },
};
