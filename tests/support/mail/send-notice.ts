import { presentEBoxNotice } from '../../../lib/channels/documents/present-e-box-notice.ts'
import type { NoticeKey } from '../../../lib/db/e-box/e-box-notices.ts'
import { sendNotice } from '../../../lib/use-cases/e-box/send-notice.ts'

// A worker of its own with one job, whose environment names a mail server: the payload, and the moment it believes it is.

const [key, moment] = process.argv.slice(2)
await sendNotice(JSON.parse(key ?? '') as NoticeKey, presentEBoxNotice, new Date(moment ?? ''))
process.exit(0)
