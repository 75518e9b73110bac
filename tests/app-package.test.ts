import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path, { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import yauzl from 'yauzl';
import { variableNames } from '../src/config-variables';

const root = join(__dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\$\{\{\s*([A-Z0-9_]+)\s*\}\}/g)].map((match) => match[1] ?? ''))].sort();
const envNames = (path: string): string[] =>
  [...read(path).matchAll(/^([A-Z0-9_]+)=/gm)].map((match) => match[1] ?? '');

describe('the manifest', () => {
  const values: Record<string, string> = {
    APP_NAME_SUFFIX: '-test',
    DEVELOPER_NAME: 'Contoso IT',
    PUBLIC_HOST: 'keyholder.contoso.com',
  };
  const filling = (name: string): string =>
    values[name] ?? (name.endsWith('_URL') ? 'https://contoso.com/page' : '00000000-0000-4000-8000-000000000001');
  const manifest = JSON.parse(
    read('appPackage/manifest.json').replace(/\$\{\{([A-Z_]+)\}\}/g, (_all, name: string) => filling(name)),
  ) as Manifest;

  interface Manifest {
    readonly manifestVersion: string;
    readonly description: { readonly short: string };
    readonly bots: readonly [{ readonly scopes: string[]; readonly commandLists: readonly CommandList[] }];
  }
  interface CommandList {
    readonly scopes: readonly string[];
    readonly commands: readonly { readonly title: string; readonly description: string }[];
  }

  it('is valid by the schema of its version', () => {
    const folder = `node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}`;
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(read(`${folder}/MicrosoftTeams.schema.json`)));

    validate(manifest);

    expect(validate.errors).toBeNull();
    expect(validate({ ...manifest, bots: [{}] })).toBe(false); // the schema is really looked at
  });

  it('offers at most ten commands in each scope', () => {
    const [bot] = manifest.bots;

    expect(bot.scopes).toEqual(['personal', 'team', 'groupChat']);
    expect(bot.commandLists.map((list) => list.scopes)).toEqual([['personal'], ['team'], ['groupChat']]);
    for (const { commands } of bot.commandLists) expect(commands.length).toBeLessThanOrEqual(10);
  });

  it('lists nothing of other people where others read along', () => {
    const [bot] = manifest.bots;
    const shared = bot.commandLists.filter((list) => !list.scopes.includes('personal'));

    expect(shared.flatMap((list) => list.commands.map((command) => command.title))).not.toContain('approvals');
  });
});

describe('the package', () => {
  const script = path.join(root, 'appPackage/package.mjs');
  const values = {
    TEAMS_APP_ID: '00000000-0000-4000-8000-000000000001',
    BOT_ID: '00000000-0000-4000-8000-000000000002',
    DEVELOPER_NAME: 'Contoso "IT"',
    WEBSITE_URL: 'https://contoso.com',
    PRIVACY_URL: 'https://contoso.com/privacy',
    TERMS_URL: 'https://contoso.com/terms',
    PUBLIC_HOST: 'keyholder.contoso.com',
  };
  // A process of its own: jest's transform reads the project's ES modules as CommonJS.
  const make = (env: Record<string, string>, file: string) =>
    spawnSync(
      'node',
      ['-e', `import(process.argv[1]).then((m) => m.writePackage(process.env, process.argv[2]))`, script, file],
      { cwd: root, env: { PATH: process.env.PATH ?? '', ...env }, encoding: 'utf8' },
    );

  it('names every variable that is missing, and makes nothing', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'keyholder-')), 'app.zip');
    const { BOT_ID: _bot, TERMS_URL: _terms, ...some } = values;

    const made = make(some, file);

    expect(made.status).toBe(1);
    expect(made.stderr).toContain('Set these variables first');
    expect(made.stderr).toMatch(/BOT_ID.*TERMS_URL|TERMS_URL.*BOT_ID/);
    expect(existsSync(file)).toBe(false);
  });

  it('refuses a value that the schema of Teams does not take', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'keyholder-')), 'app.zip');

    expect(make({ ...values, DEVELOPER_NAME: 'x'.repeat(33) }, file).stderr).toContain('/developer/name');
  });

  it('holds the filled manifest and both icons, the same bytes each time', async () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'keyholder-'));
    const [first, second] = ['a.zip', 'b.zip'].map((name) => path.join(dir, name)) as [string, string];

    expect([make(values, first).status, make(values, second).status]).toEqual([0, 0]);

    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
    const names = await new Promise<string[]>((ok, fail) => {
      yauzl.open(first, (error, zip) => {
        if (error) return fail(error);
        const seen: string[] = [];
        zip.on('entry', ({ fileName }: { fileName: string }) => seen.push(fileName));
        zip.on('end', () => ok(seen));
      });
    });
    expect(names).toEqual(['manifest.json', 'color.png', 'outline.png']);
  });
});

