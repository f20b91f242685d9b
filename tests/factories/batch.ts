import type { FormAnswer } from '@/lib/domain/batch/answer.ts'
import type { OutgoingForm } from '@/lib/domain/batch/export.ts'
import type { BatchForm, FormEcho } from '@/lib/domain/batch/form.ts'
import type { SetName } from '@/lib/domain/batch/set-name.ts'
import { aCalculation, aDraft } from './calculation.ts'
import { day } from './values.ts'

/** The first and only piece of the first set of 3 March 2025. */
export const aSetName = (overrides: Partial<SetName> = {}): SetName => ({
  senderNumber: '000640',
  creationDate: day('2025-03-03'),
  sequence: '00001',
  circuit: 'R',
  pieceCount: 1,
  ...overrides,
})

const anEcho = (overrides: Partial<FormEcho> = {}): FormEcho => ({
  formNumber: 1,
  pieceNumber: 1,
  lineNumber: 2,
  creationDate: '2025-03-03',
  creationHour: '09:14:02.000',
  kind: 'original',
  givenEmployer: { enterpriseNumber: '0123456749', nssoNumber: '123456749' },
  payslipReference: 'payslip-1',
  ...overrides,
})

/** The Form of one payslip of February 2025 at the brasserie. @public */
export const aForm = (overrides: Partial<BatchForm> = {}): BatchForm => ({
  ...anEcho(),
  ssin: '91112499975',
  wages: aDraft({ payslipReference: 'payslip-1' }),
  ...overrides,
})

export const aFormAnswer = (overrides: Partial<FormAnswer> = {}): FormAnswer => ({
  ...anEcho(),
  ticket: '2BX002PAEVZAZ',
  anomalies: [],
  ...overrides,
})

/** The same payslip on its way to an outside receiver. */
export const anOutgoingForm = (overrides: Partial<OutgoingForm> = {}): OutgoingForm => ({
  kind: 'original',
  createdAt: new Date('2025-03-03T08:14:02.120Z'),
  reference: 'payslip-1',
  employer: { enterpriseNumber: '0123456749', nssoNumber: '123456749' },
  ssin: '91112499975',
  calculation: aCalculation({ payslipReference: 'payslip-1' }),
  ...overrides,
})
