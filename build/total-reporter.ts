import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** What was skipped and for want of what, a line for each file and reason. */
function linesOf(skipped: readonly TestCase[]): string[] {
  const reasonOf = (test: TestCase) => (test.meta() as { lacks?: string }).lacks;
  const groups = Map.groupBy(skipped, (test) => `${test.module.relativeModuleId}\n${reasonOf(test) ?? test.fullName}`);
  return [...groups.values()].map((tests) => {
    const [first] = tests;
    const file = first!.module.relativeModuleId;
    const reason = reasonOf(first!);
    if (reason === undefined) return `skipped: ${file}: ${first!.fullName}`;
    return `skipped: ${tests.length} ${tests.length === 1 ? 'test' : 'tests'} of ${file}: ${reason}`;
  });
}

/** Closes a run with its true total, alone on the last line, for people and for continuous integration. */
export default class TotalReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    const skipped: TestCase[] = [];
    for (const module of modules) {
      // What fails around tests takes them along unrun: a file that does not load, a hook before a group.
      const around = [module, ...module.children.allSuites()].filter((one) => one.errors().length > 0);
      failed += around.length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        else if (state === 'failed') failed++;
        else skipped.push(test);
      }
    }
    if (skipped.length > 0 && process.env.CI === 'true') {
      failed += skipped.length;
      process.exitCode = 1;
    }
    process.on('exit', () => {
      for (const line of linesOf(skipped)) console.log(line);
      console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
    });
  }
}
