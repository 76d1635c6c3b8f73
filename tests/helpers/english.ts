/** English words that few sentences and names do without, and that the other language has none of. */
const ENGLISH: Readonly<Record<string, RegExp>> = {
  es: /\b(?:the|is|are|was|were|with|without|but|and|or|for|of|not|which|that|if|on|in|by|from|when|until|only|both|ended|bill|remove|code|clinician|patient|visit|group|family|day|hour|minutes|therapy)\b/i,
};

/** Whether a text that is to be in another language has English in it. */
export const isEnglish = (language: string, text: string): boolean => ENGLISH[language]?.test(text) ?? false;
