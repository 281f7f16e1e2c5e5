import { bundled } from './cluster/bundle.ts'

/** `tsx test/instance/main.ts --data DIR --port N [--nodes N] [--profile P] [--switch NAME=VALUE]`: one local instance in a process of its own. */
await import(await bundled('program.ts'))
