import { writeFileSync } from 'node:fs';

/**
 * Writes how many tests passed and failed, for the last line of `npm test`. An engine that ran
 * nothing counts as a failure, and so does a file that could not be loaded, or a skipped test.
 */
export function countReporter(file, engines) {
  const byEngine = {};
  return {
    onTestRunFinished({ sessions }) {
      for (const session of sessions) {
        const count = (byEngine[session.browser.name] ??= { passed: 0, failed: 0 });
        const tests = flatten(session.testResults);
        count.passed += tests.filter((test) => test.passed && !test.skipped).length;
        const failed = tests.filter((test) => !test.passed || test.skipped).length;
        count.failed += failed === 0 && !session.passed ? 1 : failed;
      }
      const counts = Object.values(byEngine);
      for (const count of counts) if (count.passed === 0 && count.failed === 0) count.failed = 1;
      const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
      const silent = Math.max(0, engines.length - counts.length);
      const result = { passed: sum('passed'), failed: sum('failed') + silent, byEngine };
      writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
    },
  };
}

const flatten = (suite) =>
  suite ? [...suite.tests, ...suite.suites.flatMap((inner) => flatten(inner))] : [];
