export const passwords: Readonly<Record<string, readonly string[]>> = {
  'password-policy': [
    'same password for shop and office login, may we forbid that',
    'does Microsoft reject 123456 by itself',
    'After how many wrong tries am I locked out and who set this number?',
  ],
  'self-service-password-reset': [
    "security questions like mother's maiden name for regaining login, should we offer that",
  ],
};
