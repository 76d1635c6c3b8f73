/** Large pages of made-up data, the same ones in every run. Each function returns the markup of a body. */

const CODES = ['90837', '90834', '90832', '90847', '99214', '90833', '97153', 'H0004', 'H2019', 'G0560'];
const MODIFIERS = ['95', 'GT', 'HO', '25', 'HM', ''];
const DIAGNOSES = ['F33.1', 'F41.1', 'F43.10', 'F84.0', 'F90.2', 'F10.20'];
const PLACES = ['10', '11', '02', '12', '53'];
const WORDS =
  'the member plan visit office benefit review notes of care and for treatment provider record request when services are covered by a licensed clinician who sees each person in the practice or at home'.split(
    ' ',
  );

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const two = (number: number) => String(number).padStart(2, '0');

/** Words without a code in them; `seed` picks where in the list they start. */
function words(seed: number, count: number): string {
  return Array.from({ length: count }, (_, index) => at(WORDS, seed * 7 + index * 5 + (index >> 3))).join(
    ' ',
  );
}

/** One claim row: every cell a biller looks at, with numbers that are no codes among them. */
export function claimRow(index: number): string {
  const date = `${two(1 + (index % 12))}/${two(1 + (index % 28))}/2026`;
  return `<tr><td>Patient ${index}</td><td>26${100000 + index}</td><td>${date}</td><td>${at(PLACES, index)}</td><td>${at(CODES, index)}</td><td>${at(MODIFIERS, index)}</td><td>${at(DIAGNOSES, index)}</td><td>${1 + (index % 8)}</td><td>${100 + (index % 150)}.00</td><td>Long Beach, CA ${90801 + (index % 45)}</td></tr>`;
}

/** A remittance table in which every row holds a code, modifiers, units, a date, a place and a diagnosis. */
export function claimTable(rows: number): string {
  const head = [
    'Patient',
    'Claim #',
    'DOS',
    'POS',
    'CPT/HCPCS',
    'Modifier',
    'Dx',
    'Units',
    'Billed',
    'Service city',
  ];
  return `<h1>Remittance</h1><table><thead><tr>${head.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${Array.from({ length: rows }, (_, index) => claimRow(index)).join('')}</tbody></table>`;
}

/** A chart of small elements; one text node in a hundred holds a code. */
export function chart(textNodes: number): string {
  return Array.from({ length: textNodes / 10 }, (_, entry) => {
    const spans = Array.from({ length: 9 }, (_, part) => {
      const index = entry * 10 + part;
      return `<span>${words(index, 3)}${part === 4 ? ` ${100 + (index % 900)}` : ''}</span>`;
    });
    const last = entry % 10 === 0 ? `CPT ${at(CODES, entry / 10)}` : words(entry, 4);
    return `<div class="entry">${spans.join('')}<p>${last}</p></div>`;
  }).join('');
}

/** Policy prose: paragraphs with a few codes, ranges, years and amounts. */
export function prose(bytes: number): string {
  const paragraphs: string[] = [];
  for (let length = 0, index = 0; length < bytes; index += 1) {
    const sentence =
      index % 6 === 0
        ? ` CPT codes 90832, 90834 and ${at(CODES, index)} are covered from 01/01/${2020 + (index % 7)}.`
        : ` About ${1000 + index} members and ${90801 + (index % 40)} visits were counted in ${2015 + (index % 11)}.`;
    const paragraph = `<p>${words(index, 60)}.${sentence} ${words(index + 3, 50)}.</p>`;
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  return paragraphs.join('');
}

/** What most pages are: lists, links, forms and tables with numbers and not one code. */
export function codeless(textNodes: number): string {
  return Array.from({ length: textNodes / 5 }, (_, index) =>
    index % 20 === 0
      ? `<form><label>Name <input value="${words(index, 2)}"></label><label>City <input value="Long Beach"></label><select><option>All</option></select></form>`
      : `<div class="item"><a href="#">${words(index, 5)}</a><span>${words(index, 2)}</span><p>${words(index, 22)}.</p><i>${index % 90} days</i><b>Spokane, WA ${99201 + (index % 20)}</b></div>`,
  ).join('');
}
