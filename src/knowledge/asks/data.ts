export const dataAsks: Readonly<Record<string, readonly string[]>> = {
  'data-ownership-classification': [
    'whose property are our files in the cloud',
    'do we give up rights to our documents',
    'who has to say which data is confidential',
    'does microsoft own what i upload',
    'rights to our files in the cloud',
    'whose is the content',
  ],
  'data-corruption': [
    'the sync client deleted or changed everything',
    'a sync tool overwrote our files with garbage',
    'a program damaged many of our files',
    'document opens with strange characters',
    'bit rot on the storage',
    'who repairs a broken word file',
    'integrity of stored data guaranteed',
    'sync scrambled the files',
    'file is damaged and cannot be opened',
    'script ruined thousands of files does microsoft roll back',
    'is damage by an app treated as corruption',
    'corruption in the service who repairs it',
  ],
};
