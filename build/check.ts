import { spawnSync } from 'node:child_process';

type Step = { readonly name: string; readonly words: readonly string[] };

const biome = 'node_modules/.bin/biome';
const staticSteps: readonly Step[] = [
  { name: 'format and lint', words: [biome, 'check', '--config-path=build/code-style.json', '.'] },
  { name: 'types', words: ['node_modules/.bin/tsc', '-b'] },
  { name: 'generated README', words: [process.execPath, 'build/readme.ts', '--check'] },
];
const testStep: Step = {
  name: 'tests',
  words: ['node_modules/.bin/vitest', 'run', '--config', 'build/vitest.config.ts', '--root', '.'],
};

/** Runs a step quietly; its output is shown only when it fails. */
function passes({ name, words: [command, ...rest] }: Step): boolean {
  const { status, stdout, stderr } = spawnSync(command!, rest, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return true;
  console.error(`${name}:\n${stdout}${stderr}`);
  return false;
}

const steps = process.argv.includes('--static') ? staticSteps : [...staticSteps, testStep];
const failed = steps.filter((step) => !passes(step)).map(({ name }) => name);
console.log(failed.length === 0 ? 'check: yes' : `check: no (${failed.join(', ')})`);
process.exitCode = failed.length === 0 ? 0 : 1;
