import { spawnSync } from 'node:child_process';
import { platform } from 'node:os';

/** Runs a command in the open and ends the whole run with its exit code if it fails. */
export function run(command, options, cwd, environment = {}) {
  const done = spawnSync(command, options, {
    cwd,
    stdio: 'inherit',
    // npm and npx are scripts on Windows.
    shell: platform() === 'win32',
    env: { ...process.env, ...environment },
  });
  if (done.error) throw done.error;
  if (done.status !== 0) process.exit(done.status ?? 1);
}

/** Runs a command quietly; says whether it succeeded. */
export function tryRun(command, options, cwd) {
  const done = spawnSync(command, options, { cwd, stdio: 'inherit', shell: platform() === 'win32' });
  return done.status === 0;
}
