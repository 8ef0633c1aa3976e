/** Every campaign by its name. */
import type { Campaign } from './campaign.ts';
import { incremental } from './incremental.ts';
import { kept } from './kept.ts';
import { kills } from './kills.ts';

export const CAMPAIGNS: Readonly<Record<string, Campaign>> = { incremental, kept, kills };
