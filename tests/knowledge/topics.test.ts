import { topics } from '../../src/knowledge/topics';

const ids = new Set(topics.map(({ id }) => id));
const ASKED_FOR = [
  'who-is-responsible-for-backups',
  'replication-is-not-backup',
  'sharepoint-onedrive-recycle-bin',
  'deleted-email-recovery',
  'legal-hold-ediscovery',
  'tenant-deletion',
  'ransomware-recovery',
  'mfa-for-everyone',
  'phishing-resistant-mfa',
  'conditional-access',
  'token-theft-session-hijack',
  'external-sharing-settings',
  'guest-lifecycle',
  'copilot-permissions',
  'sensitivity-labels',
  'data-loss-prevention',
  'device-compliance',
  'mobile-app-protection',
  'unified-audit-log',
  'evidence-pack',
  'service-availability-sla',
  'service-patching',
  'physical-datacenter-security',
  'network-controls-saas',
  'encryption-and-keys',
  'data-residency',
  'roles-and-rbac',
  'app-consent',
  'leaver-process',
  'incident-response-split',
];

it('has every topic that was asked for, each id once', () => {
  expect(ids.size).toBe(topics.length);
  expect(ids.size).toBeGreaterThanOrEqual(142);
  expect(ASKED_FOR.filter((id) => !ids.has(id))).toEqual([]);
});

describe.each(topics.map((topic) => [topic.id, topic] as const))('%s', (id, topic) => {
  it('is whole', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(topic.title.length).toBeGreaterThan(3);
    expect(topic.title.length).toBeLessThanOrEqual(42);
    expect(topic.short.length).toBeGreaterThan(60);
    expect(topic.short.length).toBeLessThanOrEqual(260);
    expect(topic.microsoft.length).toBeGreaterThan(0);
    expect(topic.customer.length).toBeGreaterThan(0);
    expect(topic.actions.length).toBeGreaterThan(0);
    for (const part of [topic.microsoft, topic.customer, topic.actions]) expect(part.length).toBeLessThanOrEqual(4);
  });

  it('names its sources with a secure address and a date, the first one always dated', () => {
    expect(topic.sources.length).toBeGreaterThan(0);
    expect(topic.sources[0]?.asOf).not.toBe('undated');
    for (const { url, asOf } of topic.sources) {
      expect(new URL(url).protocol).toBe('https:');
      if (asOf !== 'undated') expect(Number.isNaN(Date.parse(asOf))).toBe(false);
    }
  });

  it('gives each number its condition', () => {
    for (const number of topic.numbers) expect(Object.values(number).every((text) => text.trim() !== '')).toBe(true);
  });

  it('points to other topics that exist', () => {
    expect(topic.related.length).toBeGreaterThan(0);
    expect(topic.related.filter((other) => other === id || !ids.has(other))).toEqual([]);
  });

  it('knows at least twelve different phrasings', () => {
    expect(new Set(topic.asks).size).toBe(topic.asks.length);
    expect(topic.asks.length).toBeGreaterThanOrEqual(12);
    expect(topic.synonyms.length).toBeGreaterThan(2);
  });
});

it('no two topics share a phrasing', () => {
  const all = topics.flatMap(({ asks }) => asks);
  expect(all.filter((ask, i) => all.indexOf(ask) !== i)).toEqual([]);
});

it('never says that backups are the job of Microsoft', () => {
  const texts = topics.flatMap((t) => [t.short, t.caution ?? '', ...t.microsoft, ...t.customer, ...t.actions]);
  expect(texts.filter((text) => /microsoft (is|will be) (fully )?responsible for .*back/i.test(text))).toEqual([]);
});
