import { keyIdOf } from '../../model/signed-head';

/** How to read and verify a pack, for somebody who has nothing but the pack. */
export const readme = (pack: {
  readonly tenantId: string;
  readonly madeAt: string;
  readonly period: { readonly from: string; readonly until: string };
  readonly withoutNames: boolean;
  readonly publicKey: string;
}): string => `Keyholder evidence pack
Tenant ${pack.tenantId}
Period ${pack.period.from} up to ${pack.period.until}
Made   ${pack.madeAt}
Key    ${keyIdOf(pack.publicKey)}

What it proves
  It proves what Keyholder saw and did, not that all was seen. What could not be seen stands in the report and in
  data/not-seen.csv. It is neither a certification nor legal advice.

What is in it
  report.pdf         to read; of long lists it shows the most important lines
  data/*.csv, .json  the same, whole. Times are UTC. A cell that a spreadsheet would take for a formula begins with '
  journal.ndjson     the record: its first line says where it begins and ends, then one entry a line. Each entry holds the
                     hash of the one before it. It goes on after the period, up to the newest entry when the pack was made,
                     so that it hangs on the newest signed head; entries after the period stand without personal values.
  heads.json         the heads that were signed, one a day, and the keys that signed them
  public-key.pem     the key of this pack
  manifest.json      every file with its length and its SHA-256
${
  pack.withoutNames
    ? `
This pack is without names: people and things of the tenant stand in it as pseudonyms, the same ones in every pack of the
same key. What people wrote is left out. The journal's personal values are left out too; the chain still verifies, because
it holds salted hashes of them.

What it still holds: an entry of the journal is hashed as it was written, so what stands in its "body" cannot be taken out
of a chain that verifies. That is ids of accounts, files, groups and conversations, the calls to Microsoft Graph with those
ids, kinds, times and counts. Ids name nobody without the tenant's directory. In entries from before 2026-11-26 one thing
names a person: the key of a finding "sharing.outside-person-new" ends with the address or the sign-in name of somebody from
outside. It is a pseudonym in data/ and in the report; in journal.ndjson it stands as it was written.
`
    : `
This pack holds names of people and of things in the tenant. Give it to those who may see them.
`
}
How to verify, with Keyholder (no account, no database, no network)
  npx keyholder verify THIS-FILE
  npx keyholder verify THIS-FILE --head WORD
    WORD is the long word of a signed head that was posted to a channel. It shows that the journal in this pack is the one
    of which that message tells: without it, somebody who has the key could have made all of it anew.
  Compare the key above with the one that Keyholder shows ("journal", or npx keyholder key).

How to verify without Keyholder
  The zip's comment ends with the signature: 128 hexadecimal digits, Ed25519. Signed is the text
  "keyholder pack 1 " followed by the SHA-256 (hexadecimal) of every byte of this file but these last 128.
    head -c -128 pack.zip | sha256sum
    printf 'keyholder pack 1 %s' THAT-HASH > statement
    tail -c 128 pack.zip | xxd -r -p > signature
    openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in statement -sigfile signature
  An entry's hash is the SHA-256 of {"at":…,"body":…,"kind":…,"prevHash":…,"seq":…,"tenantId":…} as JSON with sorted keys
  and no spaces. A personal value belongs to its entry when SHA-256 of ["salt","field","value"] is the commitment in "body".
`;
