import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { router } from '../../../electron/api/router.ts';
import { saveFiles } from '../../../renderer/print/files/save-files.ts';

/** What a page can ask of a window whose dialogs are answered here, and which files they were asked for. */
function aWindow() {
  const asked: string[][] = [];
  const shell = {
    saveFiles: async (files: readonly File[]) => {
      asked.push(files.map(({ name }) => name));
      return { outcome: 'saved', place: '/druk' } as const;
    },
  };
  return { api: createRouterClient(router, { context: { shell } as never }), asked };
}

const files = [new File(['1'], 'een.pdf'), new File(['2'], 'twee.pdf')];

test('a window asks for the place of all files', async () => {
  const { api, asked } = aWindow();
  expect(await saveFiles(api, 'electron', files, 'druk.zip', new AbortController().signal)).toBe(2);
  expect(asked).toEqual([['een.pdf', 'twee.pdf']]);
});

test('who stops while the files are on their way is not asked for a place', async () => {
  const { api, asked } = aWindow();
  const stopped = new AbortController();
  const saving = saveFiles(api, 'electron', files, 'druk.zip', stopped.signal);
  stopped.abort();
  await expect(saving).rejects.toThrow('aborted');
  expect(asked).toEqual([]);
});
