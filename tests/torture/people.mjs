const prefix = 'dece0000-0000-4000-8000-';
export const tenantId = `${prefix}000000000001`;
export const people = {
  staff: { id: '29:staff', name: 'Stella Staff', aadObjectId: `${prefix}0000000000a1` },
  admin: { id: '29:admin', name: 'Adam Admin', aadObjectId: `${prefix}0000000000b1` },
  lead: { id: '29:lead', name: 'Lena Lead', aadObjectId: `${prefix}0000000000c1` },
  lead2: { id: '29:lead2', name: 'Luis Lead', aadObjectId: `${prefix}0000000000c2` },
};
/** A post to somebody's own chat stands in a conversation of this name. */
export const chatOf = (who) => `a:${people[who].id}`;
