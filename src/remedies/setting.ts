import { canonical, type Json } from '../model/canonical';
import type { Plan, Remedy, World } from '../model/remedy';

/** A tenant-wide setting that is put to a safer value; what stood there before can be put back. */
export interface Setting {
  readonly id: string;
  readonly label: string;
  readonly permission: string;
  readonly path: string;
  /** Where the value stands in the object, from the outside in. */
  readonly field: readonly [string, ...string[]];
  /** The safer value, worked out from what stands there. */
  readonly wanted: (before: Json) => Json;
  /** A value that is safer still counts as done. */
  readonly alsoFine?: readonly Json[];
  readonly summary: string;
  readonly consequences: readonly string[];
}

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const valueAt = (object: Json | undefined, field: readonly string[]): Json =>
  field.reduce<Json>((value, name) => (isObject(value) ? (value[name] ?? null) : null), object ?? null);

const nested = (field: readonly string[], value: Json): { readonly [key: string]: Json } => {
  const [name = '', ...rest] = field;
  return { [name]: rest.length === 0 ? value : nested(rest, value) };
};

const same = (a: Json, b: Json): boolean => canonical(a) === canonical(b);
const partOf = (value: Json, wanted: Json): boolean =>
  isObject(wanted) && isObject(value)
    ? Object.entries(wanted).every(([name, one]) => same(value[name] ?? null, one))
    : same(value, wanted);

/** The remedy that puts a setting in order, from its data. */
export function settingRemedy(setting: Setting): Remedy {
  const { id, label, permission, path, field, wanted, alsoFine = [] } = setting;
  const isDone = ({ object }: World): boolean => {
    const before = valueAt(object, field);
    return [wanted(before), ...alsoFine].some((fine) => partOf(before, fine));
  };
  return {
    id,
    label,
    permission,
    reach: 'tenant',
    looksAt: () => ({ kind: 'object', path }),
    plan(finding, world): Plan {
      const before = valueAt(world.object, field);
      const put = (value: Json) => ({ method: 'PATCH' as const, path, body: nested(field, value) });
      return {
        remedyId: id,
        findingKey: finding.key,
        summary: setting.summary,
        consequences: setting.consequences,
        calls: isDone(world) ? [] : [put(wanted(before))],
        sees: `${field.join('.')} is ${canonical(before)}`,
        reach: 'tenant',
        undo: [put(before)],
        cannotUndo: null,
        undoes: null,
      };
    },
    isDone,
    isUndone: ({ object }, plan) => {
      const before = valueAt(plan.undo?.[0]?.body ?? null, field);
      return partOf(valueAt(object, field), before);
    },
  };
}
