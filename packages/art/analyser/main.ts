// npm run fit:analyser -- file.csv: fits the models of src/text and the marks, and writes them.
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import type { Weights } from '../../../src/text/model/weights.ts';
import { handReplies } from '../../../tests/bench/analyser/hands.ts';
import { readAnnomi } from './annomi.ts';
import { fitForm, fitModel } from './fit.ts';
import { formSamplesOf } from './form-sample.ts';
import { heldFigures } from './held-figures.ts';
import { heldOut } from './held-out.ts';
import { marksOf } from './marks.ts';
import { fitNetwork } from './network-fit.ts';
import { networkSamplesOf } from './network-sample.ts';
import { samplesOf } from './sample.ts';

const FOLDER = 'src/text/model';
const DOUBT = 0.35; // chance of any fault from which nothing good is vouched for

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Give a CSV of the AnnoMI shape: npm run fit:analyser -- file.csv\n');
  process.exit(2);
}
const hands = handReplies().filter(({ apart }) => !apart);
// The tune replies are left out: the cues were widened on them, so there a cue is nearly always right.
const utterances = readAnnomi(file);
const samples = samplesOf(utterances, hands);
const write = (name: string, { scales, weights }: Weights): void =>
  writeFileSync(
    `${FOLDER}/${name}.json`,
    `{\n  "scales": [${scales.join(', ')}],\n  "weights": ${JSON.stringify(weights)}\n}\n`,
  );
write('model', fitModel(samples));
write('form', fitForm(formSamplesOf(hands)));
const networkSamples = networkSamplesOf(utterances, hands);
const network = fitNetwork(networkSamples);
writeFileSync(`${FOLDER}/network.json`, `${JSON.stringify(network, undefined, 2)}\n`);
const held = heldOut(samples, networkSamples, hands);
const marks = marksOf(held, DOUBT);
writeFileSync(`${FOLDER}/marks.json`, `${JSON.stringify(marks, undefined, 2)}\n`);
for (const line of heldFigures(held, marks)) process.stdout.write(`${line}\n`);
process.stdout.write(`${FOLDER}: fitted on ${samples.length} samples\n`);
