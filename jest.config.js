// Types are stripped by Node itself (no compiler in the test path); `tsc` checks them in `npm run typecheck`.
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/suites/'],
  extensionsToTreatAsEsm: ['.ts'],
  // Not among the temporary files, which go away with each run.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  transform: { '\\.ts$': '<rootDir>/scripts/strip-types.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/lib', '<rootDir>/dist'],
  // Tests wait for programs and servers more than they compute.
  testTimeout: 60_000,
  maxWorkers: '100%',
  // Starting a program costs a process of 900 MB twenty times what it costs one of 200 MB, and tests start thousands of them.
  workerIdleMemoryLimit: '300MB',
  reporters: ['default', '<rootDir>/scripts/closing-line.cjs'],
};
