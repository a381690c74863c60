import type { Language } from '../../../i18n/languages.ts';
import { KeepStatus } from './KeepStatus.tsx';
import type { MapSession } from './map-session.ts';
import { keepWords } from './strings.ts';
import { useLanding } from './use-landing.ts';
import { useSessionState } from './use-kept-maps.ts';

export const toolIds = ['maps', 'share', 'export', 'print', 'model', 'check'] as const;
export type ToolId = (typeof toolIds)[number];

interface MapBarProps {
  session: MapSession;
  lang: Language;
  guide: string;
  isCheckOpen: boolean;
  isPersisted: boolean | null;
  onTool: (tool: ToolId) => void;
}

/** Back to the guide, the map's name, how safe it is, and what opens beside or over it. */
export function MapBar({ session, lang, guide, isCheckOpen, isPersisted, onTool }: MapBarProps) {
  const words = keepWords[lang];
  const state = useSessionState(session);
  const { map } = state;
  const heading = useLanding<HTMLHeadingElement>();
  return (
    <div className="map-bar">
      <a href={guide}>← {words.guide}</a>
      <div className="map-name">
        <h1 ref={heading} tabIndex={-1} lang={map.title ? map.language : undefined}>
          {map.title || words.untitled}
        </h1>
        <p className="small">
          {words.kind[map.kind]} · <KeepStatus state={state} lang={lang} />
        </p>
      </div>
      <div className="map-tools" role="group" aria-label={words.tools}>
        {toolIds.map((tool) => (
          <button
            key={tool}
            type="button"
            data-tool={tool}
            className={tool === 'export' ? 'button' : 'button quiet'}
            {...(tool === 'check' && { 'aria-pressed': isCheckOpen })}
            onClick={() => onTool(tool)}
          >
            {words[tool]}
          </button>
        ))}
      </div>
      {/* Where nothing is saved, the notice below says so; “saved in this browser” would contradict it. */}
      {(state.saving === 'saved' || state.saving === 'waiting') && (
        <p className="small map-honest">{isPersisted ? words.persisted : words.onlyHere}</p>
      )}
    </div>
  );
}
