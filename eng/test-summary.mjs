// test-summary.mjs FOLDER PROJECT…: sums up the reports of the test projects and ends with "N passed, N failed".
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...projects] = process.argv.slice(2);
const strict = process.env.CI === 'true';
const nothingRan = '8';
let passed = 0;
let failed = 0;

// The reporter escapes quotes once more than JSON does.
const indent = text => text.trimEnd().replaceAll('\\"', '"').replace(/^/gm, '    ');
const read = name => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');

for (const project of projects) {
  const report = read(`${project}.json`);
  const code = read(`${project}.code`).trim();
  const tests = report ? JSON.parse(report).results.tests : [];
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const test of tests) {
    if (test.status === 'passed') {
      count.passed++;
    } else if (test.status === 'skipped' || test.status === 'pending') {
      count.skipped++;
      console.log(`${strict ? 'FAILED (skipped)' : 'SKIPPED'} ${test.name}\n${indent(test.message ?? 'no reason given')}`);
    } else {
      count.failed++;
      console.log(`FAILED ${test.name}\n${indent([test.message, test.trace].filter(Boolean).join('\n'))}`);
    }
  }
  // A run that broke off has no failed test to show for it.
  if (count.failed === 0 && code !== '0' && !(code === nothingRan && tests.length === 0)) {
    count.failed++;
    console.log(`FAILED ${project}: exit code ${code}\n${indent(read(`${project}.log`))}`);
  }
  if (strict) count.failed += count.skipped;
  passed += count.passed;
  failed += count.failed;
  console.log(`${project}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
