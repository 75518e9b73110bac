// Every regular expression of the program against texts that make a slow one slow, as long as a question may be.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseSync } from '@swc/core';

const longest = 2000;
const samples = [
  'a',
  ' ',
  '0',
  '.',
  '-',
  '/',
  '"',
  '(',
  ']',
  '\\',
  'é',
  '\n',
  'ab',
  'a ',
  'a1',
  'a.',
  ' a',
  '--',
  '((',
  'aA',
  'abcdefgh ',
  'abcdefgh, ',
];
const ends = ['', '!', '\u0001', 'x\n'];

/** The expressions of one file: literals, with where they stand. */
function expressionsIn(file) {
  const text = fs.readFileSync(file, 'utf8');
  const found = [];
  const walk = (node) => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node !== 'object' || node === null) return undefined;
    if (node.type === 'RegExpLiteral') found.push({ file, source: node.pattern, flags: node.flags });
    return Object.values(node).forEach(walk);
  };
  walk(parseSync(text, { syntax: 'typescript', target: 'es2022' }));
  return found;
}

/** Those that the built program puts together from parts as its files are loaded. */
function builtIn(dist) {
  const found = [];
  const require = createRequire(import.meta.url);
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [source, flags = ''], self) {
      found.push({ file: '(put together)', source: String(source?.source ?? source), flags });
      return Reflect.construct(target, [source, flags], self);
    },
  });
  const files = fs.readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  for (const file of files.map((name) => path.join(dist, name)))
    if (/^const .*new RegExp\(|^\s+new RegExp\(/m.test(fs.readFileSync(file, 'utf8'))) require(file);
  globalThis.RegExp = Plain;
  return found;
}

/** Words of the expression itself come far into it before it fails. */
const wordsOf = (source) => (source.match(/[a-zäöüéèß]{2,}/gi) ?? []).slice(0, 6);

function slowestOf({ source, flags }) {
  const expression = new RegExp(source, flags.replace(/[gy]/g, ''));
  let slowest = { ms: 0, probe: '' };
  for (const piece of [...samples, ...wordsOf(source), ...wordsOf(source).map((word) => `${word} `)]) {
    for (const end of ends) {
      const text = piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest) + end;
      // Processor time: the clock also counts what others do meanwhile.
      const begun = process.cpuUsage();
      expression.test(text);
      const { user, system } = process.cpuUsage(begun);
      const ms = (user + system) / 1000;
      if (ms > slowest.ms) slowest = { ms, probe: `${JSON.stringify(piece)} × ${longest} + ${JSON.stringify(end)}` };
    }
  }
  return slowest;
}

/** @returns how many were tried, and those that took longer than `mostMs` */
export function probeExpressions(src, mostMs = 25) {
  const files = fs
    .readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('demo/'))
    .map((file) => path.join(src, file));
  const all = [...files.flatMap(expressionsIn), ...builtIn(path.join(src, '../dist'))];
  const slow = all.flatMap((one) => {
    // The first run of an expression compiles it: what is slow is slow again.
    slowestOf(one);
    const { ms, probe } = slowestOf(one);
    return ms > mostMs ? [{ ...one, ms: Math.round(ms), probe }] : [];
  });
  return { tried: all.length, slow };
}
