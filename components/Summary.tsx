/** Takes the check of this visit along: text for the claim's notes, or a file. */
import { t } from './words.ts';

export interface SummaryProps {
  summary: { text: () => void; csv: () => string; json: () => string };
}

/** A file made on this device; nothing is sent anywhere. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

export function Summary({ summary }: SummaryProps) {
  return (
    <div class="actions">
      <button type="button" class="quiet" onClick={summary.text}>
        {t('copySummary')}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => saveFile('claim-check.csv', 'text/csv', summary.csv())}
      >
        CSV
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => saveFile('claim-check.json', 'application/json', summary.json())}
      >
        JSON
      </button>
    </div>
  );
}
