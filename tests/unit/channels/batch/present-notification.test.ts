import { describe, expect, it } from 'vitest'
import { checkBySchema } from '@/lib/channels/batch/flxwage-schema.ts'
import {
  countNotificationPieces,
  type NotificationSettings,
  presentNotifications,
} from '@/lib/channels/batch/present-notification.ts'
import { blocking, nonBlocking, warning } from '@/lib/domain/anomaly.ts'
import type { FormAnswer } from '@/lib/domain/batch/answer.ts'
import { aFormAnswer } from '../../../factories/batch.ts'

const settings = { ticket: '0380579A83Q1Z', moment: new Date('2025-07-03T08:00:00Z') }

async function present(answers: readonly FormAnswer[], more: Partial<NotificationSettings> = {}): Promise<string[]> {
  const pieces: string[] = []
  async function* oneByOne() {
    yield* answers
  }
  for await (const { pieceNumber, text } of presentNotifications(oneByOne(), { ...settings, ...more })) {
    pieces[pieceNumber - 1] = (pieces[pieceNumber - 1] ?? '') + text
  }
  return pieces
}

describe('the notification of a set', () => {
  it('answers each Form with what its sender wrote, its ticket and its anomalies', async () => {
    const [xml = ''] = await present([
      aFormAnswer({
        anomalies: [
          nonBlocking('00024-152', 'qualities.0.validityPeriod.startDate'),
          warning('90502-270', 'calculationDate'),
        ],
      }),
      aFormAnswer({
        formNumber: 2,
        kind: 'cancellation',
        ticket: null,
        payslipReference: '<&>',
        givenEmployer: { enterpriseNumber: null, nssoNumber: null },
        anomalies: [blocking('00222-234', '')],
      }),
      aFormAnswer({ formNumber: 3, kind: 'modification', payslipReference: null }),
    ])
    expect(checkBySchema('NOTIFICATION', xml)).toEqual([])
    const [accepted = '', refused = '', modified = ''] = xml.split('</Form>')
    expect(accepted).toContain(
      '<FormCreationDate>2025-03-03</FormCreationDate><FormCreationHour>09:14:02.000</FormCreationHour><AttestationStatus>0',
    )
    expect(accepted).toContain('<FormCreationHour>10:00:00.000</FormCreationHour>')
    expect(accepted).toContain(
      '<ReferenceType>1</ReferenceType><ReferenceOrigin>2</ReferenceOrigin><ReferenceNbr>2BX002PAEVZAZ<',
    )
    expect(accepted).toContain('<ResultCode>1</ResultCode><AnomalyReport><ErrorID>00024-152</ErrorID><AnomalyClass>NB<')
    expect(accepted).toContain('<ErrorID>90502-270</ErrorID><AnomalyClass>W<')
    expect(refused).toContain(
      '<ResultCode>0</ResultCode><Diagnosis>3</Diagnosis><AnomalyReport><ErrorID>00222-234</ErrorID><AnomalyClass>B<',
    )
    expect(refused).toContain('<AttestationStatus>3</AttestationStatus><TypeForm>SU<')
    expect(modified).toContain('<AttestationStatus>1</AttestationStatus><TypeForm>SU<')
  })

  it('is cut into as many files as its page lists', async () => {
    const answer = aFormAnswer({ anomalies: [nonBlocking('00024-152', 'qualities.0.validityPeriod.startDate')] })
    for (const count of [1, 20_000, 20_001]) {
      const pieces = await present(Array(count).fill(answer))
      expect(pieces).toHaveLength(countNotificationPieces(count))
      expect(pieces.every((piece) => piece.startsWith('<?xml') && Buffer.byteLength(piece) < 30_000_000)).toBe(true)
    }
  })

  it('is cut before a file grows too large, and each file is a document', async () => {
    const answers = Array.from({ length: 250 }, (_, index) =>
      aFormAnswer({ formNumber: index + 1, payslipReference: `réf-${index}` }),
    )
    const [whole = ''] = await present(answers)
    const pieces = await present(answers, { largestPiece: 40_000 })
    expect(pieces.length).toBeGreaterThan(3)
    expect(pieces.every((piece) => Buffer.byteLength(piece) <= 40_000)).toBe(true)
    expect(pieces.flatMap((piece) => checkBySchema('NOTIFICATION', piece))).toEqual([])
    const forms = (text: string) => text.split('\n').filter((line) => line.startsWith('<Form>'))
    expect(pieces.flatMap(forms)).toEqual(forms(whole))
  })

  it('of nothing is nothing', async () => {
    expect(await present([])).toEqual([])
  })
})
