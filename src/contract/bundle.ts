import type { Contract } from './contract';
import data from './data/kkr-midtjylland-2026-2027.json';
import { parseContract } from './schema';

/** The result contract 2026-2027 between KKR Midtjylland and Erhvervshus Midtjylland. */
export const bundledContract: Contract = checked(data);

function checked(json: unknown): Contract {
  const parsed = parseContract(json);
  if (!parsed.ok)
    throw new Error(`The bundled contract is off: ${JSON.stringify(parsed.problems)}`);
  return parsed.contract;
}
