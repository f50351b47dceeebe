import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, Platform } from 'electron-builder';
import { appFolder, buildApp } from './build-app.ts';
import { config } from './electron-builder.ts';
import { writeIconFiles } from './icons.ts';

type Packing = {
  /** What people install instead of a folder that starts. */
  readonly installers?: boolean | undefined;
  /** A page that was built before. */
  readonly page?: string | undefined;
  /** Where the result goes. */
  readonly out?: string | undefined;
};

/** Packs the application for the kind of machine it runs on: Windows NSIS for one user, macOS dmg, Linux AppImage and deb. */
async function pack({ installers = false, page, out = config.directories.output }: Packing): Promise<void> {
  await buildApp(page);
  await writeIconFiles(join(appFolder, '..', 'icons'));
  const targets = Platform.current().createTarget(installers ? null : 'dir');
  const directories = { ...config.directories, output: out };
  for (const file of await build({ targets, config: { ...config, directories }, publish: 'never' })) console.log(file);
}

const { values } = parseArgs({
  options: { installers: { type: 'boolean' }, page: { type: 'string' }, out: { type: 'string' } },
});
await pack(values);
