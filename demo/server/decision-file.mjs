import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Keeps decisions in a file, one JSON text a line, each key once. What `add` has resolved for is on the
 * disk. One process at a time: the keys are in its memory. Without a file nothing outlasts the process.
 */
export class DecisionFile {
  #file;
  #entries = new Map();
  #turn = Promise.resolve();

  /** Opens the file, or makes it, and reads what it has. */
  static async open(path) {
    const kept = new DecisionFile();
    if (path === undefined) return kept;
    await mkdir(dirname(path), { recursive: true });
    const text = await readFile(path, 'utf8').catch((error) => {
      if (error.code !== 'ENOENT') throw error;
      return '';
    });
    for (const line of text.split('\n')) kept.#read(line);
    kept.#file = await open(path, 'a', 0o600);
    // The machine stopped within a line: the next one must not become part of it.
    if (text && !text.endsWith('\n')) await kept.#file.appendFile('\n');
    return kept;
  }

  #read(line) {
    try {
      const entry = JSON.parse(line);
      this.#entries.set(entry.key, entry);
    } catch {
      // A line that was cut off was never confirmed, so the browser posts it again.
    }
  }

  get entries() {
    return [...this.#entries.values()];
  }

  /** Resolves with whether this key is new, once its entry is on the disk. One after another. */
  add(entry) {
    const turn = this.#turn.then(async () => {
      if (this.#entries.has(entry.key)) return false;
      await this.#file?.appendFile(`${JSON.stringify(entry)}\n`);
      await this.#file?.datasync();
      this.#entries.set(entry.key, entry);
      return true;
    });
    this.#turn = turn.catch(() => {}); // the next one's turn comes all the same
    return turn;
  }

  async close() {
    await this.#turn;
    await this.#file?.close();
  }
}
