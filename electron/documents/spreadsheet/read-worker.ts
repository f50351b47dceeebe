import { parentPort, workerData } from 'node:worker_threads';
import { readWorkbook } from './read-workbook.ts';

/** The thread of `readWorkbookInWorker`: gets the bytes of one file and answers once. */
parentPort?.postMessage(await readWorkbook(workerData as Uint8Array));
