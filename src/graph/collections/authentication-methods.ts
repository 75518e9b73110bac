import { z } from 'zod/v4';
import type { AuthenticationMethods } from '../../model/objects/access';
import { defineCollection, objectOf } from './define';

const row = z
  .object({
    policyMigrationState: z.string().nullish(),
    authenticationMethodConfigurations: z
      .array(z.object({ id: z.string(), state: z.string().nullish() }))
      .nullish()
      .transform((all) => all ?? []),
  })
  .transform(
    ({ policyMigrationState: state, authenticationMethodConfigurations: methods }): AuthenticationMethods => ({
      id: 'authentication-methods',
      allowed: methods.flatMap((method) => (method.state === 'enabled' ? [method.id] : [])).toSorted(),
      olderSettingsCount:
        state === 'migrationComplete'
          ? false
          : state === 'preMigration' || state === 'migrationInProgress'
            ? true
            : null,
    }),
  );

/** @see https://learn.microsoft.com/graph/api/authenticationmethodspolicy-get */
export const authenticationMethods = defineCollection({
  name: 'authentication-methods',
  label: 'Ways to sign in that are allowed',
  permission: 'Policy.Read.All',
  licence: null,
  everyS: 900,
  read: objectOf('/policies/authenticationMethodsPolicy', row),
});
