import { describe, expect, it } from 'vitest'
import { checkBySchema } from '@/lib/channels/batch/flxwage-schema.ts'
import { presentCheckedAnswer } from '@/lib/channels/batch/present-checked-answer.ts'
import { blocking } from '@/lib/domain/anomaly.ts'
import { aFormAnswer } from '../../../factories/batch.ts'

const asked = { fileName: 'september.xml', moment: new Date('2025-07-03T08:00:00Z') }
const answers = [
  aFormAnswer({ ticket: null }),
  aFormAnswer({ ticket: null, formNumber: 2, anomalies: [blocking('90504-001', 'qualities.0')] }),
]
const errors = [{ code: 'ACRF-312', fileName: 'september.xml', lineNumber: 3, columnNumber: 1, detail: '' }]

describe('the answer to a file that is only checked', () => {
  it('is the notification of a set, each Form answered, with a ticket of zeros', async () => {
    const { name, text } = await presentCheckedAnswer({ errors: [], answers }, { ...asked, kind: 'notification' })
    expect(name).toBe('NOTIFICATION.xml')
    expect(checkBySchema('NOTIFICATION', text)).toEqual([])
    expect(text.match(/<ResultCode>\d/g)).toEqual(['<ResultCode>1', '<ResultCode>0'])
    expect(text.match(/<ReferenceNbr>0{13}</g)).toHaveLength(2)
  })

  it('is the positive acknowledgement, whatever its Forms hold', async () => {
    const { name, text } = await presentCheckedAnswer({ errors: [], answers }, { ...asked, kind: 'acknowledgement' })
    expect(name).toBe('ACRF.xml')
    expect(text).toContain('<ResultCode>1</ResultCode>')
    expect(text).toContain('<FileName>september.xml</FileName>')
    expect(checkBySchema('ACRF', text)).toEqual([])
  })

  it.each(['acknowledgement', 'notification'] as const)(
    'is the negative acknowledgement where the file cannot be read, whoever asks for the %s',
    async (kind) => {
      const { name, text } = await presentCheckedAnswer({ errors, answers: [] }, { ...asked, kind })
      expect(name).toBe('ACRF.xml')
      expect(text).toContain('<ResultCode>0</ResultCode>')
      expect(text).toContain('<ErrorID>ACRF-312</ErrorID>')
    },
  )
})
