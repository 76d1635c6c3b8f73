import { t } from '../../components/words.ts';
import { type PayerPack, writePack } from '../../utils/check/pack-schema.ts';
import type { Severity } from '../../utils/check/types.ts';
import { type Phrases, toText, word } from '../../utils/text/say.ts';
import type { SettingsProps } from './Checks.tsx';
import { saveFile } from './files.ts';

export interface PackItemProps extends SettingsProps {
  pack: PayerPack;
  /** What we say, in the person's language, other than English. */
  phrases: Phrases | undefined;
  /** Absent: the pack came with the product or from an administrator. */
  onRemove?: () => void;
}

const without = (list: readonly string[], one: string) => list.filter((other) => other !== one);

/** One pack: where it speaks, its rules one by one, and its publication. */
export function PackItem({ pack, settings, phrases, onChange, onRemove }: PackItemProps) {
  const { id, payer } = pack;
  const where = settings.packsNever.includes(id)
    ? 'never'
    : settings.packsOn.includes(id)
      ? 'everywhere'
      : 'portal';
  const choose = (next: string) =>
    onChange({
      packsOn: next === 'everywhere' ? [...without(settings.packsOn, id), id] : without(settings.packsOn, id),
      packsNever:
        next === 'never' ? [...without(settings.packsNever, id), id] : without(settings.packsNever, id),
    });
  const setFloor = (floor: Severity) => onChange({ packFloors: { ...settings.packFloors, [id]: floor } });
  const setRule = (rule: string, isOn: boolean) =>
    onChange({
      packRulesOff: isOn ? without(settings.packRulesOff, rule) : [...settings.packRulesOff, rule],
    });
  return (
    <li>
      <div class="row">
        <label class="pair">
          {payer}
          <select value={where} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="portal">{t(pack.portals.length > 0 ? 'onItsPortals' : 'offNoPortal')}</option>
            <option value="everywhere">{t('onEveryPage')}</option>
            <option value="never">{t('never')}</option>
          </select>
        </label>
        <button
          type="button"
          class="quiet"
          aria-label={t('savePackOf', payer)}
          onClick={() => saveFile(`${id}.json`, 'application/json', writePack(pack))}
        >
          {t('savePack')}
        </button>
        {onRemove && (
          <button type="button" class="quiet" aria-label={t('removePackOf', payer)} onClick={onRemove}>
            {t('remove')}
          </button>
        )}
      </div>
      <details>
        <summary>{t('whatItChecks')}</summary>
        <p class="hint">
          <a href={pack.link} target="_blank" rel="noreferrer">
            {pack.title}
          </a>
          , {pack.publisher}.{' '}
          {pack.effectiveTo
            ? t('packSpanTo', pack.effectiveFrom, pack.effectiveTo)
            : t('packSpan', pack.effectiveFrom)}
        </p>
        <label class="pair">
          {t('whatOfItIsListed')}
          <select
            value={settings.packFloors[id] ?? pack.severityFloor ?? 'info'}
            onChange={(event) => setFloor(event.currentTarget.value as Severity)}
          >
            <option value="error">{t('listErrors')}</option>
            <option value="warning">{t('listWarnings')}</option>
            <option value="info">{t('listNotes')}</option>
          </select>
        </label>
        {pack.rules.map((rule) => (
          <label key={rule.id} class="check">
            <input
              type="checkbox"
              checked={!settings.packRulesOff.includes(`${id}/${rule.id}`)}
              onChange={(event) => setRule(`${id}/${rule.id}`, event.currentTarget.checked)}
            />
            <span>
              {toText(word(rule.note), phrases)} <span class="hint">{rule.codes.join(', ')}</span>
            </span>
          </label>
        ))}
      </details>
    </li>
  );
}
