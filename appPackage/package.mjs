// Makes the app package for Teams: `npm run package` fills the manifest's variables, checks it against the schema of its
// version (without the network) and writes appPackage/build/keyholder.zip. Values come from the environment:
//   node --env-file=env/.env.dev appPackage/package.mjs
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import yazl from 'yazl';

const here = path.dirname(fileURLToPath(import.meta.url));
const icons = ['color.png', 'outline.png'];
/** Not there is fine: production has no suffix. */
const mayBeEmpty = new Set(['APP_NAME_SUFFIX']);

/** The manifest with its variables filled. @throws Error with every one that is missing, or every fault by the schema */
export function fillManifest(env) {
  const text = readFileSync(path.join(here, 'manifest.json'), 'utf8');
  const names = [...new Set([...text.matchAll(/\$\{\{([A-Z_]+)\}\}/g)].map(([, name]) => name))];
  const missing = names.filter((name) => !mayBeEmpty.has(name) && !env[name]);
  if (missing.length > 0) throw new Error(`Set these variables first (see env/.env.dev): ${missing.join(', ')}`);
  // A value is put inside a JSON string.
  const manifest = JSON.parse(
    text.replace(/\$\{\{([A-Z_]+)\}\}/g, (_all, name) => JSON.stringify(env[name] ?? '').slice(1, -1)),
  );
  const faults = faultsOf(manifest);
  if (faults.length > 0) throw new Error(`The manifest does not fit its schema:\n${faults.join('\n')}`);
  return manifest;
}

function faultsOf(manifest) {
  const require = createRequire(import.meta.url);
  const folder = `@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}`;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(require(`${folder}/MicrosoftTeams.schema.json`));
  return validate(manifest)
    ? []
    : validate.errors.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}

/** Same values, same bytes. */
export async function writePackage(env, file) {
  const manifest = fillManifest(env);
  const zip = new yazl.ZipFile();
  const dated = { mtime: new Date('2026-01-01T00:00:00Z'), mode: 0o100644 };
  zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), 'manifest.json', dated);
  for (const icon of icons) zip.addBuffer(readFileSync(path.join(here, icon)), icon, dated);
  zip.end();
  mkdirSync(path.dirname(file), { recursive: true });
  await pipeline(zip.outputStream, createWriteStream(file));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(here, 'build/keyholder.zip');
  try {
    await writePackage(process.env, file);
    console.log(
      `Wrote ${path.relative(process.cwd(), file)}: upload it in the Teams admin centre, Teams apps, Manage apps.`,
    );
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
