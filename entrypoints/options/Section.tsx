import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { plain } from '../../utils/text/plain.ts';

export interface SectionProps {
  id: string;
  title: string;
  /** Words a person may search for that stand nowhere in the section. */
  words: string;
  query: string;
  children: ComponentChildren;
}

const ROWS = 'li, .check, .pair';

/** A part of the options. While searched for: all of it when its title fits, else the rows that hold what was typed. */
export function Section({ id, title, words, query, children }: SectionProps) {
  const section = useRef<HTMLElement>(null);
  const wanted = plain(query.trim());
  const isWhole = plain(`${title} ${words}`).includes(wanted);
  // Rows are drawn by many components; what is searched is what a person reads.
  useLayoutEffect(() => {
    const element = section.current;
    if (!element) return;
    const holds = (part: Element) => plain(part.textContent ?? '').includes(wanted);
    for (const row of element.querySelectorAll<HTMLElement>(ROWS)) row.hidden = !isWhole && !holds(row);
    element.hidden = !isWhole && !holds(element);
  });
  return (
    <section ref={section} id={id} aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{title}</h2>
      {children}
    </section>
  );
}
