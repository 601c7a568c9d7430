import type { WhySentences } from '../why-sentences';
import { whyGoal } from './why-goal';
import { whyMunicipality } from './why-municipality';

export const why: WhySentences = { goal: whyGoal, municipality: whyMunicipality };
