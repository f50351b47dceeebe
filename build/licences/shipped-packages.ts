import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Locked = {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

/** Where Node finds a package that another one asks for, as a path of the lock: its own first, then that of those around it. */
function placeOf(name: string, asking: string, lock: Readonly<Record<string, Locked>>): string | undefined {
  for (let around = asking; ; around = around.slice(0, Math.max(0, around.lastIndexOf('/node_modules/')))) {
    const place = `${around === '' ? '' : `${around}/`}node_modules/${name}`;
    if (place in lock) return place;
    if (around === '') return undefined;
  }
}

/** The folders of all packages that ours run with, by the lock; those for other kinds of machine are not installed. */
export function productionPackages(root: string): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const found = new Set<string>();
  const visit = (place: string) => {
    const { dependencies = {}, optionalDependencies = {} } = packages[place] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const next = placeOf(name, place, packages);
      if (next === undefined || found.has(next) || !existsSync(join(root, next))) continue;
      found.add(next);
      visit(next);
    }
  };
  visit('');
  return [...found].map((place) => join(root, place));
}

/** The folders of the packages that files of a bundle come from. */
export function packagesOf(files: Iterable<string>): string[] {
  const folders = [...files].flatMap(
    (file) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/'))?.[1] ?? [],
  );
  return [...new Set(folders)];
}
