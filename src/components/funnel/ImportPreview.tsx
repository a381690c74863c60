import type { Language } from '../../i18n/languages.ts';
import type { CsvReading } from './csv-reading.ts';
import { formatCount } from './number-format.ts';
import { stageLimits } from './stages.ts';
import type { PanelWords } from './strings-panels.ts';

interface ImportPreviewProps {
  reading: CsvReading;
  lang: Language;
  words: PanelWords;
  onTake: () => void;
}

/** What was read, what was not and why. */
export function ImportPreview({ reading, lang, words, onTake }: ImportPreviewProps) {
  const { stages, problems, problemCount, fileProblem, rowCount, seriesNames } = reading;
  const isUsable = stages.length >= stageLimits.min;
  const hasSecond = stages.some(({ counts }) => counts.length === 2);
  return (
    <div className="funnel-preview" role="status">
      {fileProblem && <p>{words.file[fileProblem]}</p>}
      {problems.length > 0 && (
        <ul>
          {problems.map((problem, index) => (
            <li key={index}>{words.cell(problem)}</li>
          ))}
          {problemCount > problems.length && (
            <li>{words.moreProblems(formatCount(problemCount - problems.length, lang))}</li>
          )}
        </ul>
      )}
      {!isUsable && <p>{words.untouched}</p>}
      {isUsable && (
        <>
          <table>
            <caption>
              {words.preview}: {words.previewRows(formatCount(rowCount, lang))}
            </caption>
            <thead>
              <tr>
                <th scope="col">{words.phase}</th>
                <th scope="col">{seriesNames[0] || words.people}</th>
                {hasSecond && <th scope="col">{seriesNames[1] || words.second}</th>}
              </tr>
            </thead>
            <tbody>
              {stages.map(({ name, counts }, index) => (
                <tr key={index}>
                  <th scope="row">{name || index + 1}</th>
                  {counts.map((count, column) => (
                    <td key={column}>{formatCount(count, lang)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <button type="button" className="button" onClick={onTake}>
            {words.take}
          </button>
        </>
      )}
    </div>
  );
}
