import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCodes } from '../recognize/index.ts';
import { createCodeStore } from './code-store.ts';

let box: HTMLElement;
let store: ReturnType<typeof createCodeStore>;
const rows = () => Array.from(box.querySelectorAll('tr'));
const codes = () => store.all().map(({ match }) => match.code);
const finish = (work: Iterable<void>) => void Array.from(work);

beforeEach(() => {
  box = document.body.appendChild(document.createElement('div'));
  store = createCodeStore();
});
afterEach(() => box.remove());

const show = (...listed: string[]) => {
  box.innerHTML = `<table><tr><th>CPT</th><th>Units</th></tr>${listed.map((code) => `<tr><td>${code}</td><td>1</td></tr>`).join('')}</table>`;
  finish(store.set(findCodes(box)));
};

describe('drop', () => {
  it('drops the codes of a removed row and keeps the others in order', () => {
    show('90834', '90837', '99213');
    const row = rows()[2] as Element;
    row.remove();
    expect(store.drop([row])).toBe(true);
    expect(codes()).toEqual(['90834', '99213']);
  });

  it('keeps those of a row that was put elsewhere', () => {
    show('90834', '90837');
    const row = rows()[1] as Element;
    row.parentElement?.append(row);
    store.drop([row]);
    expect(codes().sort()).toEqual(['90834', '90837']);
  });

  it('drops those of a row that is taken apart afterwards', () => {
    show('90834', '90837');
    const row = rows()[1] as Element;
    row.remove();
    store.drop([row]);
    row.innerHTML = '<td>97153</td><td>1</td>';
    box.querySelector('tbody')?.append(row);
    store.setWithin([row], findCodes(row));
    expect(codes()).toEqual(['90837', '97153']);
  });

  it('drops those that a reading still under way had put in', () => {
    show(...Array.from({ length: 600 }, (_, at) => (at % 2 ? '90834' : '90837')));
    const reading = store.set(findCodes(box));
    reading.next();
    const row = rows()[1] as Element;
    row.remove();
    store.drop([row]);
    finish(reading);
    expect(codes()).toHaveLength(599);
  });

  it('leaves what holds very many nodes to a look at all codes', () => {
    show(...Array.from({ length: 600 }, () => '90834'));
    const table = box.querySelector('table') as Element;
    table.remove();
    expect(store.drop([table])).toBe(false);
    store.prune();
    expect(codes()).toEqual([]);
  });
});

describe('what components show in their slots', () => {
  const card = (title: string, text: string) => {
    const host = document.createElement('article');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<header><slot name="title"></slot></header><p>CPT 96127</p><slot></slot>';
    host.innerHTML = `<p>CPT ${text}</p><h3 slot="title">CPT ${title}</h3>`;
    return host;
  };

  it('stands in the order of the slots, also when one of them is read again', () => {
    box.append(card('90837', '90834'), card('90791', '90853'));
    finish(store.set(findCodes(box)));
    expect(codes()).toEqual(['90837', '96127', '90834', '90791', '96127', '90853']);
    const title = box.querySelectorAll('h3')[1] as Element;
    (title.firstChild as Text).data = 'CPT 90792';
    store.setWithin([title], findCodes(title));
    const text = box.querySelector('p') as Element;
    (text.firstChild as Text).data = 'CPT 90832';
    store.setWithin([text], findCodes(text));
    expect(codes()).toEqual(['90837', '96127', '90832', '90792', '96127', '90853']);
  });

  it('goes with its component', () => {
    box.append(card('90837', '90834'), card('90791', '90853'));
    finish(store.set(findCodes(box)));
    const [first] = box.children;
    first?.remove();
    store.drop([first as Element]);
    expect(codes()).toEqual(['90791', '96127', '90853']);
  });
});
