/**
 * Addresses of other editions whose entries are found as well, from the setting
 * `EDITIONS`: addresses with spaces between, each a path of the same host
 * (`/guangdong/`) or an https address. Throws at anything else.
 */
export function editionAddresses(setting: string | undefined): string[] {
  return (setting ?? '').split(/\s+/).flatMap((address) => {
    if (address === '') return [];
    const local = /^\/(?!\/)/.test(address);
    if (!local && !(URL.canParse(address) && new URL(address).protocol === 'https:'))
      throw new Error(`EDITIONS: “${address}” is neither a path that begins with / nor an https address.`);
    return [address.replace(/\/?$/, '/')];
  });
}

/** Hosts that the site may ask, for its content security policy. */
export function editionOrigins(setting: string | undefined): string[] {
  return [
    ...new Set(
      editionAddresses(setting).flatMap((address) => (address.startsWith('/') ? [] : [new URL(address).origin])),
    ),
  ];
}
