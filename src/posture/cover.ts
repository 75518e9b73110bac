import { findCheck } from '../checks';
import type { Finding } from '../model/finding';
import type { LifeEvent } from '../model/life';
import type { Tx } from '../store/db';
import { listThingExceptions, type ThingException } from '../store/exceptions';

/** What a finding is about, when its risk is accepted for the thing: of a link the file or folder that it opens, else the subject itself. */
export const thingOf = ({ checkId, subjectId }: Pick<Finding, 'checkId' | 'subjectId'>): string =>
  findCheck(checkId)?.per === 'sharingLink' ? subjectId.slice(0, subjectId.lastIndexOf('/')) : subjectId;

/** The accepted risk that a finding falls under: of the same thing, or of something in the folder. */
export const coverOf = (
  finding: Pick<Finding, 'checkId' | 'subjectId' | 'url'>,
  exceptions: readonly ThingException[],
): ThingException | undefined => {
  const thing = thingOf(finding);
  return exceptions.find(
    (one) => one.thing === thing || (one.belowUrl !== null && finding.url?.startsWith(`${one.belowUrl}/`)),
  );
};

/** Findings that have just come up, as accepted where a lead has accepted the risk for their thing; with the lines of their history. */
export async function coverNew(
  tx: Tx,
  tenantId: string,
  checkId: string,
  opened: readonly Finding[],
  at: string,
): Promise<ReadonlyMap<string, { readonly finding: Finding; readonly life: LifeEvent }>> {
  if (opened.length === 0) return new Map();
  const exceptions = await listThingExceptions(tx, tenantId, checkId, at);
  return new Map(
    opened.flatMap((finding) => {
      const cover = coverOf(finding, exceptions);
      if (!cover) return [];
      const life = { key: finding.key, at, kind: 'accepted', by: null, note: cover.reason } as const;
      return [[finding.key, { finding: { ...finding, state: 'accepted', until: cover.until }, life }] as const];
    }),
  );
}
