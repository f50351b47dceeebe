import { crash } from './crash.ts';
import { crashRestore } from './crash-restore.ts';

const kills = Number(process.argv[2] ?? 2000);
const seed = Number(process.argv[3] ?? 20_260_901);
const started = performance.now();
const edits = await crash(kills, seed);
const restores = await crashRestore(Math.ceil(kills / 20), seed);
const problems = [...edits.problems, ...restores.problems];
for (const problem of problems) console.error(problem);
console.log(
  `${edits.kills} edit sessions killed (seed ${seed}): ${edits.acknowledged} acknowledged changes, ${edits.unanswered} more on disk; ` +
    `${restores.kills} restores killed; ${problems.length} problems; ${Math.round((performance.now() - started) / 1000)} s`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
