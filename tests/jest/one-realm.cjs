const { TestEnvironment } = require('jest-environment-node');

/** Node's own globals, so that packages which are loaded once meet the same `Error` and `Date` in every suite. */
module.exports = class OneRealm extends TestEnvironment {
  constructor(...given) {
    super(...given);
    this.global = globalThis;
  }
};
