import { describe, expect, it } from 'vitest';
import { createQueue } from '../../../renderer/year/queue.ts';

describe('work in a queue', () => {
  it('runs one after another in the order it was given, also behind one that fails', async () => {
    const queue = createQueue();
    const log: string[] = [];
    const job = (name: string, fails = false) =>
      queue(async () => {
        log.push(`${name} starts`);
        await new Promise((resolve) => setTimeout(resolve, 2));
        log.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });
    const [a, b, c] = [job('a'), job('b', true), job('c')];
    await expect(b).rejects.toThrow('b');
    expect(await a).toBe('a');
    expect(await c).toBe('c');
    expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
  });
});
