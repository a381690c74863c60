import type { Language } from '../../../i18n/languages.ts';

interface LiveRegionProps {
  said: { text: string; count: number };
  mapLang: Language;
}

/** Tells screen readers what happened, in their language; names from the map stand in quotation marks, in its own. */
export function LiveRegion({ said, mapLang }: LiveRegionProps) {
  return (
    <p role="status" className="visually-hidden">
      <span key={said.count}>
        {said.text.split(/([„“][^„“”]*[“”])/).map((part, place) =>
          place % 2 === 1 ? (
            <span key={place} lang={mapLang}>
              {part}
            </span>
          ) : (
            part
          ),
        )}
      </span>
    </p>
  );
}
