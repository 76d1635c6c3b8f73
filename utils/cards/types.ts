/** What a card shows: plain text from our own data, in the language of the screens; nothing from the page. */

/** One short fact: { name: 'Time', value: '38–52 minutes' }. */
export interface CardFact {
  name: string;
  value: string;
  /** What a biller asks first: seen without scrolling. */
  essential?: true;
  /** No source text was read for it. */
  unconfirmed?: boolean;
}

export interface CardNeighbour {
  code: string;
  label: string;
  relation: 'shorter' | 'longer' | 'goes with' | 'never with';
}

export interface CardStatus {
  text: string;
  tone: 'ok' | 'warning' | 'error';
}

/** What the card of one code shows, as of a date of service. */
export interface CardFacts {
  /** As published: '90837', 'F41.1'. */
  code: string;
  /** 'CPT', 'HCPCS', 'ICD-10-CM'; 'own code': of the person's own list, and of no published system; 'denial code'. */
  system: string;
  /** One line. For a code outside the catalogue: the section it belongs to. */
  label: string;
  explanation?: string;
  /** Only when it needs saying. */
  status?: CardStatus;
  facts: CardFact[];
  /** A rights holder's notice that must stand where its words do. */
  notice?: string;
  cautions: string[];
  neighbours: CardNeighbour[];
  sources: { title: string; publisher: string; url?: string; year?: number }[];
  /** false: a code of a known shape that we hold no facts about. */
  inCatalogue: boolean;
}
