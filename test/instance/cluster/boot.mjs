// A worker thread does not inherit the loader that runs TypeScript: it is given a bundle.
import { workerData } from 'node:worker_threads'

await import(workerData.program)
