const os = require('node:os');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/tests/jest/one-realm.cjs',
  runtime: '<rootDir>/tests/jest/shared-runtime.cjs',
  globalSetup: '<rootDir>/tests/global-setup.ts',
  // Half of them wait for a server or a store at any time: one more for every two cores keeps the machine busy.
  maxWorkers: Math.ceil(os.availableParallelism() * 1.5),
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        sourceMaps: 'inline',
        jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs' },
      },
    ],
  },
  testTimeout: 90_000,
};
