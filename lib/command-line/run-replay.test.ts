import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runReplay } from './run-replay';

const FILES: readonly [string, string] = ['policies/four-levels.json', 'policies/example-history.json'];
const read = (file: string) => readFileSync(file, 'utf8');
const run = (...options: string[]) => runReplay(FILES, options, read);
const english = new Map(Object.entries(JSON.parse(read('locales/replay.en.json'))));

describe('policy replay', () => {
  test('prints the sums, a line for each rule, the loads and the firings', () => {
    const { code, output } = run();
    expect(code).toBe(0);
    expect(output).toMatch(/Policy four-levels-1 over 3 tickets, known up to 2026-03-13 18:00/);
    expect(output).toMatch(/No reply in time +2 +1 +1 +0 +0 +1 h 55 min/);
    expect(output).toMatch(
      /2026-03-02 13:35 {2}4821 {2}No public reply for 30 min .*→ Level 1, Senior engineer \(9009\)/,
    );
  });

  test('moments are by the clock of the policy, whatever the zone of this computer', () => {
    const elsewhere = read(FILES[0]).replaceAll('"Europe/London"', '"Asia/Kolkata"');
    const { output } = runReplay(FILES, [], (file) => (file === FILES[0] ? elsewhere : read(file)));
    expect(output).toMatch(/2026-03-02 19:05 {2}4821/);
  });

  test('--json is the report, the same bytes each time; every firing can be asked about', () => {
    const { output } = run('--json');
    expect(run('--json').output).toBe(output);
    for (const firing of JSON.parse(output).firings) {
      const explained = run(`--ticket=${firing.ticket}`, `--at=${firing.at}`, '--json');
      expect(explained.code).toBe(0);
      expect(JSON.parse(explained.output).fired).toContainEqual(firing);
    }
  });

  test('one moment of one ticket, in German', () => {
    const { code, output } = run('--ticket=4821', '--at=2026-03-02T14:40:00+01:00', '--language=de');
    expect(code).toBe(0);
    expect(output).toMatch(/Ausgelöst 2026-03-02 13:35: Keine öffentliche Antwort seit 30 min/);
  });

  test.each([
    [['--ticket=4821'], 'replay_needs_ticket_and_moment'],
    [['--at=2026-03-02T14:40:00Z'], 'replay_needs_ticket_and_moment'],
    [['--ticket=4821', '--at=14:40'], 'replay_needs_ticket_and_moment'],
    [['--ticket=9', '--at=2026-03-02T14:40:00Z'], 'replay_unknown_ticket'],
    [['--ticket=4821', '--at=2026-03-01T14:40:00Z'], 'replay_not_opened'],
    [['--ticket=4821', '--at=2027-03-01T14:40:00Z'], 'replay_not_known_yet'],
  ])('%s fails with a sentence', (options, key) => {
    expect(run(...options)).toEqual({ code: 1, output: english.get(key) });
  });

  test('a file that is not there, and one that is wrong: what, where, and how to mend it', () => {
    expect(runReplay(['no.json', FILES[1]], [], read).output).toMatch(/no readable file “no.json”/);
    const wrong = read(FILES[1]).replace('"2026-03-13T18:00:00Z"', '"soon"');
    const { code, output } = runReplay(FILES, [], (file) => (file === FILES[1] ? wrong : read(file)));
    expect(code).toBe(1);
    expect(output).toMatch(
      /example-history.json was not loaded, not even in part:\n.*until {2}\(history-moment\)/,
    );
    expect(output).toMatch(/Write it with its offset/);
  });

  test('every text is there in both languages', () => {
    const german = Object.keys(JSON.parse(read('locales/replay.de.json')));
    expect(german).toEqual([...english.keys()]);
  });
});
