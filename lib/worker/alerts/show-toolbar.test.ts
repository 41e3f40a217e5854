import { describe, expect, it } from 'vitest';
import german from '../../../locales/notices.de.json';
import english from '../../../locales/notices.en.json';
import type { AlertRow } from '../../cache/alert-row';
import type { AlertStore } from '../../cache/alert-store';
import { showToolbar } from './show-toolbar';

const row = (id: number, kind: AlertRow['kind'], changes: Partial<AlertRow> = {}): AlertRow => ({
  id: `acme.zendesk.com/ticket/${id}/${kind}`,
  account: 'acme.zendesk.com',
  recordKey: `acme.zendesk.com/ticket/${id}`,
  kind,
  metric: '',
  at: 1,
  dueAt: 1,
  state: 'fired',
  ...changes,
});

async function shown(rows: readonly AlertRow[], locale: 'en' | 'de' = 'en') {
  const texts: Record<string, string> = locale === 'en' ? english : german;
  let last: unknown[] = [];
  await showToolbar({
    alerts: { standing: async () => [...rows] } as Pick<AlertStore, 'standing'> as AlertStore,
    toolbar: {
      show: async (...shownNow) => {
        last = shownNow;
      },
    },
    language: {
      locale,
      text: (key, values) =>
        (texts[key] ?? key).replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? ''),
    },
  });
  const [count, , words, urgent] = last;
  return [count, words, urgent];
}

describe('the toolbar icon', () => {
  it('counts records and says what they need, the most severe first', async () => {
    const rows = [
      row(1, 'breach'),
      row(2, 'breach'),
      row(2, 'warning'),
      row(3, 'escalated'),
      ...[4, 5, 6].map((id) => row(id, 'update-over')),
    ];
    expect(await shown(rows)).toEqual([6, 'Bellwether: 2 breached, 1 to acknowledge, 3 updates due', true]);
    expect(await shown(rows, 'de')).toEqual([
      6,
      'Bellwether: 2 Fristen verletzt, 1 zu bestätigen und 3 Nachrichten fällig',
      true,
    ]);
  });

  it('counts a record once, for what is most severe of it', async () => {
    expect(await shown([row(1, 'update-over'), row(1, 'acknowledge-soon'), row(1, 'warning')])).toEqual([
      1,
      'Bellwether: 1 to acknowledge',
      false,
    ]);
  });

  it('does not count what is snoozed or only news; what the quiet hours hold back it does', async () => {
    const until = 2;
    expect(
      await shown([
        row(1, 'breach', { held: { by: 'snooze', until } }),
        row(2, 'outcome'),
        row(3, 'informed'),
        row(4, 'health-drop'),
        row(5, 'warning', { held: { by: 'hours', until } }),
      ]),
    ).toEqual([1, 'Bellwether: 1 about to breach', false]);
    expect(await shown([])).toEqual([0, 'Bellwether: nothing due', false]);
  });
});
