/* Plain JavaScript, so that an old Node can still say what is wrong. */
const wanted = 24;
if (Number(process.versions.node.split('.')[0]) < wanted) {
  console.error(
    `Duaalplanner needs Node ${wanted} or newer and found ${process.versions.node}. ` +
      'Run it through npm (npm start, npm run -s duaalplanner -- …) after a plain "npm ci", which brings its own Node.',
  );
  process.exit(2);
}
const [entry, ...rest] = process.argv.slice(2);
if (entry === 'start') {
  const { startPlanner } = await import('./start.ts');
  process.exitCode = await startPlanner(rest);
} else {
  const { runProcess } = await import('./cli.ts');
  process.exitCode = await runProcess(rest);
}
