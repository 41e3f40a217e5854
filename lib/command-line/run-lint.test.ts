import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../domain/default-policy/default-policy';
import { runLint } from './run-lint';

const now = Date.UTC(2026, 10, 23, 9);
const broken = JSON.stringify({
  ...defaultPolicy,
  healthCards: defaultPolicy.healthCards.map((card) => ({
    ...card,
    metrics: card.metrics.map((metric) => ({ ...metric, weightPercent: 30 })),
  })),
});
const run = (text: string, ...options: string[]) => runLint('desk.json', options, () => text, now);

describe('policy lint', () => {
  test('prints each finding with severity, place, sentence and mend, and fails on an error', () => {
    const { code, output } = run(broken);
    expect(code).toBe(1);
    expect(output).toContain(
      [
        'error   Health card “All customers”  healthCards[0].metrics  (card-weights)',
        '        The weights add up to 120 %, not to 100 %.',
        '        Change them so that they add up to 100 %.',
      ].join('\n'),
    );
    expect(output.trim().split('\n').at(-1)).toBe('desk.json: errors 1, warnings 0, hints 2');
  });

  test('warnings and hints do not fail', () => {
    expect(run(JSON.stringify(defaultPolicy)).code).toBe(0);
  });

  test('speaks German when asked, with its numbers', () => {
    expect(
      run(broken.replace('"weightPercent":30', '"weightPercent":30.5'), '--language=de').output,
    ).toContain('Die Gewichte ergeben zusammen 120,5 %');
  });

  test('--json is for programs', () => {
    const { code, output } = run(broken, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      file: 'desk.json',
      errors: 1,
      hints: 2,
      findings: [{ rule: 'card-weights', severity: 'error', path: 'healthCards[0].metrics' }, {}, {}],
    });
  });

  test('a broken file is told with line and column, a wrong one with every place', () => {
    expect(run('{\n  "format": 1,\n}')).toMatchObject({
      code: 1,
      output: expect.stringContaining('Not valid JSON in line 3, column 1.'),
    });
    const odd = JSON.stringify({ ...defaultPolicy, 'my key': 1, format: 1, reading: 'x', calendar: 7 });
    expect(
      run(odd)
        .output.split('\n')
        .filter((line) => line.startsWith('error')),
    ).toEqual([
      'error   Field “reading”  reading  (not-a-choice)',
      'error   Field “calendar”  calendar  (wrong-type)',
      'error   Field “my key”  ["my key"]  (unknown-key)',
    ]);
    expect(run(odd).output).toContain('“calendar” is not a text.');
  });

  test('a missing file is one clear sentence', () => {
    const outcome = runLint(
      'none.json',
      [],
      () => {
        throw new Error('ENOENT');
      },
      now,
    );
    expect(outcome).toEqual({
      code: 2,
      output: 'There is no readable file “none.json”: check its path, and that it may be read.',
    });
  });

  test('a file that is empty, an option that there is not: one clear sentence, for programs too, in the language asked for', () => {
    expect(run(' \n')).toMatchObject({ code: 2, output: expect.stringContaining('is empty') });
    expect(run(broken, '--jsn')).toMatchObject({ code: 2, output: expect.stringContaining('“--jsn”') });
    expect(run(broken, '--all').code).toBe(2);
    expect(JSON.parse(run('', '--json', '--language=de').output)).toEqual({
      error: expect.stringContaining('Die Datei „desk.json“ ist leer'),
    });
  });

  test('moments are by the clock of the policy’s calendar, in the words of the language asked for', () => {
    const account = 'acme.zendesk.com';
    const holder = { account, personId: '9002', kind: 'person' };
    const away = { account, personId: '9002', from: now, until: now + 86_400_000 };
    const [calendar] = defaultPolicy.calendars;
    const policy = {
      ...defaultPolicy,
      roles: defaultPolicy.roles.map((role) => ({ ...role, holders: [holder] })),
      absences: [away],
      calendars: [{ ...calendar, timeZone: 'Asia/Kolkata' }],
    };
    const { output } = run(JSON.stringify(policy), '--language=de');
    expect(output).toMatch(/von 2026-11-23 14:30 bis 2026-11-24 14:30/);
    expect(output).toMatch(/desk\.json: Fehler \d+, Warnungen \d+, Hinweise \d+$/);
    expect(run(JSON.stringify(policy).replaceAll('Asia/Kolkata', 'Asia/Atlantis')).code).toBe(1);
  });

  test('the command leaves the exit code to the shell', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-'));
    const policy = (...words: string[]) =>
      spawnSync('npx', ['tsx', 'lib/command-line/policy.ts', ...words], { encoding: 'utf8' });
    writeFileSync(join(folder, 'broken.json'), broken);
    expect(policy('lint', 'policies/three-levels.json').status).toBe(0);
    expect(policy('lint', join(folder, 'broken.json'))).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('(card-weights)'),
    });
    expect(policy('lint')).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('npm run policy -- lint FILE'),
    });
  });
});
