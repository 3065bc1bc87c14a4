import type { Settings } from '../schema/settings.ts';

/** Whom to tell of a weakness, as addresses: the repository's private way first, then the editors' mail. */
export function contactsOf({
  REPOSITORY_URL: repository,
  CONTACT_EMAIL: email,
}: Pick<Settings, 'REPOSITORY_URL' | 'CONTACT_EMAIL'>): string[] {
  const root = repository?.startsWith('https://') ? repository.replace(/\/$/, '') : undefined;
  const way = root?.startsWith('https://github.com/') ? 'security/advisories/new' : 'issues';
  return [...(root ? [`${root}/${way}`] : []), ...(email ? [`mailto:${email}`] : [])];
}

/**
 * The text of security.txt (RFC 9116) for the site whose own `address` it
 * stands at. It holds for a year from `day` (`2026-01-31`), the content's
 * newest, so that the same content gives the same text.
 */
export function securityText(
  contacts: readonly string[],
  day: string,
  address: string,
  repository: string | undefined,
): string {
  const expires = new Date(`${day}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: zh, en',
    `Canonical: ${address}`,
    ...(repository ? [`Policy: ${repository.replace(/\/$/, '')}/blob/HEAD/SECURITY.md`] : []),
    '',
  ].join('\n');
}
