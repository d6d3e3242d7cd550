// How long `npm test` took, and where, once it takes longer than a contributor waits.
import process from 'node:process';

const MOST_MINUTES = 10;
const SLOWEST_FOLDERS = 3;

const folderOf = (path) => path.split('/').slice(0, 2).join('/');

/** Seconds of tests by folder of `tests`: those of a worker, so two folders may have run at once. */
function secondsByFolder(units, pages) {
  const seconds = new Map();
  const add = (path, ms) => {
    const folder = folderOf(path);
    seconds.set(folder, (seconds.get(folder) ?? 0) + ms / 1000);
  };
  for (const { name, startTime, endTime } of units?.testResults ?? [])
    add(name.slice(name.lastIndexOf('/tests/') + 1), endTime - startTime);
  const addSuite = ({ file, specs = [], suites = [] }) => {
    for (const { tests } of specs)
      for (const { results } of tests)
        for (const { duration } of results) add(`tests/${file}`, duration);
    for (const suite of suites) addSuite(suite);
  };
  for (const suite of pages?.suites ?? []) addSuite(suite);
  return [...seconds].sort(([, one], [, other]) => other - one);
}

/** Says the minutes of a run; over ten, warns and names the slowest folders. */
export function tellMinutes(minutes, units, pages) {
  const slowest = secondsByFolder(units, pages)
    .slice(0, SLOWEST_FOLDERS)
    .map(([folder, seconds]) => `${folder} ${Math.round(seconds)} s`);
  const over =
    minutes > MOST_MINUTES ? ` Over ${MOST_MINUTES}; the slowest: ${slowest.join(', ')}.` : '';
  process.stdout.write(`\n${minutes.toFixed(1)} minutes.${over}\n`);
}
