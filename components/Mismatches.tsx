/** The check of one visit: which visit, how it came out, and the mismatches themselves. */
import type { Visit } from '../utils/check/index.ts';
import { MismatchList, type MismatchListProps } from './MismatchList.tsx';
import { VisitPicker } from './VisitPicker.tsx';
import { t } from './words.ts';

type Strictness = 'errors' | 'warnings' | 'notes';

export interface MismatchesProps extends MismatchListProps {
  visits: readonly Visit<string>[];
  /** Absent: no claim line stands on the page. */
  visit: Visit<string> | undefined;
  onVisit: (key: string) => void;
  /** The outcome in a sentence; empty without a visit. */
  verdict: string;
  /** Something about the session was said. */
  isStated: boolean;
  /** How many findings strictness or muting keeps off the list. */
  hidden: number;
  strictness: Strictness;
  onStrictness: (strictness: Strictness) => void;
}

export function Mismatches(props: MismatchesProps) {
  const { findings, visits, visit, verdict, hidden } = props;
  if (!visit) return null;
  return (
    <section aria-labelledby="mismatches-h">
      <div class="row">
        <h2 id="mismatches-h">{t('mismatches')}</h2>
        <select
          class="quiet"
          aria-label={t('strictness')}
          value={props.strictness}
          onChange={(event) => props.onStrictness(event.currentTarget.value as Strictness)}
        >
          <option value="errors">{t('onlyErrors')}</option>
          <option value="warnings">{t('andWarnings')}</option>
          <option value="notes">{t('andNotes')}</option>
        </select>
      </div>
      {visits.length > 1 && <VisitPicker visits={visits} visit={visit} onVisit={props.onVisit} />}
      <p class={findings.length > 0 ? 'verdict' : props.isStated ? 'verdict good' : 'hint'}>{verdict}</p>
      {findings.length > 0 && <MismatchList {...props} />}
      {hidden > 0 && <p class="hint">{t('hidden', hidden)}</p>}
    </section>
  );
}
