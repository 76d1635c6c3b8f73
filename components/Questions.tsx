/** What nobody stated: each a button that leads to where it can be said. */
import type { SessionFact } from '../utils/session/schema.ts';

export interface QuestionsProps {
  /** The list's accessible name. */
  name: string;
  questions: readonly { fact: SessionFact; question: string }[];
  onAsk: (fact: SessionFact) => void;
}

export function Questions({ name, questions, onAsk }: QuestionsProps) {
  return (
    <ul class="questions" aria-label={name}>
      {questions.map(({ fact, question }) => (
        <li key={`${fact} ${question}`}>
          <button type="button" class="quiet question" onClick={() => onAsk(fact)}>
            {question}
          </button>
        </li>
      ))}
    </ul>
  );
}
