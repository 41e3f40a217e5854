import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from './__fixtures__/catalogue';

const english = catalogue('en');
const german = catalogue('de');
const panelKeys = (texts: Record<string, string>) =>
  Object.keys(texts).filter((key) => /^(panel|settings|error|catalogue)_/.test(key));

/** The keys that the sources name in full: `text('…'`, `say('…'`, `words('…'`, `key: '…'`. */
function namedKeys(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/test\.tsx?$|__fixtures__/.test(file))
    .flatMap((file) => [
      ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(
        /'((?:panel|settings|error|host|band)_[a-z0-9_]+)'/g,
      ),
    ])
    .map((match) => match[1] ?? '');
}

describe('the words of the panel and the settings', () => {
  test('every key that the sources name has words in both languages', () => {
    const named = ['components', 'lib/view/panel'].flatMap((folder) => namedKeys(folder));
    expect(named.length).toBeGreaterThan(80);
    // A prefix that a code is put behind is no key.
    const prefixes = named.filter((key) => panelKeys(english).some((other) => other.startsWith(`${key}_`)));
    const keys = named.filter((key) => !prefixes.includes(key) || key in english);
    expect(keys.filter((key) => !english[key] || !german[key])).toEqual([]);
  });

  test('both languages have the same keys with the same placeholders', () => {
    const places = (text: string | undefined) => [...new Set(text?.match(/\$\d/g))].sort();
    expect(panelKeys(german).sort()).toEqual(panelKeys(english).sort());
    for (const key of panelKeys(english))
      expect([key, places(german[key])]).toEqual([key, places(english[key])]);
  });

  test('nothing stayed English but what is the same word or no word', () => {
    const same = panelKeys(english).filter(
      (key) => english[key] === german[key] && /[a-z]{3}/i.test(english[key] ?? ''),
    );
    expect(same).toEqual([
      'panel_case',
      'panel_account',
      'panel_zendesk_ticket',
      'settings_version',
      'settings_boot_id',
    ]);
  });
});
