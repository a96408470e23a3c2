/** A node:test reporter that writes `{ passed, failed }`. What is skipped has not passed. */
export default async function* countTests(source) {
  const counts = { passed: 0, failed: 0 };
  for await (const { type, data } of source) {
    if (data?.details?.type === 'suite') continue;
    const skipped = data?.skip !== undefined || data?.todo !== undefined;
    if (type === 'test:pass' && !skipped) counts.passed++;
    if (type === 'test:fail' || (type === 'test:pass' && skipped)) counts.failed++;
  }
  yield `${JSON.stringify(counts)}\n`;
}
