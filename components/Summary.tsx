/** Takes the check of this visit along: text for the claim's notes, or a file. */
import { saveFile } from './save-file.ts';
import { t } from './words.ts';

export interface SummaryProps {
  summary: { text: () => void; csv: () => string; json: () => string };
}

export function Summary({ summary }: SummaryProps) {
  return (
    <div class="actions">
      <button type="button" onClick={summary.text}>
        {t('copySummary')}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => saveFile('claim-check.csv', 'text/csv', summary.csv())}
      >
        {t('saveAs', 'CSV')}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => saveFile('claim-check.json', 'application/json', summary.json())}
      >
        {t('saveAs', 'JSON')}
      </button>
    </div>
  );
}
