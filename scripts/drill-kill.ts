import { parseArgs } from 'node:util'

// npm run drill:kill -- --submissions 2000 --kills 10 [--json]: what people send, one transmission after the other.
// npm run drill:kill -- --batch 100000 --kills 20 [--json]: what offices send, sets of files.

const { values } = parseArgs({ options: { batch: { type: 'string' } }, strict: false })
if (values.batch === undefined) await import('./drill/kill/submissions.ts')
else await import('./drill/kill/batch.ts')
