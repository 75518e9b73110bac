import { sql } from 'kysely';

/** Of a row of `users`: holds a role, directly or through a group that was looked through. */
export const isAdmin = sql<boolean>`(exists (select 1 from role_assignments
  where role_assignments.tenant_id = users.tenant_id and role_assignments.principal_id = users.id)
  or exists (select 1 from objects where objects.tenant_id = users.tenant_id and objects.collection = 'role-groups'
  and jsonb_exists(objects.object->'peopleIds', users.id)))`;

/** Of a row of `users`: holds this role, directly or through a group that was looked through. */
export const holdsRole = (roleId: string) => sql<boolean>`exists (select 1 from role_assignments
  where role_assignments.tenant_id = users.tenant_id and role_assignments.role_definition_id = ${roleId}
  and (role_assignments.principal_id = users.id or exists (select 1 from objects where objects.tenant_id = users.tenant_id
  and objects.collection = 'role-groups' and objects.id = role_assignments.principal_id
  and jsonb_exists(objects.object->'peopleIds', users.id))))`;
