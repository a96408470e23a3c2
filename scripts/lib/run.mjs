import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program with its output streamed to this terminal. Resolves with the exit code; a program
 * that could not be started, or was ended by a signal, counts as a failure.
 */
export function run(command, args = [], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Like `run`, but ends this process with the same exit code when the program fails. */
export async function must(command, args, env) {
  const code = await run(command, args, env);
  if (code !== 0) process.exit(code);
}
