/* An enterprise that is added together with its first case. */

const legalForms =
  /(?:（集团）|\(集团\)|集团)?(?:股份有限公司|有限责任公司|股份公司|有限公司|总公司|分公司|公司|集团)$/;

/** The short name that a full one suggests: without its legal form. */
export function shortNameOf(name: string): string {
  const text = name.trim();
  const short = text
    .replace(legalForms, '')
    .replace(/[,，]?\s*(?:co\.?,?\s*)?(?:ltd\.?|inc\.?|corp\.?|gmbh|limited)$/i, '');
  return short.trim() || text;
}

/** The facts of the new enterprise: what was written of it, and what its first case says as well. */
export function newEnterprise(
  written: Readonly<Record<string, unknown>>,
  scenario: Readonly<Record<string, unknown>>,
  reviewed: string,
): Record<string, unknown> {
  const [source] = Array.isArray(scenario.sources) ? (scenario.sources as unknown[]) : [];
  const own = {
    industries: Array.isArray(scenario.industries) ? scenario.industries.slice(0, 8) : undefined,
    ...written,
    sources: source === undefined ? undefined : [source],
    reviewed,
  };
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
}
