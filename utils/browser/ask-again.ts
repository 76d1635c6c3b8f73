/** Asks once more when the answer got lost on its way: a worker may be stopped right while it answers. Rejects when both did. */
export const askAgain = <Answer>(ask: () => Promise<Answer>): Promise<Answer> => ask().catch(ask);
