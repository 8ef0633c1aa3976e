/** Every campaign by its name. */

import { blockedAssets } from './blocked-assets.ts';
import type { Campaign } from './campaign.ts';
import { fuzz } from './fuzz.ts';
import { hostile } from './hostile.ts';
import { incremental } from './incremental.ts';
import { kept } from './kept.ts';
import { kills } from './kills.ts';
import { monkey } from './monkey.ts';
import { mutantBuilds } from './mutant-builds.ts';
import { mutants } from './mutants.ts';
import { sequences } from './sequences.ts';

export const CAMPAIGNS: Readonly<Record<string, Campaign>> = {
  'blocked-assets': blockedAssets,
  fuzz,
  hostile,
  incremental,
  kept,
  kills,
  monkey,
  'mutant-builds': mutantBuilds,
  mutants,
  sequences,
};
