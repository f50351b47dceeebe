import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SavedFiles } from '../../../shared/api/shell.ts';
import { aFolder, describeInElectron, launchElectron } from '../../support/electron.ts';
import { lendApi } from '../../support/page-client.ts';
import { type Answer, scriptedMain } from '../../support/scripted-dialogs.ts';

/** Has a page save files, with a person who answers the dialogs. */
async function save(folder: string, names: readonly string[], answers: readonly Answer[]) {
  const { main, said } = scriptedMain(folder, answers);
  const app = await launchElectron({ folder, main, args: ['--store', join(folder, 'klas.duaal'), '--language', 'nl'] });
  const page = await app.firstWindow();
  await lendApi(page);
  const saved = await page.evaluate(async (all) => {
    const files = all.map((name) => new File([`inhoud van ${name}`], name));
    return callApi('shell', 'saveFiles', { files }).catch((error: { code: string }) => error.code);
  }, names);
  return { saved: saved as SavedFiles | string, said: said() };
}

const replaced = { press: 'Vervang' };

describeInElectron('files that a page saves', () => {
  test('one goes where the dialog says, under its own name to begin with', async () => {
    const folder = aFolder();
    const target = join(folder, 'jaar van Aster.pdf');
    const { saved, said } = await save(folder, ['jaarblad-Aster.pdf'], [{ choose: target }]);
    expect(saved).toEqual({ outcome: 'saved', place: target });
    expect(readFileSync(target, 'utf8')).toBe('inhoud van jaarblad-Aster.pdf');
    expect(said).toMatchObject([{ kind: 'save', defaultPath: expect.stringMatching(/jaarblad-Aster\.pdf$/) }]);
  });

  test('nothing is written when the person thinks better of it', async () => {
    const folder = aFolder();
    const { saved } = await save(folder, ['een.pdf', 'twee.pdf'], ['cancel']);
    expect(saved).toEqual({ outcome: 'cancelled', place: '' });
  });

  test('several go into a folder, and replace what is there only after a question', async () => {
    const folder = aFolder();
    const [full, target] = [join(folder, 'vol'), join(folder, 'druk')];
    for (const one of [full, target]) mkdirSync(one);
    writeFileSync(join(full, 'een.pdf'), 'oud');
    writeFileSync(join(target, 'twee.pdf'), 'oud');
    const answers = [{ choose: full }, { press: 'Kies een andere map' }, { choose: target }, replaced];
    const { saved, said } = await save(folder, ['een.pdf', 'twee.pdf'], answers);
    expect(saved).toEqual({ outcome: 'saved', place: target });
    expect(said.map(({ kind }) => kind)).toEqual(['open', 'message', 'open', 'message']);
    expect(said[1]).toMatchObject({
      message: `1 bestand met die naam staat er al in ${full}.`,
      buttons: ['Vervang', 'Kies een andere map', 'Annuleer'],
      defaultId: 1,
      cancelId: 2,
    });
    expect(readFileSync(join(full, 'een.pdf'), 'utf8')).toBe('oud');
    expect(readdirSync(target).toSorted()).toEqual(['een.pdf', 'twee.pdf']);
    expect(readFileSync(join(target, 'twee.pdf'), 'utf8')).toBe('inhoud van twee.pdf');
  });

  test('a name that leaves the folder is not written', async () => {
    const folder = aFolder();
    const target = join(folder, 'druk');
    mkdirSync(target);
    const { saved } = await save(folder, ['../weg.pdf', 'goed.pdf'], [{ choose: target }]);
    expect(saved).toBe('INTERNAL_SERVER_ERROR');
    expect(readdirSync(target)).toEqual([]);
  });
});
