const Module = require('node:module');
const path = require('node:path');
const vm = require('node:vm');
const { default: Runtime } = require('jest-runtime');

const root = path.resolve(__dirname, '../..') + path.sep;
const tests = path.join(root, 'tests') + path.sep;
const sourceMaps = new Map();
let current;

const compile = (module, file) => module._compile(current.codeOf(file), file);
// Before `.json`: of a card's code and its template, which have one name, the code is meant.
const { '.js': js, ...others } = Module._extensions;
for (const name of Object.keys(others)) delete Module._extensions[name];
Object.assign(Module._extensions, { '.js': js, '.ts': compile, ...others });

/**
 * Loading the program takes longer than most suites run: each worker loads packages and `src/` once, as one process does
 * that starts the program many times. What stands under `tests/` is fresh in every suite.
 */
module.exports = class SharedRuntime extends Runtime {
  constructor(...given) {
    super(...given);
    current = this;
    const { watch, watchAll } = given.at(-1);
    const stale = watch || watchAll ? root : tests;
    for (const file of Object.keys(require.cache))
      if (file.startsWith(stale) && file.endsWith('.ts')) delete require.cache[file];
    // jest's own parts are fresh too, and in the same realm.
    this.executor.compile = (code, filename) =>
      vm.compileFunction(code, this.executor.injectedModuleParameters, { filename });
  }

  requireModule(from, name, options, isActual) {
    if (options?.isInternalModule) return super.requireModule(from, name, options, isActual);
    return Module.createRequire(from)(name ?? from);
  }

  codeOf(file) {
    const code = this.transformCache.transform(file);
    sourceMaps.set(file, super.getSourceMaps().get(file));
    return code;
  }

  getSourceMaps() {
    return sourceMaps;
  }
};
