import { readFileSync } from 'node:fs';
import { argv, exit, stdout } from 'node:process';
import { policyJsonSchema } from '../domain/policy/policy-json-schema';
import { historyJsonSchema } from '../domain/replay/history-json-schema';
import type { Outcome } from './outcome';
import { runLint } from './run-lint';
import { runReplay } from './run-replay';

const USAGE = `Checks a policy file and says how to mend it, runs it over a history, or prints the JSON Schema of such files.

  npm run policy -- lint FILE [--language=de]
  npm run policy -- replay POLICY HISTORY [--all] [--language=de]
  npm run policy -- replay POLICY HISTORY --ticket=ID --at=2026-03-02T14:05:00+01:00 [--language=de]
  npm run --silent policy -- lint|replay ... --json
  npm run --silent policy -- schema [history]

Exit code: 0 good, 1 a file has mistakes, 2 a file, an option or what was looked for is not there.`;

const [command, ...rest] = argv.slice(2);
const words = rest.filter((word) => !word.startsWith('--'));
const options = rest.filter((word) => word.startsWith('--'));
const { code, output } = run(words);
// Whoever reads may have enough after some lines (`| head`): that is no mistake.
stdout.on('error', () => exit(code));
stdout.write(`${output}\n`, () => exit(code));

function run([first, second, ...more]: readonly string[]): Outcome {
  const read = (path: string) => readFileSync(path, 'utf8');
  if (more.length === 0 && first !== undefined && second === undefined && command === 'lint')
    return runLint(first, options, read, Date.now());
  if (more.length === 0 && first !== undefined && second !== undefined && command === 'replay')
    return runReplay([first, second], options, read);
  if (command === 'schema' && rest.length === 0) return schema(policyJsonSchema());
  if (command === 'schema' && rest.length === 1 && first === 'history') return schema(historyJsonSchema());
  return { code: command === 'help' || command === '--help' ? 0 : 2, output: USAGE };
}

function schema(content: object): Outcome {
  return { code: 0, output: JSON.stringify(content, null, 2) };
}
