import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_NAME, sampleBook } from './sample-book';

writeFileSync(join('samples', SAMPLE_NAME), sampleBook());
