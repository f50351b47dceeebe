import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { publicHolidaysFor } from '../../electron/calendar/belgian-public-holidays.ts';
import { readWorkbook } from '../../electron/documents/spreadsheet/read-workbook.ts';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import { readClassYear } from '../../shared/input/read-class-year.ts';
import { prepareContext } from '../../shared/plan/prepare-context.ts';
import { rules } from '../../shared/rules/catalogue.ts';
import { checkPlan } from '../../shared/rules/check-plan.ts';
import { gatherFacts } from '../../shared/rules/gather-facts.ts';
import type { Rule } from '../../shared/rules/rule.ts';
import { rulesInBoth } from './compare.ts';
import { checkYear } from './straightforward/check-year.ts';
import { prepareShared } from './straightforward/prepare.ts';
import { variedClassYear } from './varied/varied-class-year.ts';

const root = join(import.meta.dirname, '..', '..');
const today = isoDate('2026-09-01');
const day = toDayNumber(today);

/** Milliseconds of processor time in this thread, so that a busy machine measures the same as a quiet one. */
function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of one run, the median of several after a warm-up. */
function median(rounds: number, run: () => unknown): number {
  for (let warm = 0; warm < 3; warm++) run();
  const times = Array.from({ length: rounds }, () => {
    const start = spent();
    run();
    return spent() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

const sampleClass = sampleClassYear();
const large = variedClassYear({ seed: 1, learners: 200, mess: 0.05, startYear: 2026 });
const holidays = publicHolidaysFor(schoolYear('2026-2027'));
const context = prepareContext(sampleClass, holidays);
const { trajectories } = sampleClass;
const turns = 40;

/** Builds and checks the learners of the sample class in turn. */
function ours(of: readonly Rule[]): number {
  let findings = 0;
  for (let turn = 0; turn < turns; turn++) {
    for (const trajectory of trajectories) findings += checkPlan(gatherFacts(context, trajectory, day), of).length;
  }
  return findings;
}

const shared = prepareShared(sampleClass);
function theirs(): number {
  return trajectories.reduce((sum, trajectory) => sum + checkYear(shared, trajectory, today).findings.length, 0);
}

const all = median(9, () => ours(rules)) / (turns * trajectories.length);
const covered = median(9, () => ours(rulesInBoth)) / (turns * trajectories.length);
const straightforward = median(9, theirs) / trajectories.length;

globalThis.gc?.();
const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
const kept = Array.from({ length: 1000 }, (_, index) =>
  gatherFacts(context, trajectories[index % trajectories.length]!, day),
);
const bytes = (process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - before) / kept.length;

const json = JSON.stringify(large);
const read = median(5, () => readClassYear(JSON.parse(json)));
const prepare =
  median(7, () => {
    for (let turn = 0; turn < turns; turn++) prepareContext(large, holidays);
  }) / turns;
const sample = readFileSync(join(root, 'test', 'fixtures', 'sample-2026-2027.xlsx'));
await readWorkbook(sample);
const workbookStart = spent();
await readWorkbook(sample);
const workbook = spent() - workbookStart;

type Row = { readonly job: string; readonly figure: string; readonly budget?: string; readonly isMet?: boolean };
const ms = (value: number) => `${value < 10 ? value.toFixed(3) : value.toFixed(0)} ms`;
const rows: Row[] = [
  {
    job: `one learner-year built and checked, all ${rules.length} rules`,
    figure: ms(all),
    budget: '0.2 ms',
    isMet: all <= 0.2,
  },
  { job: '10,000 of them', figure: ms(all * 10_000), budget: '2,000 ms', isMet: all * 10_000 <= 2000 },
  { job: `the same, only the ${rulesInBoth.length} rules that both versions have`, figure: ms(covered) },
  { job: 'the straightforward version with date-fns, these rules', figure: ms(straightforward) },
  {
    job: 'ratio, same rules',
    figure: `${(straightforward / covered).toFixed(0)} ×`,
    budget: '50 ×',
    isMet: straightforward / covered >= 50,
  },
  { job: 'memory of a plan with its figures', figure: `${(bytes / 1024).toFixed(0)} kB` },
  { job: 'the calendar and places of a class of 200, once', figure: ms(prepare) },
  { job: 'JSON of 200 learners read and checked', figure: ms(read) },
  { job: 'the sample workbook unpacked and read', figure: ms(workbook) },
];

const [cpu] = cpus();
const machine = `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}; processor time, medians over the ${trajectories.length} learners of the sample class`;
const table = [
  '| job | measured | budget | met |',
  '|---|---|---|---|',
  ...rows.map(
    ({ job, figure, budget, isMet }) =>
      `| ${job} | ${figure} | ${budget ?? ''} | ${isMet === undefined ? '' : isMet ? 'yes' : 'no'} |`,
  ),
].join('\n');
console.log(`${machine}\n\n${table}`);

if (process.argv.includes('--readme')) {
  const file = join(root, 'README.md');
  const text = readFileSync(file, 'utf8');
  const [open, close] = ['<!-- bench -->', '<!-- end of bench -->'];
  const [from, until] = [text.indexOf(open) + open.length, text.indexOf(close)];
  if (from < open.length || until < from) throw new Error('README.md has lost the marks of its figures');
  writeFileSync(file, `${text.slice(0, from)}\n${machine}.\n\n${table}\n${text.slice(until)}`);
}
