import { z } from 'zod';
import { SERVICES } from '../../data/schema.ts';
import type { SessionDetails } from '../session/schema.ts';
import { defineRule, type Rule } from './rule.ts';
export interface PayerPack {
  id: string;
}
export function packRules(_packs: readonly PayerPack[], _session: SessionDetails): Rule[] {
  return [];
}
