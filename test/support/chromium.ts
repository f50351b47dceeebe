import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright';

const root = join(import.meta.dirname, '..', '..');
const packageJson = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');

/** The package's own list of font folders names places where nothing of it lies. */
const fontList = (folder: string) =>
  `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>\n`;

/** Unpacks the browser of its package once for all test processes, complete or not at all. */
function unpackedChromium(): string {
  const { version } = JSON.parse(readFileSync(packageJson, 'utf8')) as { version: string };
  const target = join(root, '.cache', `chromium-${version}`);
  if (existsSync(target)) return target;
  mkdirSync(dirname(target), { recursive: true });
  const staging = mkdtempSync(`${target}-unpacking-`);
  try {
    execFileSync(process.execPath, [join(import.meta.dirname, 'unpack-chromium.ts')], {
      env: { ...process.env, TMPDIR: staging },
    });
    writeFileSync(join(staging, 'fonts.conf'), fontList(join(target, 'fonts')));
    renameSync(staging, target);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    // Another test process was first.
    if (!existsSync(target)) throw error;
  }
  return target;
}

/** Starts a real Chromium with its own libraries and fonts; where no package has it, the Chrome of the machine. */
export async function launchChromium(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome' });
  const folder = unpackedChromium();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    // The package's own arguments switch web security off; with them every test of the policy would be a lie.
    args: ['--no-sandbox', '--disable-gpu'],
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  });
}
