import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../../i18n/languages.ts';
import type { JourneyMap } from '../model.ts';
import { longestLink, longLink, packMap } from './share-link.ts';
import { exchangeWords } from './strings.ts';
import './exchange.css';

interface SharePanelProps {
  map: JourneyMap;
  lang: Language;
}

type Link = { status: 'working' } | { status: 'failed' } | { status: 'ok'; address: string };

/** The map as a link, with its length and what sharing it means. */
export function SharePanel({ map, lang }: SharePanelProps) {
  const words = exchangeWords[lang];
  const link = useLink(map);
  const isTooLong = link.status === 'ok' && link.address.length > longestLink;
  return (
    <div className="map-exchange">
      <p>{words.shareLede}</p>
      <p>
        <strong>{words.shareWarning}</strong>
      </p>
      {link.status === 'failed' && <p role="alert">{words.linkFailed}</p>}
      {isTooLong && <p role="alert">{words.linkTooLong}</p>}
      {link.status === 'ok' && !isTooLong && <LinkField address={link.address} lang={lang} />}
    </div>
  );
}

/** The link to a map, made anew whenever the map changes. */
function useLink(map: JourneyMap): Link {
  const [link, setLink] = useState<Link>({ status: 'working' });
  useEffect(() => {
    let isCurrent = true;
    const take = (made: Link) => isCurrent && setLink(made);
    packMap(map).then(
      (fragment) => take({ status: 'ok', address: new URL(`#${fragment}`, location.href).href }),
      () => take({ status: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [map]);
  return link;
}

function LinkField({ address, lang }: { address: string; lang: Language }) {
  const words = exchangeWords[lang];
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      setSaid(words.linkCopied);
    } catch {
      setSaid(words.linkNotCopied);
    }
  }

  return (
    <>
      <label className="map-field">
        <span>{words.linkLabel}</span>
        <input ref={field} type="text" readOnly value={address} onFocus={() => field.current?.select()} />
      </label>
      <p className="small">{words.linkLength(new Intl.NumberFormat(lang).format(address.length))}</p>
      {address.length > longLink && <p className="map-warning">{words.linkLong}</p>}
      <button type="button" className="button" onClick={() => void copy()}>
        {words.copyLink}
      </button>
      <p role="status">{said}</p>
    </>
  );
}
