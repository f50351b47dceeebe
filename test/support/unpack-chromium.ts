import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

// Run as a process of its own: the package unpacks into the folder for temporary files, which the caller sets.
const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
await Promise.all([chromium.executablePath(bin), inflate(join(bin, 'al2023.tar.br'))]);
