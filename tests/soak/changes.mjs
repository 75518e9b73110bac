import { randomUUID } from 'node:crypto';

/** The sixth finding of a check within a minute stands in a group's card; here each link is to have its own. */
const linkEveryMs = 13_000;

/** What goes on in a tenant: links come and go, people come, policies are switched, until it is told to stop. */
export function changesOf({ tenant, chance, files }) {
  const links = [];
  let nextLinkAt = 0;
  const standing = () => links.filter(({ want }) => want === 'Open');
  const kinds = [
    async function share() {
      if (Date.now() < nextLinkAt || files.length === 0) return;
      nextLinkAt = Date.now() + linkEveryMs;
      const file = files.pop();
      links.push({ ...file, linkId: await tenant.share(file), want: 'Open' });
    },
    async function unshare() {
      const link = standing()[chance.between(0, standing().length + 1)];
      if (!link) return;
      link.want = 'Fixed';
      await tenant.remove(link);
    },
    async function join() {
      const name = `soak-${randomUUID().slice(0, 8)}`;
      await tenant.graph('POST', '/users', {
        accountEnabled: true,
        displayName: name,
        mailNickname: name,
        userPrincipalName: `${name}@contoso.example`,
        passwordProfile: { password: 'not-a-secret-1!' },
      });
    },
    async function policy() {
      const { value } = await tenant.graph('GET', '/identity/conditionalAccess/policies');
      const one = value[chance.between(0, value.length)];
      const state = one.state === 'enabled' ? 'disabled' : 'enabled';
      await tenant.graph('PATCH', `/identity/conditionalAccess/policies/${one.id}`, { state });
    },
  ];
  const weights = [0, 0, 0, 0, 1, 1, 2, 3];
  return {
    links,
    /** One change, drawn. The tenant's faults hit people too: what failed is tried by nobody again. */
    one: () => kinds[weights[chance.between(0, weights.length)]]().catch(() => undefined),
  };
}
