/** Source ids as the citations a card shows. */
import { sources } from '../../data/index.ts';
import type { CardFacts } from './types.ts';

/** In the order given; an id without a source is left out (the catalogue's tests find it). */
export function citations(ids: readonly string[]): CardFacts['sources'] {
  return ids.flatMap((id) => {
    const source = sources[id];
    if (!source) return [];
    const { title, publisher, url, year } = source;
    return [{ title, publisher, ...(url !== undefined && { url }), ...(year !== undefined && { year }) }];
  });
}
