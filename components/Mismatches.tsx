/** The check of one visit: which visit, how it came out, and the mismatches themselves. */
import type { Finding, Visit } from '../utils/check/index.ts';
import { MismatchList, type MismatchListProps } from './MismatchList.tsx';
import type { Strictness } from './port.ts';
import { VisitPicker } from './VisitPicker.tsx';
import { t } from './words.ts';

export interface MismatchesProps extends MismatchListProps {
  visits: readonly Visit<string>[];
  /** Absent: no claim line stands on the page. */
  visit: Visit<string> | undefined;
  onVisit: (key: string) => void;
  /** The outcome in a sentence; empty without a visit. */
  verdict: string;
  /** Something about the session was said. */
  isStated: boolean;
  /** How many findings strictness keeps off the list. */
  hidden: number;
  /** How many are muted for this claim. */
  mutedCount: number;
  onUnmute: () => void;
  rulesOffCount: number;
  onRules: () => void;
  strictness: Strictness;
  onStrictness: (strictness: Strictness) => void;
}

/** '2 errors, 1 warning'; what a clean check says when there is none. */
export function verdictOn(findings: readonly Finding[], isStated: boolean): string {
  if (findings.length === 0) return t(isStated ? 'noMismatch' : 'nothingTyped');
  const count = (wanted: Finding['severity']) =>
    findings.filter(({ severity }) => severity === wanted).length;
  const counts = [
    [count('error'), 'oneError', 'manyErrors'],
    [count('warning'), 'oneWarning', 'manyWarnings'],
    [count('info'), 'oneNote', 'manyNotes'],
  ] as const;
  return counts
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => t(number === 1 ? one : many, number))
    .join(', ');
}

export function Mismatches(props: MismatchesProps) {
  const { findings, visits, visit, verdict, hidden, mutedCount, rulesOffCount } = props;
  if (!visit) return null;
  return (
    <section aria-labelledby="mismatches-h">
      <div class="row">
        <h2 id="mismatches-h" tabIndex={-1}>
          {t('mismatches')}
        </h2>
        <label class="strictness">
          <span>{t('strictness')}</span>
          <select
            value={props.strictness}
            onChange={(event) => props.onStrictness(event.currentTarget.value as Strictness)}
          >
            <option value="errors">{t('onlyErrors')}</option>
            <option value="warnings">{t('andWarnings')}</option>
            <option value="notes">{t('andNotes')}</option>
          </select>
        </label>
      </div>
      {visits.length > 1 && <VisitPicker visits={visits} visit={visit} onVisit={props.onVisit} />}
      <p class={findings.length > 0 ? 'verdict' : props.isStated ? 'verdict good' : 'hint'}>{verdict}</p>
      {findings.length > 0 && <MismatchList {...props} />}
      {findings.length > 0 && !props.isStated && <p class="hint">{t('describeRest')}</p>}
      {hidden > 0 && <p class="hint">{t('hidden', hidden)}</p>}
      {mutedCount > 0 && (
        <p class="hint">
          {t('mutedCount', mutedCount)}{' '}
          <button type="button" class="quiet" onClick={props.onUnmute}>
            {t('unmute')}
          </button>
        </p>
      )}
      {rulesOffCount > 0 && (
        <p class="hint">
          {t(rulesOffCount === 1 ? 'oneRuleOff' : 'manyRulesOff', rulesOffCount)}{' '}
          <button type="button" class="quiet" onClick={props.onRules}>
            {t('seeChecks')}
          </button>
        </p>
      )}
    </section>
  );
}
