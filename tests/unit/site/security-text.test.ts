import { expect, it } from 'vitest';
import { contactsOf, securityText } from '../../../src/site/security-text.ts';

const github = 'https://github.com/example/atlas';

it.each([
  [{}, []],
  [{ CONTACT_EMAIL: 'editors@example.org' }, ['mailto:editors@example.org']],
  [{ REPOSITORY_URL: `${github}/` }, [`${github}/security/advisories/new`]],
  [{ REPOSITORY_URL: 'https://gitee.com/example/atlas' }, ['https://gitee.com/example/atlas/issues']],
  // The standard takes encrypted addresses only.
  [{ REPOSITORY_URL: 'http://git.intranet/atlas', CONTACT_EMAIL: 'a@b.example' }, ['mailto:a@b.example']],
])('names whom to tell: %j', (settings, contacts) => {
  expect(contactsOf(settings)).toEqual(contacts);
});

it('is a security.txt as RFC 9116 has it, which expires by the content’s day', () => {
  const text = securityText(['mailto:a@b.example'], '2026-01-31', 'https://x.example/.well-known/security.txt', github);
  expect(text).toBe(`Contact: mailto:a@b.example
Expires: 2027-01-31T00:00:00.000Z
Preferred-Languages: zh, en
Canonical: https://x.example/.well-known/security.txt
Policy: ${github}/blob/HEAD/SECURITY.md
`);
});

it('knows a leap day', () => {
  expect(securityText(['mailto:a@b.example'], '2028-02-29', 'https://x.example/', undefined)).toContain(
    'Expires: 2029-03-01T00:00:00.000Z',
  );
});
