import { openLighthouse } from '../../lighthouse.ts';
import { knowledgeOf } from '../knowledge.ts';
import { testRegisters } from './registers.suite.ts';

testRegisters(knowledgeOf(await openLighthouse()));
