/** Every claim line and diagnosis on the page, grouped into visits as the page groups them. */
import { useMemo } from 'preact/hooks';
import type { CodeFacts } from '../data/code-sets.ts';
import { diagnoses } from '../data/diagnoses.ts';
import { catalogue } from '../data/index.ts';
import { loadedCode } from '../data/loaded.ts';
import { sectionOf } from '../data/sections.ts';
import type { Visit } from '../utils/check/index.ts';
import { type Phrases, toText, word } from '../utils/text/say.ts';
import type { DeskCode } from './claim-desk.ts';
import { t } from './words.ts';

export interface CodeListProps {
  codes: readonly DeskCode[];
  codeSets: CodeFacts;
  /** What we say, in the person's language, other than English. */
  phrases: Phrases | undefined;
  visits: readonly Visit<string>[];
  visit: Visit<string> | undefined;
  onVisit: (key: string) => void;
  /** Shows the place of a code on the page. */
  onReveal: (id: string) => void;
}

/** One line in plain words; the section for a code that neither the catalogue nor a loaded set holds. */
function labelOf(code: string, codeSets: CodeFacts, phrases: Phrases | undefined): string {
  const { own, title } = loadedCode(codeSets, code);
  const diagnosis = codeSets.diagnoses[code.replace('.', '')];
  const ours = catalogue.get(code)?.label ?? diagnoses.get(code)?.title;
  if (ours) return toText(word(ours), phrases);
  const loaded = own?.text ?? title ?? diagnosis?.title;
  if (loaded) return loaded;
  const section = sectionOf(code);
  return section ? t('notInCatalogue', toText(word(section), phrases)) : t('unknownCode');
}

interface LineProps {
  /** What its code stands for. */
  meaning: string;
  line: Visit<string>['lines'][number];
  visit: Visit<string>;
  /** Where a visit begins, and there are several: the choice of this one. */
  onVisit?: (() => void) | undefined;
  isChecked: boolean;
  onReveal: (id: string) => void;
}

function Line({ meaning, line, visit, onVisit, isChecked, onReveal }: LineProps) {
  const { code, modifiers = [], units, placeOfService, diagnoses: pointed = [], ids } = line;
  const stated = [
    units !== undefined && t(units === 1 ? 'units' : 'unitsMany', units),
    placeOfService && t('place', placeOfService),
    pointed.length > 0 && pointed.join(' '),
    ids.length > 1 && t('places', ids.length),
  ].filter(Boolean);
  return (
    <li class={`line${onVisit ? ' first' : ''}${isChecked ? ' checked' : ''}`}>
      <button type="button" class="code" onClick={() => ids[0] !== undefined && onReveal(ids[0])}>
        <b class="code-text">{code}</b>
        {modifiers.length > 0 && <span class="code-text"> {modifiers.join(' ')}</span>}
        {stated.length > 0 && <span class="stated"> {stated.join(' · ')}</span>}
      </button>
      {onVisit && (
        <button type="button" class="visit" aria-pressed={isChecked} onClick={onVisit}>
          <span class="unseen">{t('checkThe')} </span>
          {visit.label}
        </button>
      )}
      <span class="meaning">{meaning}</span>
    </li>
  );
}

/** Diagnoses are listed once each, after the lines. */
function diagnosesIn(codes: readonly DeskCode[]): { code: string; id: string }[] {
  const seen = new Map<string, string>();
  for (const { system, code, id } of codes) if (system === 'ICD-10-CM' && !seen.has(code)) seen.set(code, id);
  return [...seen].map(([code, id]) => ({ code, id }));
}

export function CodeList({ codes, codeSets, phrases, visits, visit, onVisit, onReveal }: CodeListProps) {
  const found = useMemo(() => diagnosesIn(codes), [codes]);
  const isChoice = visits.length > 1;
  return (
    <ul class="codes" aria-label={t('codesOnPage')}>
      {visits.flatMap((one) =>
        one.lines.map((line, index) => (
          <Line
            meaning={labelOf(line.code, codeSets, phrases)}
            key={line.ids[0]}
            line={line}
            visit={one}
            isChecked={isChoice && one.key === visit?.key}
            onVisit={isChoice && index === 0 ? () => onVisit(one.key) : undefined}
            onReveal={onReveal}
          />
        )),
      )}
      {found.map(({ code, id }, index) => (
        <li key={id} class={index === 0 ? 'line diagnosis first' : 'line diagnosis'}>
          <button type="button" class="code" onClick={() => onReveal(id)}>
            <b class="code-text">{code}</b>
          </button>
          <span class="meaning">{labelOf(code, codeSets, phrases)}</span>
        </li>
      ))}
    </ul>
  );
}
