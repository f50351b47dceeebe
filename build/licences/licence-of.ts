import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Licence } from '../../shared/api/licences.ts';
import { usualLicenceTexts } from './usual-licence-texts.ts';

type Person = string | { readonly name: string };
type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: Person;
  readonly contributors?: readonly Person[];
};

const nameOf = (person: Person) => (typeof person === 'string' ? person.replace(/\s*[<(].*$/, '') : person.name);

/** The usual text of a licence, for a package that names it and does not bring its text. */
function usualTextOf({ name, license = '', author, contributors = [] }: Manifest): string {
  const text = usualLicenceTexts[license];
  if (text === undefined) throw new Error(`${name} brings no text of its licence (${license || 'none'})`);
  const holders = author ? [author] : contributors;
  const holder = holders.length > 0 ? holders.map(nameOf).join(', ') : `the authors of ${name}`;
  return text.replace('{holder}', holder);
}

/** What a text is, for a package that brings it and does not name it. */
function termsIn(text: string, name: string): string {
  if (text.includes('Permission is hereby granted, free of charge')) return 'MIT';
  throw new Error(`${name} does not name its licence`);
}

/** The licence of an installed package, with every text about it that the package brings. Throws where none can be had. */
export function licenceOf(folder: string): Licence {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying|notice)/i.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
  const { name, version } = manifest;
  const text = texts.length > 0 ? texts.join('\n\n') : usualTextOf(manifest);
  return { name, version, licence: manifest.license ?? termsIn(text, name), text };
}
