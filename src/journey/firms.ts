/** The four invented firms that carry the examples through the whole guide. */
export const firms = [
  {
    id: 'bike-shop',
    de: { name: 'Radhaus Lindner', trade: 'Fahrradladen mit Werkstatt' },
    en: { name: 'Radhaus Lindner', trade: 'Bike shop with a workshop' },
  },
  {
    id: 'construction-software',
    de: { name: 'Stundenwerk', trade: 'Zeiterfassung für Baubetriebe' },
    en: { name: 'Stundenwerk', trade: 'Time-recording software for building firms' },
  },
  {
    id: 'physiotherapy',
    de: { name: 'Praxis am Markt', trade: 'Physiotherapie' },
    en: { name: 'Praxis am Markt', trade: 'Physiotherapy practice' },
  },
  {
    id: 'parental-allowance',
    de: { name: 'Elterngeldstelle', trade: 'Amt einer Kreisstadt' },
    en: { name: 'Elterngeldstelle', trade: 'Parental-allowance office of a county town' },
  },
] as const;

export type FirmId = (typeof firms)[number]['id'];
