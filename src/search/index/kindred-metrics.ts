/*
 * Metrics of which a figure half answers who asks for another: shorter repairs
 * are less downtime, though nobody says how much less.
 */

/** What is asked for, and what goes along with it. */
const alongWith: Readonly<Record<string, readonly string[]>> = {
  downtime: ['repair-time', 'failure-rate', 'warning-lead-time', 'equipment-effectiveness'],
  'failure-rate': ['downtime'],
  'development-time': ['design-time'],
  'lead-time': ['production-cycle'],
  'on-time-delivery': ['lead-time'],
  'production-cycle': ['lead-time'],
  'energy-consumption': ['energy-efficiency', 'fuel-consumption', 'fuel-saved'],
  'energy-efficiency': ['energy-consumption'],
  'carbon-emissions': ['energy-consumption'],
  yield: ['defect-rate', 'yield-loss', 'process-conformity'],
  'defect-rate': ['yield-loss', 'yield', 'quality-improvement', 'customer-complaints'],
  'labour-cost': ['staffing', 'staff-saved'],
  staffing: ['manual-inspection'],
  'cost-saving': ['economic-benefit'],
  'economic-benefit': ['cost-saving'],
  'detection-accuracy': ['miss-rate'],
  'miss-rate': ['detection-accuracy'],
};

/** The metrics for which a figure of another stands where an entry has none of them. */
export function kindred(metric: string): string[] {
  return Object.entries(alongWith).flatMap(([asked, along]) => (along.includes(metric) ? [asked] : []));
}
