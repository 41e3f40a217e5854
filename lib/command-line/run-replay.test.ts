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
    expect(output).toMatch(
      /Policy four-levels-1 over 3 tickets, known up to 2026-03-13 18:00; all times are Europe\/London/,
    );
    expect(output).toMatch(/No reply in time +2 +1 +1 +0 +0 +1 h 55 min/);
    expect(output).toMatch(
      /2026-03-02 13:35 {2}4821 {2}No public reply for 30 min .*→ Level 1, Senior engineer: 9009/,
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
    expect(output).toMatch(/Ausgelöst 2026-03-02 13:35: Keine öffentliche Antwort seit 30 Min\./);
  });

  test.each([
    [['--ticket=4821'], 'replay_needs_ticket_and_moment'],
    [['--at=2026-03-02T14:40:00Z'], 'replay_needs_ticket_and_moment'],
    [['--ticket=9', '--at=2026-03-02T14:40:00Z'], 'replay_unknown_ticket'],
    [['--ticket=4821', '--at=2026-03-01T14:40:00Z'], 'replay_not_opened'],
    [['--ticket=4821', '--at=2027-03-01T14:40:00Z'], 'replay_not_known_yet'],
  ])('%s fails with a sentence', (options, key) => {
    expect(run(...options)).toEqual({ code: 2, output: english.get(key) });
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

  test('a moment or an option that is none, an empty file, files the wrong way round: one sentence', () => {
    const said = (output: string, code = 2) => ({ code, output: expect.stringContaining(output) });
    expect(run('--ticket=4821', '--at=14:40')).toEqual(said('“14:40” is not a moment'));
    expect(run('--ticke=4821')).toEqual(said('no option “--ticke=4821”'));
    expect(runReplay(FILES, [], (file) => (file === FILES[1] ? '' : read(file)))).toEqual(said('is empty'));
    expect(runReplay([FILES[1], FILES[0]], [], read)).toEqual(said('the wrong way round'));
    expect(JSON.parse(runReplay(['no.json', FILES[1]], ['--json'], read).output)).toEqual({
      error: expect.stringContaining('no readable file'),
    });
  });

  test('a policy whose calendar cannot tell the time: a sentence, not a stack', () => {
    const nowhere = read(FILES[0]).replaceAll(/"timeZone": "[^"]+"/g, '"timeZone": "Europe/Atlantis"');
    expect(runReplay(FILES, [], (file) => (file === FILES[0] ? nowhere : read(file)))).toEqual({
      code: 2,
      output: expect.stringContaining('npm run policy -- lint policies/four-levels.json'),
    });
  });

  test('of many mistakes people see the first 20, programs all; each names its ticket', () => {
    const { tickets, ...rest } = JSON.parse(read(FILES[1]));
    const many = Array.from({ length: 30 }, (_, id) => ({
      ...tickets[0],
      ref: { ...tickets[0].ref, id: `n${id}` },
      colour: 'red',
    }));
    const text = JSON.stringify({ ...rest, tickets: many });
    const outcome = (...options: string[]) =>
      runReplay(FILES, options, (file) => (file === FILES[1] ? text : read(file)));
    expect(outcome().output.match(/Ticket “n\d+”/g)).toHaveLength(20);
    expect(outcome().output).toMatch(/the first 20/);
    expect(JSON.parse(outcome('--json').output).findings).toHaveLength(30);
  });

  test('owners are named where the history knows them; lists are cut at 20 unless all are asked for', () => {
    const { tickets, people, ...rest } = JSON.parse(read(FILES[1]));
    const many = Array.from({ length: 30 }, (_, id) => ({
      ...tickets[0],
      ref: { ...tickets[0].ref, id: `${id}` },
    }));
    const known = [...people, { id: '9009', name: 'Kim', role: 'agent' }];
    const text = JSON.stringify({ ...rest, tickets: many, people: known });
    const lines = (...options: string[]) =>
      runReplay(FILES, options, (file) => (file === FILES[1] ? text : read(file))).output.match(
        /^2026.*→ Level 1, Senior engineer: Kim \(9009\)$/gm,
      );
    expect(lines()).toHaveLength(20);
    expect(lines('--all')?.length).toBeGreaterThan(29);
  });

  test('every text is there in both languages', () => {
    const german = Object.keys(JSON.parse(read('locales/replay.de.json')));
    expect(german).toEqual([...english.keys()]);
  });
});