describe('the icons', () => {
  const files = ['color.png', 'outline.png'] as const;

  it.each([
    ['color.png', 192],
    ['outline.png', 32],
  ] as const)('%s is %i pixels wide and high', (file, size) => {
    const { width, height } = decode(readFileSync(join(root, 'appPackage', file)));

    expect([width, height]).toEqual([size, size]);
  });

  it('has a colour icon without a transparent pixel', () => {
    const { pixels } = decode(readFileSync(join(root, 'appPackage/color.png')));

    expect(pixels.every((pixel) => pixel[3] === 255)).toBe(true);
  });

  it('has an outline that is white on transparent', () => {
    const { pixels } = decode(readFileSync(join(root, 'appPackage/outline.png')));
    const seen = pixels.filter((pixel) => (pixel[3] ?? 0) > 0);

    expect(seen.every(([r, g, b]) => r === 255 && g === 255 && b === 255)).toBe(true);
    expect(seen.length).toBeGreaterThan(150);
    expect(seen.length).toBeLessThan(pixels.length / 2);
  });

  it.each(files)('%s is what the script draws', (file) => {
    // A process of its own: jest's transform reads the project's ES modules as CommonJS.
    const script = `import('./appPackage/draw-icons.mjs').then((m) => process.stdout.write(
      m['${file}' === 'color.png' ? 'drawColour' : 'drawOutline']().toString('base64')))`;
    const drawn = Buffer.from(execFileSync('node', ['-e', script], { cwd: root, encoding: 'utf8' }), 'base64');
    const kept = readFileSync(join(root, 'appPackage', file));

    // Pixels, not bytes: another Node's zlib may pack them differently.
    expect(decode(drawn).rgba.equals(decode(kept).rgba)).toBe(true);
  });
});

describe('the toolkit files', () => {
  const lifecycles = {
    'teamsapp.yml': {
      env: 'env/.env.dev',
      inputs: ['appPackage/infra/azure.parameters.json'],
      phases: ['provision', 'deploy', 'publish'],
    },
    'teamsapp.local.yml': { env: 'env/.env.local', inputs: [], phases: ['provision', 'deploy'] },
  } as const;

  it.each(Object.entries(lifecycles))('%s parses and has its phases', (file, { phases }) => {
    const parsed = parse(read(file)) as Record<string, { uses: string }[]>;

    for (const phase of phases) expect(parsed[phase]?.every((step) => step.uses.includes('/'))).toBe(true);
  });

  it.each(Object.entries(lifecycles))(
    '%s uses only variables that its env file names or a step writes',
    (file, { env, inputs }) => {
      const parsed = parse(read(file)) as Record<string, { writeToEnvironmentFile?: Record<string, string> }[]>;
      const written = ['provision', 'deploy', 'publish']
        .flatMap((phase) => parsed[phase] ?? [])
        .flatMap((step) => Object.values(step.writeToEnvironmentFile ?? {}));
      const outputs =
        inputs.length > 0
          ? [...read('appPackage/infra/azure.bicep').matchAll(/^output (\w+)/gm)].map((m) => m[1] ?? '')
          : [];
      const secretsOfUser = [...read(env).matchAll(/SECRET_\w+/g)].map((match) => match[0]);
      const known = new Set([...envNames(env), ...written, ...outputs, ...secretsOfUser]);

      const used = [file, 'appPackage/manifest.json', ...inputs].flatMap((path) => placeholders(read(path)));

      expect(used.filter((name) => !known.has(name))).toEqual([]);
    },
  );

  it('gives every parameter a place in the template', () => {
    const { parameters } = JSON.parse(read('appPackage/infra/azure.parameters.json')) as {
      parameters: Record<string, unknown>;
    };
    const declared = [...read('appPackage/infra/azure.bicep').matchAll(/^param (\w+)/gm)].map((match) => match[1]);

    expect(declared).toEqual(expect.arrayContaining(Object.keys(parameters)));
  });

  it('deploys only settings that the program reads', () => {
    const template = read('appPackage/infra/azure.bicep');
    const settings = template.slice(
      template.indexOf("resource settings 'config'"),
      template.indexOf("resource bot 'Microsoft.BotService"),
    );
    const names = [...settings.matchAll(/\b([A-Z][A-Z_]+): /g)].map((match) => match[1] ?? '');

    expect(names).toContain('BOT_ID');
    expect(names.filter((name) => name !== 'WEBSITE_RUN_FROM_PACKAGE' && !variableNames.includes(name))).toEqual([]);
  });
});

