const de = {
  caption: 'Vier Arten von Touchpoints: wie viel Sie in der Hand haben',
  lever: 'Hebel',
  kinds: {
    owned: {
      name: 'Marken-Touchpoints',
      control: 'ganz in Ihrer Hand',
      meaning: 'Sie gestalten und führen sie selbst.',
      examples: 'Laden, Website, Angebot, Rechnung',
      lever: 'gestalten',
    },
    partner: {
      name: 'Partner-Touchpoints',
      control: 'zum Teil in Ihrer Hand',
      meaning: 'Ein anderer wirkt mit oder stellt die Bühne.',
      examples: 'Kartenprofil, Hersteller, Paketdienst',
      lever: 'vereinbaren',
    },
    customer: {
      name: 'Kunden-Touchpoints',
      control: 'kaum in Ihrer Hand',
      meaning: 'Die Kundin handelt für sich allein.',
      examples: 'Überlegen, Ausfahrt, Pflege zu Hause',
      lever: 'erleichtern',
    },
    social: {
      name: 'Soziale Touchpoints',
      control: 'nicht in Ihrer Hand',
      meaning: 'Andere reden mit oder reden über Sie.',
      examples: 'Nachbarn, Bewertungen, Testberichte',
      lever: 'verdienen',
    },
  },
};
export type TouchpointKindsWords = typeof de;

const en: TouchpointKindsWords = {
  caption: 'Four kinds of touchpoint: how much is in your hands',
  lever: 'Lever',
  kinds: {
    owned: {
      name: 'Brand-owned',
      control: 'all in your hands',
      meaning: 'You design and run them yourself.',
      examples: 'shop, website, quotation, invoice',
      lever: 'design them',
    },
    partner: {
      name: 'Partner-owned',
      control: 'partly in your hands',
      meaning: 'Someone else takes part or lends the stage.',
      examples: 'map profile, maker, parcel service',
      lever: 'agree on them',
    },
    customer: {
      name: 'Customer-owned',
      control: 'hardly in your hands',
      meaning: 'The customer acts alone.',
      examples: 'thinking it over, rides, care at home',
      lever: 'make them easy',
    },
    social: {
      name: 'Social touchpoints',
      control: 'not in your hands',
      meaning: 'Others have a say or talk about you.',
      examples: 'neighbours, reviews, test reports',
      lever: 'earn them',
    },
  },
};

export const touchpointKindsWords = { de, en };
