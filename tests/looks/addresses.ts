/** One address of every page type, without base and language. */
export const pageTypes = [
  '/',
  '/scenarios/',
  '/scenarios/by/technique/computer-vision/',
  '/scenarios/catl-ningde-multimodal-inspection/',
  '/scenarios/nangang-coke-coal-blending/',
  '/scenarios/catl-ningde-multimodal-inspection/sheet/',
  '/playbooks/',
  '/playbooks/by/data/image/',
  '/playbooks/reference/',
  '/playbooks/slitting-edge-inspection/',
  '/playbooks/production-scheduling/',
  '/playbooks/slitting-edge-inspection/cases/',
  '/playbooks/slitting-edge-inspection/sheet/',
  '/match/',
  '/match/?industry=steel&data=image&compute=inside&region=CN-GD',
  '/metrics/',
  '/metrics/defect-rate/',
  '/metrics/detection-accuracy/',
  '/enterprises/',
  '/enterprises/catl/',
  '/industries/',
  '/industries/lithium-battery/',
  '/industries/semiconductors/',
  '/search/',
  '/search/?q=AI',
  '/compare/',
  '/compare/?ids=catl-ningde-multimodal-inspection,nangang-coke-coal-blending',
  '/shortlist/',
  '/shortlist/?ids=catl-ningde-multimodal-inspection,enterprises/catl#enterprises%2Fcatl=x',
  '/industries/steel/',
  '/plan/',
  '/plan/coverage/',
  '/plan/coverage/regions/',
  '/plan/map/',
  '/building-blocks/',
  '/safety/',
  '/safety/checklist/',
  '/support/',
  '/quality/',
  '/data/',
  '/data/api/',
  '/about/',
  '/guide/',
  '/glossary/',
  '/submit/',
  '/design/',
  '/404.html',
] as const;

/** The widths that pages are looked at, in pixels: a phone, a tablet upright, a desk. */
export const widths = [390, 820, 1440] as const;
export const colourSchemes = ['light', 'dark'] as const;

/** The address in both languages. */
export function inBothLanguages(address: string): string[] {
  return [address, `/en${address}`];
}
