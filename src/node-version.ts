/** As `engines` of package.json says. */
const oldest = [22, 12] as const;

/** What to say of an older Node: it starts, and fails later where nobody looks for that. Undefined: it is new enough. */
export function oldNodeWarning(version: string = process.versions.node): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return undefined;
  return `This is Node ${version}, and parts of Keyholder fail on it: ${oldest.join('.')} or newer is needed. npm start finds the one that npm install brought.`;
}
