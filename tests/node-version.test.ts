import { engines } from '../package.json';
import { oldNodeWarning } from '../src/node-version';

it.each(['22.12.0', '22.13.1', '24.0.0', process.versions.node])('Node %s is new enough', (version) => {
  expect(oldNodeWarning(version)).toBeUndefined();
});

it.each(['20.20.2', '22.11.9', '18.0.0'])('Node %s is not, and what is needed is what package.json says', (version) => {
  const [needed = 'none'] = /[\d.]+$/.exec(engines.node) ?? [];

  expect(oldNodeWarning(version)).toContain(`${needed} or newer is needed`);
});
