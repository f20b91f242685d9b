import { describe, expect, it } from 'vitest'
import { parseAcknowledgements, parseNotifications } from '@/lib/channels/batch/export/parse-answer.ts'
import { parseLocation } from '@/lib/channels/batch/export/parse-location.ts'
import { presentAcknowledgement } from '@/lib/channels/batch/present-acknowledgement.ts'
import { presentLocation } from '@/lib/channels/batch/present-location.ts'
import { presentNotifications } from '@/lib/channels/batch/present-notification.ts'
import { blocking, nonBlocking } from '@/lib/domain/anomaly.ts'
import type { FormAnswer } from '@/lib/domain/batch/answer.ts'
import { aFormAnswer, aSetName } from '../../../../factories/batch.ts'
import { day } from '../../../../factories/values.ts'

const moment = new Date('2025-03-03T09:00:00Z')
const ticket = 'ABCDEFGHIJKLM'
const goName = 'GO.FLEX.000640.20250303.00001.R.1'
const today = day('2025-03-04')

async function notify(...answers: FormAnswer[]): Promise<string> {
  async function* all() {
    yield* answers
  }
  let text = ''
  for await (const part of presentNotifications(all(), { ticket, moment })) text += part.text
  return text
}

const bytes = (text: string) => new TextEncoder().encode(text)

describe('an acknowledgement of the receiver', () => {
  it('that is positive names the set it took and its ticket', () => {
    const text = presentAcknowledgement({ ticket, errors: [] }, { goName, moment })
    expect(parseAcknowledgements(bytes(text), today)).toEqual([
      { name: { ...aSetName(), kind: 'GO', pieceNumber: null }, ticket, errors: [] },
    ])
  })

  it('that is negative says each error and its place', () => {
    const place = { fileName: 'FI.FLEX.000640.20250303.00001.R.1.1', lineNumber: 7, columnNumber: 3 }
    const errors = [
      { code: 'ACRF-312', ...place, detail: 'Element <x>' },
      { code: 'ACRF-125', fileName: null, lineNumber: null, columnNumber: null, detail: '' },
    ]
    const [read] = parseAcknowledgements(bytes(presentAcknowledgement({ ticket, errors }, { goName, moment })), today)
    expect(read?.errors).toEqual(errors)
  })

  it.each([
    ['another root', '<NOTIFICATION/>'],
    ['nothing', ''],
    ['words', 'see you tomorrow'],
    ['a DOCTYPE', '<!DOCTYPE ACRF [<!ENTITY a "b">]><ACRF>&a;</ACRF>'],
    ['no Form', '<ACRF></ACRF>'],
    ['a half', presentAcknowledgement({ ticket, errors: [] }, { goName, moment }).slice(0, 200)],
    ['another file', presentAcknowledgement({ ticket, errors: [] }, { goName: 'GO.DMFA.1', moment })],
    ['a lower-case ticket', presentAcknowledgement({ ticket: 'abc', errors: [] }, { goName, moment })],
    ['words between', presentAcknowledgement({ ticket, errors: [] }, { goName, moment }).replace('<Form>', '<Form>x')],
  ])('is none when it holds %s', (_, text) => {
    expect(() => parseAcknowledgements(bytes(text), today)).toThrow(expect.objectContaining({ name: 'NoAnswer' }))
  })

  it('is none in another encoding', () => {
    expect(() => parseAcknowledgements(new Uint8Array([0xff, 0xfe, 0x3c]), today)).toThrow('UTF-8')
  })
})

describe('a notification of the receiver', () => {
  it('says of each Form what became of it, where, and under which ticket', async () => {
    const anomalies = [blocking('00036-051', 'qualities.0.employerCategory'), nonBlocking('00024-152', 'worker.ssin')]
    const text = await notify(aFormAnswer(), aFormAnswer({ formNumber: 2, ticket: null, anomalies }))
    const [{ answers, ticket: own } = { answers: [], ticket: '' }, ...others] = parseNotifications(bytes(text))
    expect([own, others]).toEqual([ticket, []])
    expect(answers[0]).toEqual({
      creationDate: '2025-03-03',
      creationHour: '09:14:02.000',
      reference: 'payslip-1',
      ticket: '2BX002PAEVZAZ',
      isRefused: false,
      anomalies: [],
    })
    expect(answers[1]).toMatchObject({ ticket: null, isRefused: true, anomalies })
  })

  it('of two thousand Forms is read whole, and an error in the last one makes it none', async () => {
    const all = Array.from({ length: 2000 }, (_, index) => aFormAnswer({ payslipReference: `p${index}` }))
    const text = await notify(...all)
    expect(parseNotifications(bytes(text))[0]?.answers.map(({ reference }) => reference)).toEqual(
      all.map(({ payslipReference }) => payslipReference),
    )
    const last = text.lastIndexOf('<ResultCode>1')
    const wrong = `${text.slice(0, last)}<ResultCode>9${text.slice(last + '<ResultCode>1'.length)}`
    expect(() => parseNotifications(bytes(wrong))).toThrow(expect.objectContaining({ name: 'NoAnswer' }))
  })
})

describe('the place that an answer names', () => {
  it.each([
    '',
    'employer.nssoNumber',
    'worker.ssin',
    'payslipReference',
    'calculationPeriod.startDate',
    'calculationDate',
    'qualities.0',
    'qualities.3.validityPeriod.endDate',
    'qualities.1.grossWageCents',
    'qualities.0.premiums.2',
    'qualities.12.premiums.0.frequencyMonths',
  ])('is the field %j that we would have named', (path) => {
    expect(parseLocation(presentLocation({ formNumber: 4 }, path))).toBe(path)
  })

  it('is the whole when it is none of ours', () => {
    expect(parseLocation('/FLXWAGE/Form[1]/Elsewhere')).toBe('')
  })
})
