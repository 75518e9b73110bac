import { errorOfReply } from '../../src/graph/error-of-reply';
import { noAnswer } from '../../src/graph/graph-error';
import { graphPath } from '../../src/graph/graph-path';
import { outcomeOf } from '../../src/graph/outcome-of';
import { pathTemplate, serviceOf } from '../../src/graph/path-template';

const answered = (status: number, code: string, message = '') =>
  errorOfReply({ status, headers: {}, body: { error: { code, message } } }, 'GET /users');

it.each([
  [answered(403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant'), 'not-licensed'],
  [answered(403, 'Forbidden', 'Your tenant is not licensed for this feature.'), 'not-licensed'],
  [answered(403, 'x', "Tenant is not a B2C tenant and doesn't have premium licenses"), 'not-licensed'],
  [answered(400, 'AadPremiumLicenseRequired', 'The tenant needs a licence'), 'not-licensed'],
  [answered(403, 'NoLicense'), 'not-licensed'],
  [answered(400, 'BadRequest'), 'not-readable'],
  [answered(403, 'Authorization_RequestDenied', 'Insufficient privileges'), 'no-permission'],
  [answered(429, 'TooManyRequests'), 'throttled'],
  [answered(500, 'generalException'), 'not-readable'],
  [answered(400, 'Lea <at>all</at>'), 'not-readable'],
  [noAnswer('network', 'GET /users'), 'not-readable'],
  [new Error('Payroll.xlsx'), 'not-readable'],
])('%s', (error, reason) => {
  const outcome = outcomeOf(error);

  expect(outcome).toMatchObject({ kind: 'skipped', reason });
  expect(JSON.stringify(outcome)).not.toMatch(/Payroll|<at>/);
});

it('says nothing of the tenant when the program ends while it asks', () => {
  const ended = noAnswer('aborted', 'GET /users');

  expect(() => outcomeOf(ended)).toThrow(ended);
});

it.each([
  ['/users/lea@contoso.example/drive?$select=id', '/users/{id}/drive', 'files'],
  ['/users/u1', '/users/{id}', 'directory'],
  ['/users/u1/authentication/methods', '/users/{id}/authentication/methods', 'reports'],
  ["/drives/b!x/root/delta(token='Payroll')", '/drives/{id}/root/delta', 'files'],
  ['/drives/b!x/root:/Payroll.xlsx:/permissions', '/drives/{id}/{id}/{id}/permissions', 'files'],
  [
    '/reports/authenticationMethods/userRegistrationDetails',
    '/reports/authenticationMethods/userRegistrationDetails',
    'reports',
  ],
  ['/identity/conditionalAccess/policies/p', '/identity/conditionalAccess/policies/{id}', 'identity-protection'],
  ['/identityProtection/riskyUsers', '/identityProtection/riskyUsers', 'identity-protection'],
  ['/$batch', '/$batch', 'batch'],
])('%s is told as %s and counts for %s', (path, template, service) => {
  expect(pathTemplate(path)).toBe(template);
  expect(serviceOf(template)).toBe(service);
});

it('escapes ids in a path and refuses those that lead elsewhere', () => {
  expect(graphPath`/sites/${'a.example,1,2'}/drives`).toBe('/sites/a.example,1,2/drives');
  expect(graphPath`/users/${'a/b?c#d'}`).toBe('/users/a%2Fb%3Fc%23d');
  expect(graphPath`/drives/${'b!A-_1'}/root`).toBe('/drives/b!A-_1/root');
  for (const id of ['', '.', '..']) expect(() => graphPath`/users/${id}`).toThrow('an id of a Graph path');
});
