/** The pages of the guide that the method check links to. The page of the tool resolves their addresses at build time. */
export const guidePageIds = [
  'method/preliminary-questions',
  'method/target-group',
  'method/research-inputs',
  'method/matrix',
  'method/touchpoint-analysis',
  'method/emotion-curve',
  'method/pain-points',
  'method/responsibilities',
  'method/metrics',
  'method/service-blueprint',
  'method/mistakes',
  'method/implement',
  'moments',
] as const;

export type GuidePageId = (typeof guidePageIds)[number];

/** Address of each page in the language of the interface. */
export type GuideAddresses = Readonly<Record<GuidePageId, string>>;
