/** The parts of the site that the header names, in order: as many as stand in one line on a phone. A new part is added here and to `nav` of the words. */
export const headerSections = [
  'scenarios',
  'playbooks',
  'match',
  'enterprises',
  'industries',
  'plan',
  'support',
] as const;

/** The parts of the site by group, as the footer lists them all. */
export const footerGroups = [
  { id: 'browse', sections: ['scenarios', 'playbooks', 'enterprises', 'industries', 'metrics', 'search'] },
  { id: 'use', sections: ['match', 'compare', 'shortlist'] },
  { id: 'plan', sections: ['plan', 'building-blocks', 'safety', 'support', 'quality'] },
  { id: 'site', sections: ['data', 'submit', 'guide', 'glossary', 'about', 'offline'] },
] as const;

/** A part of the site that the navigation can mark as current. */
export type Section = 'home' | (typeof footerGroups)[number]['sections'][number];
