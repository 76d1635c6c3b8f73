/** Payer packs that ship with the product: facts only, all off until chosen or the page is that payer's portal. */
import { aetna } from './aetna.ts';
import { cigna } from './cigna.ts';
import { medicaid } from './medicaid.ts';
import { medicare } from './medicare.ts';
import { unitedhealthcare } from './unitedhealthcare.ts';

export const shippedPacks = [medicare, medicaid, unitedhealthcare, aetna, cigna];
