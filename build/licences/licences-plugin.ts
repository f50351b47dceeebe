import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Licence, licencesFile } from '../../shared/api/licences.ts';
import { licenceOf } from './licence-of.ts';
import { packagesOf, productionPackages } from './shipped-packages.ts';

const root = join(import.meta.dirname, '..', '..');

/** What goes along without being imported: the font that a style sheet names, and the program around the window. */
const besides = ['@fontsource-variable/ibm-plex-sans', 'electron'].map((name) => join(root, 'node_modules', name));

/** The licences of what the hosts run with and what a page is made from, by name; each package once. */
export function collectLicences(pageFiles: Iterable<string>): Licence[] {
  const folders = [...productionPackages(root), ...packagesOf(pageFiles), ...besides];
  const byName = new Map<string, Licence>();
  for (const folder of new Set(folders)) {
    const licence = licenceOf(folder);
    byName.set(`${licence.name} ${licence.version}`, licence);
  }
  return [...byName.keys()].sort().map((key) => byName.get(key)!);
}

/** Writes the licences of everything that is passed on with a page into a file beside it. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      const source = JSON.stringify(collectLicences(this.getModuleIds()));
      this.emitFile({ type: 'asset', fileName: licencesFile, source });
    },
  };
}
