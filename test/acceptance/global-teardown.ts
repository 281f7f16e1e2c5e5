export { removeTemporaryRoot as default } from './snapshot.ts'
