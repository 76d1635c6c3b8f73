/** Set up before tests: components show English, as the browser would from the _locales file. */
import { setWords } from '../../components/words.ts';
import english from '../../public/_locales/en/messages.json';

setWords((key, ...substitutions) =>
  ((english as Record<string, { message: string }>)[key]?.message ?? '').replace(
    /\$([1-9])/g,
    (_, place) => substitutions[Number(place) - 1] ?? '',
  ),
);
