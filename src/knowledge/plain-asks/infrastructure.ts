export const infrastructure: Readonly<Record<string, readonly string[]>> = {
  'physical-datacenter-security': [
    'Who is allowed to touch the hard disks with our data?',
    'A cleaner in the computing center pulls out a plug – does that happen to us?',
    'a visitor wants to know who watches over the machines where our mail is',
    'is there a guarded room in our own building for the cloud computers',
  ],
  'service-patching': ['Can we postpone a fix that Microsoft puts on its own machines?'],
};
