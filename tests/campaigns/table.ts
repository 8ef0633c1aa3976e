/** Every campaign by its name. */
import type { Campaign } from './campaign.ts';
import { fuzz } from './fuzz.ts';
import { hostile } from './hostile.ts';
import { incremental } from './incremental.ts';
import { kept } from './kept.ts';
import { kills } from './kills.ts';
import { mutantBuilds } from './mutant-builds.ts';
import { mutants } from './mutants.ts';

export const CAMPAIGNS: Readonly<Record<string, Campaign>> = {
  fuzz,
  hostile,
  incremental,
  kept,
  kills,
  'mutant-builds': mutantBuilds,
  mutants,
};
