/** What a code means, as of a date: the same facts as the page's hover card. */
import type { CardFacts } from '../utils/cards.ts';

export function CodeCard({ facts }: { facts: CardFacts }) {
  const source = facts.sources[0];
  return (
    <article class="card">
      <h2>
        {facts.code} <span class="hint">{facts.system}</span>
      </h2>
      <p class="label">{facts.label}</p>
      {facts.status && <p class={`status ${facts.status.tone}`}>{facts.status.text}</p>}
      {facts.explanation && <p>{facts.explanation}</p>}
      {facts.facts.length > 0 && (
        <dl class="facts">
          {facts.facts.map(({ name, value, unconfirmed }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {value}
                {unconfirmed && <i> (not confirmed)</i>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {facts.cautions.map((caution) => (
        <p key={caution} class="caution">
          {caution}
        </p>
      ))}
      {facts.neighbours.length > 0 && (
        <ul class="neighbours">
          {facts.neighbours.map(({ code, label, relation }) => (
            <li key={`${relation} ${code}`}>
              <span class="hint">{relation}</span> <b>{code}</b> {label}
            </li>
          ))}
        </ul>
      )}
      {facts.notice && <p class="hint">{facts.notice}</p>}
      {source && (
        <p class="hint">
          {source.title}, {source.publisher}
          {source.year ? `, ${source.year}` : ''}
        </p>
      )}
    </article>
  );
}
