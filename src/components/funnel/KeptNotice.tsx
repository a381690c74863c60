import { saveJson } from '../share/save-file.ts';
import type { WorkbenchWords } from './strings-workbench.ts';
import type { Kept } from './use-kept-funnel.ts';

interface KeptNoticeProps {
  kept: Kept;
  words: WorkbenchWords;
}

/** Says what happens to the reader's numbers, and asks before a link replaces them. */
export function KeptNotice({ kept, words }: KeptNoticeProps) {
  const { keeping, incoming } = kept;
  const messages = {
    'nothing-yet': null,
    saved: words.saved,
    'not-saved': words.notSaved,
    newer: words.newerStored,
    'other-tab': words.otherTab,
    unreadable: words.unreadableStored,
  };
  return (
    <div role="status" className="funnel-kept" data-status={keeping.status}>
      {messages[keeping.status] && <p>{messages[keeping.status]}</p>}
      {keeping.status === 'unreadable' && (
        <button type="button" className="button quiet" onClick={() => saveJson('funnel.json', keeping.text)}>
          {words.downloadUnreadable}
        </button>
      )}
      {incoming.status === 'unreadable' && <p>{words.linkBroken}</p>}
      {incoming.status === 'newer' && <p>{words.linkNewer}</p>}
      {incoming.status === 'ok' && (
        <div className="funnel-incoming">
          <p>{words.linkFound}</p>
          <p>
            {incoming.document.stages
              .map(({ name }, index) => `${name}: ${incoming.document.first.fields[index]?.text}`)
              .join(', ')}
          </p>
          <button type="button" className="button" onClick={kept.take}>
            {words.linkTake}
          </button>
          <button type="button" className="button quiet" onClick={kept.leave}>
            {words.linkLeave}
          </button>
        </div>
      )}
    </div>
  );
}
