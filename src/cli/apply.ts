import { askedLanguage } from './asked-language';
import { main } from './main';
import { processTerminal } from './terminal';
import { textsIn } from './texts-in';

const words = process.argv.slice(2);
let isLost = false;

const terminal = processTerminal(() => {
  if (!isLost) process.stderr.write(`${textsIn(askedLanguage(words)).cli.notPrinted}\n`);
  isLost = true;
  process.exitCode = 1;
});

void main(words, terminal).then((code) => {
  process.exitCode = isLost ? 1 : code;
});
