import { shippedPacks as records } from '../../data/packs/index.ts';
import type { PayerPack } from './pack-schema.ts';

/** Packs that ship with the product; a test holds them to the schema. */
export const shippedPacks = records as unknown as readonly PayerPack[];
