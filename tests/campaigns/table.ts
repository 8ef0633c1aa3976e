/** Every campaign by its name. */
import type { Campaign } from './campaign.ts';
import { incremental } from './incremental.ts';

export const CAMPAIGNS: Readonly<Record<string, Campaign>> = { incremental };
