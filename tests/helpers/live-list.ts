/** A page whose `render()` puts all its rows, form controls and a shadow root anew, each time with other codes. */
export const liveList = (
  rows: number,
): string => `<!doctype html><html lang="en"><head><title>Live list</title></head><body>
<table><thead><tr><th>Date of service</th><th>CPT</th><th>Units</th></tr></thead><tbody></tbody></table><div id="notes"></div>
<script>
const CODES = ['90834', '90837', '90791', '90846', '90847', '90853'];
let round = 0;
function render() {
  round += 1;
  document.querySelector('tbody').innerHTML = Array.from({ length: ${rows} }, (_, at) => '<tr><td>11/12/2026</td><td>' + CODES[(at + round) % 6] + '</td><td><input aria-label="Units" value="' + (1 + at % 4) + '"></td></tr>').join('');
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>CPT code 90785 was billed.</p>';
  document.getElementById('notes').replaceChildren(host);
}
render();
</script></body></html>`;
