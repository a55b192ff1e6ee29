// The last line of a test run, alone on its line, so that people and CI read one result.
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = results;
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    // Jest's own summary goes to stderr and may still be buffered; the plain line must stand last.
    setImmediate(() => process.stdout.write(`${numPassedTests} passed, ${failed} failed${skipped}\n`));
  }
};
