import { readFileSync } from 'node:fs';
import { argv, exit, stdout } from 'node:process';
import { policyJsonSchema } from '../domain/policy/policy-json-schema';
import { runLint } from './run-lint';

const USAGE = `Checks a policy file and says how to mend it, or prints the JSON Schema of policy files.

  npm run policy -- lint FILE [--json] [--language=de]
  npm run --silent policy -- schema`;

const [command, ...rest] = argv.slice(2);
const [file, ...others] = rest.filter((word) => !word.startsWith('--'));
if (command === 'lint' && file !== undefined && others.length === 0) {
  const options = rest.filter((word) => word.startsWith('--'));
  const { code, output } = runLint(file, options, (path) => readFileSync(path, 'utf8'), Date.now());
  stdout.write(`${output}\n`, () => exit(code));
} else if (command === 'schema' && rest.length === 0) {
  stdout.write(`${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
} else {
  stdout.write(`${USAGE}\n`, () => exit(1));
}
