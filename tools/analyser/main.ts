// npm run fit:analyser -- file.csv: fits the small model of src/text and writes its weights.
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { corpusOf } from '../../tests/bench/analyser/corpus.ts';
import { readAnnomi } from './annomi.ts';
import { fitModel } from './fit.ts';
import { samplesOf } from './sample.ts';

const MODEL = 'src/text/model/model.json';

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Give a CSV of the AnnoMI shape: npm run fit:analyser -- file.csv\n');
  process.exit(2);
}
const samples = samplesOf(readAnnomi(file), corpusOf('tune'));
const model = fitModel(samples);
const { scales, weights } = model;
writeFileSync(
  MODEL,
  `{\n  "scales": [${scales.join(', ')}],\n  "weights": ${JSON.stringify(weights)}\n}\n`,
);
process.stdout.write(`${MODEL}: fitted on ${samples.length} samples\n`);
