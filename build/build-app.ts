import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { fontFiles } from '../electron/documents/pdf/fonts.ts';
import { buildPage } from './build-page.ts';
import { buildPreload } from './build-preload.ts';
import { iconFolder } from './icons.ts';
import { publicHolidaysTable } from './public-holidays-table.ts';

const root = join(import.meta.dirname, '..');
const { resolve } = createRequire(import.meta.url);

/** Where the application lies as it is packed: built files, and of packages only what cannot be built in. */
export const appFolder = join(root, '.cache', 'app');

/** Gives every worker that the code starts by its address a bundle of its own, and points the address at it. */
function bundleWorkers(): Plugin {
  return {
    name: 'bundle-workers',
    enforce: 'pre',
    transform: {
      filter: { code: 'import.meta.url' },
      handler(code, file) {
        return code.replace(/new URL\('\.\/([\w-]+)\.ts', import\.meta\.url\)/g, (_all, name: string) => {
          this.emitFile({ type: 'chunk', id: join(dirname(file), `${name}.ts`), fileName: `${name}.js` });
          return `new URL('./${name}.js', import.meta.url)`;
        });
      },
    },
  };
}

/** Everything that runs in Node, as JavaScript in one folder without folders in it: addresses of workers count on that. */
async function buildMain(): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [bundleWorkers(), publicHolidaysTable()],
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'], target: 'node' },
    build: {
      ssr: true,
      outDir: appFolder,
      emptyOutDir: false,
      target: 'node24',
      minify: 'oxc',
      rolldownOptions: {
        input: { main: join(root, 'electron', 'main.ts') },
        output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

/** The driver of SQLite with its prebuilt libraries; its sources and its compiler's files stay behind. */
async function copyDriver(): Promise<void> {
  const from = dirname(resolve('better-sqlite3/package.json'));
  const to = join(appFolder, 'node_modules', 'better-sqlite3');
  for (const part of ['package.json', 'LICENSE', 'lib', 'prebuilds']) {
    await cp(join(from, part), join(to, part), { recursive: true });
  }
}

const fontPackages = [...new Set(Object.values(fontFiles).map((path) => path.split('/').slice(0, 2).join('/')))];

/** The cuts of the fonts that sheets use, where the code asks for them, with the licence that goes with them. */
async function copyFonts(): Promise<void> {
  for (const path of Object.values(fontFiles)) {
    const to = join(appFolder, 'node_modules', path);
    await mkdir(dirname(to), { recursive: true });
    await cp(resolve(path), to);
  }
  for (const name of fontPackages) {
    for (const part of ['package.json', 'LICENSE_FONT'])
      await cp(resolve(`${name}/${part}`), join(appFolder, 'node_modules', name, part));
  }
}

async function writePackage(): Promise<void> {
  const own = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly [key: string]: unknown;
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const { name, version, description, license } = own;
  const carried = ['better-sqlite3', ...fontPackages];
  const content = {
    ...{ name, productName: 'Duaalplanner', version, description, license, author: 'Duaalplanner' },
    ...{ type: 'module', main: 'main.js' },
    dependencies: Object.fromEntries(carried.map((one) => [one, own.dependencies[one]])),
  };
  await writeFile(join(appFolder, 'package.json'), `${JSON.stringify(content, null, 2)}\n`);
  await cp(join(root, 'LICENSE'), join(appFolder, 'LICENSE'));
  await cp(join(iconFolder, '256x256.png'), join(appFolder, 'icon.png'));
}

/** Builds the whole application into its folder, from nothing but, where one is given, a page that was built before. */
export async function buildApp(builtPage?: string): Promise<string> {
  await rm(appFolder, { recursive: true, force: true });
  await mkdir(appFolder, { recursive: true });
  await buildMain();
  await buildPreload(appFolder);
  const page = join(appFolder, 'page');
  await (builtPage === undefined ? buildPage(page) : cp(builtPage, page, { recursive: true }));
  await copyDriver();
  await copyFonts();
  await writePackage();
  return appFolder;
}
