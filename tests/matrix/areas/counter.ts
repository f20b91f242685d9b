import { type Ids, ownPage, ownThing, type Row, told, workersOnly } from '../outcomes.ts'

const payslip = ({ ownPayslipId }: Ids) => `/counter/payslips/${ownPayslipId}`

/** The counter of a worker, and where employers meet what he disputes and shares. */
export const counter: readonly Row[] = [
  { entry: 'app/[locale]/(worker)/counter/page.tsx', address: () => '/counter', expected: workersOnly },
  { entry: 'app/[locale]/(worker)/counter/looks/page.tsx', address: () => '/counter/looks', expected: workersOnly },
  { entry: 'app/[locale]/(worker)/counter/alerts/page.tsx', address: () => '/counter/alerts', expected: workersOnly },
  {
    entry: 'app/[locale]/(worker)/counter/alerts/actions.ts#saveAlerts',
    address: () => '/counter/alerts',
    fields: () => ({ threshold: 'passed' }),
    expected: told(workersOnly),
  },
  {
    entry: 'app/[locale]/(worker)/counter/attestations/page.tsx',
    address: () => '/counter/attestations',
    expected: workersOnly,
  },
  {
    entry: 'app/[locale]/(worker)/counter/attestations/actions.ts#makeAttestation',
    address: () => '/counter/attestations',
    expected: told(workersOnly),
  },
  {
    entry: 'app/[locale]/(worker)/counter/attestations/actions.ts#revokeAttestation',
    address: () => '/counter/attestations',
    fields: ({ attestationId }) => ({ attestationId }),
    expected: told(workersOnly),
  },
  { entry: 'app/[locale]/(worker)/counter/payslips/[declarationId]/page.tsx', address: payslip, expected: workersOnly },
  {
    entry: 'app/[locale]/(worker)/counter/payslips/[declarationId]/actions.ts#disputePayslip',
    address: payslip,
    fields: ({ ownPayslipId }) => ({ declarationId: ownPayslipId }),
    expected: told(workersOnly),
  },
  {
    entry: 'app/[locale]/(worker)/counter/payslips/[declarationId]/actions.ts#withdrawDispute',
    address: payslip,
    fields: ({ ownPayslipId, disputeId }) => ({ declarationId: ownPayslipId, disputeId }),
    expected: told(workersOnly),
  },
  {
    entry: 'app/[locale]/(worker)/counter/statement/pdf/route.ts#GET',
    address: () => '/counter/statement/pdf',
    expected: workersOnly,
  },
  {
    entry: 'app/[locale]/(worker)/counter/statement/csv/route.ts#GET',
    address: () => '/counter/statement/csv',
    expected: workersOnly,
  },
  {
    entry: 'app/[locale]/(worker)/counter/statement/json/route.ts#GET',
    address: () => '/counter/statement/json',
    expected: workersOnly,
  },
  {
    entry: 'app/[locale]/(employer)/workers/disputes/page.tsx',
    address: () => '/workers/disputes',
    expected: ownPage,
    lacking: 'dimonaConsultation',
  },
  {
    entry: 'app/[locale]/(employer)/workers/disputes/actions.ts#answerDispute',
    address: () => '/workers/disputes',
    fields: ({ disputeId }) => ({ disputeId, [`answer-${disputeId}`]: 'Nous vérifions.' }),
    expected: told(ownThing),
    lacking: 'flexiAtWork',
  },
  {
    entry: 'app/[locale]/(employer)/workers/attestation/page.tsx',
    address: () => '/workers/attestation',
    expected: ownPage,
    lacking: 'dimonaConsultation',
  },
  {
    entry: 'app/[locale]/(employer)/workers/attestation/actions.ts#enterCode',
    address: () => '/workers/attestation',
    fields: () => ({ code: 'ZZZZZ-ZZZZZ' }),
    expected: told(ownPage),
    lacking: 'dimonaConsultation',
  },
]
