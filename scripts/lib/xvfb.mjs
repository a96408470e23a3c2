import { spawn } from 'node:child_process';

/**
 * Starts a virtual screen for a browser without a headless mode. Resolves with `{ display, close }`.
 * Xvfb picks a free display number itself and writes it to the extra pipe.
 */
export function startXvfb() {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
    const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const close = () => child.kill();
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)));
    child.stdio[3].on('data', (number) => resolve({ display: `:${String(number).trim()}`, close }));
  });
}
