// A worker thread does not inherit the loader that runs TypeScript; this file is plain so that it can bring it in.
import { register } from 'tsx/esm/api'

register()
await import('./courier.ts')
