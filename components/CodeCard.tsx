/** What a code means, as of a date: the same facts as the page's hover card, the ones a biller asks for first. */
import { isBrief, isEssential, toBrief } from '../utils/cards/essentials.ts';
import type { CardFact, CardFacts } from '../utils/cards.ts';
import { t, type WordKey } from './words.ts';

function Facts({ facts }: { facts: readonly CardFact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ name, value, unconfirmed }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {unconfirmed && <i> ({t('notConfirmed')})</i>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function CodeCard({ facts }: { facts: CardFacts }) {
  const source = facts.sources[0];
  return (
    <article class="card">
      <h3>
        {facts.code} <span class="hint">{facts.system}</span>
      </h3>
      <p class="label">{facts.label}</p>
      {facts.status && <p class={`status ${facts.status.tone}`}>{facts.status.text}</p>}
      <Facts facts={facts.facts.filter(isEssential).map(toBrief)} />
      {facts.explanation && <p>{facts.explanation}</p>}
      {facts.neighbours.length > 0 && (
        <ul class="neighbours">
          {facts.neighbours.map(({ code, label, relation }) => (
            <li key={`${relation} ${code}`}>
              <span class="hint">{t(`relation_${relation.replace(' ', '_')}` as WordKey)}</span> <b>{code}</b>{' '}
              {label}
            </li>
          ))}
        </ul>
      )}
      {facts.cautions.map((caution) => (
        <p key={caution} class="caution">
          {caution}
        </p>
      ))}
      <Facts facts={facts.facts.filter((fact) => !isEssential(fact) || !isBrief(fact))} />
      {facts.notice && <p class="hint">{facts.notice}</p>}
      {source && (
        <p class="hint">
          {t('source')}: {source.title}, {source.publisher}
          {source.year ? `, ${source.year}` : ''}
        </p>
      )}
    </article>
  );
}