describe('the env files', () => {
  it('has every variable of the program in the sample, once, with a comment', () => {
    const lines = read('env/.env.sample').split('\n');
    const bare = lines.filter((line, i) => /^[A-Z0-9_]+=/.test(line) && !lines[i - 1]?.startsWith('# '));

    expect(envNames('env/.env.sample').sort()).toEqual([...variableNames].sort());
    expect(bare).toEqual([]);
  });

  it('holds no secret', () => {
    const set = readdirSync(join(root, 'env'))
      .filter((file) => !file.endsWith('.user'))
      .flatMap((file) => read(`env/${file}`).split('\n'))
      .filter((line) => /^\w*(SECRET|PASSWORD|KEY|DATABASE_URL)\w*=./.test(line));

    expect(set).toEqual([]);
  });
});

describe('the Playground', () => {
  interface Person {
    readonly id: string;
    readonly aadObjectId: string;
  }
  const config = parse(read('.m365agentsplayground.yml')) as {
    tenantId: string;
    currentUser: Person;
    users: Person[];
    team: { channels: { id: string; name: string }[] };
  };
  const demoId = (end: string): string => `dece0000-0000-4000-8000-${end.padStart(12, '0')}`;

  it('holds the demo people in the demo tenant', () => {
    const people = Object.fromEntries([config.currentUser, ...config.users].map((user) => [user.id, user.aadObjectId]));

    expect(config.tenantId).toBe(demoId('1'));
    expect(people).toMatchObject({
      '29:lead': demoId('c1'),
      '29:lead2': demoId('c2'),
      '29:admin': demoId('b1'),
      '29:staff': demoId('a1'),
    });
    expect(config.currentUser.id).toBe('29:lead');
  });

  it('keeps to what the Playground takes: five users, one channel beside General', () => {
    expect(config.users).toHaveLength(5);
    expect(config.team.channels).toEqual([{ id: '19:posture@thread.tacv2', name: 'Posture alerts' }]);
  });
});

/** Reads the PNGs of draw-icons.mjs: RGBA, 8 bits, no filter. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Buffer;
  readonly pixels: readonly (readonly number[])[];
}
function decode(file: Buffer): Picture {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  expect([...file.subarray(24, 29)]).toEqual([8, 6, 0, 0, 0]);
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(parts));
  const rows = Array.from({ length: height }, (_, y) =>
    raw.subarray(y * (width * 4 + 1) + 1, (y + 1) * (width * 4 + 1)),
  );
  const rgba = Buffer.concat(rows);
  const pixels = Array.from({ length: width * height }, (_, i) => [...rgba.subarray(i * 4, i * 4 + 4)]);
  return { width, height, rgba, pixels };
}
