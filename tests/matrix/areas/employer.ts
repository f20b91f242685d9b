import { anyKey, type Ids, ownPage, ownThing, type Row, told } from '../outcomes.ts'

const declaration = ({ workerId, declarationId }: Ids) => `/workers/${workerId}/declarations/${declarationId}`
const entering = { expected: ownThing, lacking: 'flexiAtWork' } as const
const consulting = { expected: ownThing, lacking: 'dimonaConsultation' } as const

export const eBox: readonly Row[] = [
  {
    entry: 'app/[locale]/(employer)/e-box/page.tsx',
    address: () => '/e-box',
    expected: anyKey(ownPage),
    lacking: 'eBox',
  },
  {
    entry: 'app/[locale]/(employer)/e-box/[messageId]/page.tsx',
    address: ({ messageId }) => `/e-box/${messageId}`,
    expected: anyKey(ownThing),
    lacking: 'eBox',
  },
  {
    entry: 'app/[locale]/(employer)/e-box/actions.ts#markMessages',
    address: () => '/e-box',
    fields: ({ messageId }) => ({ messageId, mark: 'read' }),
    expected: told(anyKey(ownThing)),
    lacking: 'eBox',
  },
  {
    entry: 'app/[locale]/(employer)/e-box/actions.ts#searchMessages',
    address: () => '/e-box',
    fields: () => ({ search: '96.03.08-999.22' }),
    expected: told(ownPage),
    lacking: 'dimonaConsultation',
  },
]

export const batch: readonly Row[] = [
  {
    entry: 'app/[locale]/(employer)/batch/page.tsx',
    address: () => '/batch',
    expected: ownPage,
    lacking: 'technicalChannels',
  },
  {
    entry: 'app/[locale]/(employer)/batch/upload/route.ts#POST',
    address: () => '/batch/upload',
    expected: ownPage,
    lacking: 'technicalChannels',
  },
  {
    entry: 'app/[locale]/(employer)/batch/[setId]/page.tsx',
    address: ({ sentId }) => `/batch/${sentId}`,
    expected: { ...ownPage, otherEnterprise: 'notFound', right: 'notFound' },
    lacking: 'technicalChannels',
  },
  {
    entry: 'app/[locale]/(employer)/batch/[setId]/answers/[file]/route.ts#GET',
    address: ({ sentId }) => `/batch/${sentId}/answers/acknowledgement.xml`,
    expected: { ...ownPage, otherEnterprise: 'notFound', right: 'notFound' },
    lacking: 'technicalChannels',
  },
  {
    entry: 'app/[locale]/(employer)/batch/[setId]/csv/route.ts#GET',
    address: ({ sentId }) => `/batch/${sentId}/csv`,
    expected: { ...ownPage, otherEnterprise: 'notFound', right: 'notFound' },
    lacking: 'technicalChannels',
  },
  {
    entry: 'app/[locale]/(employer)/batch/[setId]/xlsx/route.ts#GET',
    address: ({ sentId }) => `/batch/${sentId}/xlsx`,
    expected: { ...ownPage, otherEnterprise: 'notFound', right: 'notFound' },
    lacking: 'technicalChannels',
  },
]

export const consultation: readonly Row[] = [
  { entry: 'app/[locale]/(employer)/workers/page.tsx', address: () => '/workers', ...consulting, expected: ownPage },
  {
    entry: 'app/[locale]/(employer)/workers/actions.ts#searchWorkers',
    address: () => '/workers',
    ...consulting,
    expected: told(ownPage),
    fields: () => ({ search: '96.03.08-999.22' }),
  },
  {
    entry: 'app/[locale]/(employer)/workers/export/[file]/route.ts#GET',
    address: () => '/workers/export/declarations.csv',
    ...consulting,
    expected: ownPage,
  },
  {
    entry: 'app/[locale]/(employer)/transmissions/page.tsx',
    address: () => '/transmissions',
    ...consulting,
    expected: ownPage,
  },
  {
    entry: 'app/[locale]/(employer)/transmissions/export/[file]/route.ts#GET',
    address: () => '/transmissions/export/transmissions.csv',
    ...consulting,
    expected: ownPage,
  },
  { entry: 'app/[locale]/(employer)/dimona/page.tsx', address: () => '/dimona', ...consulting, expected: ownPage },
  {
    entry: 'app/[locale]/(employer)/to-do/page.tsx',
    address: () => '/to-do',
    expected: ownPage,
    lacking: 'flexiAtWork',
  },
  {
    entry: 'app/[locale]/(employer)/to-do/actions.ts#completeMonth',
    address: () => '/to-do',
    fields: ({ workerId }) => ({ workerId, startDate: '2024-12-01', endDate: '2024-12-31' }),
    expected: told(ownThing),
    lacking: 'flexiAtWork',
  },
  {
    entry: 'app/[locale]/(employer)/workers/[workerId]/page.tsx',
    address: ({ workerId }) => `/workers/${workerId}`,
    ...consulting,
  },
  {
    entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/receipt/page.tsx',
    address: ({ sentId }) => `/transmissions/${sentId}/receipt`,
    ...entering,
  },
  {
    entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/receipt/pdf/route.ts#GET',
    address: ({ sentId }) => `/transmissions/${sentId}/receipt/pdf`,
    ...entering,
  },
  {
    entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/receipt/notification/route.ts#GET',
    address: ({ sentId }) => `/transmissions/${sentId}/receipt/notification`,
    ...entering,
  },
  {
    entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/receipt/actions.ts#sendAgain',
    address: ({ sentId }) => `/transmissions/${sentId}/receipt`,
    bound: ({ sentId }) => [sentId],
    ...entering,
    expected: told(ownThing),
  },
]

/** Who did what, who looked. */
export const accessLog: readonly Row[] = [
  {
    entry: 'app/[locale]/(employer)/access/audit/page.tsx',
    address: () => '/access/audit',
    expected: ownPage,
    lacking: 'accessManagement',
  },
]

/** A version that is not the last one: what the right person asks for is answered by a question, and nothing is deleted. */
const stale = '00000000-0000-7000-8000-000000000000'

export const correction: readonly Row[] = [
  {
    entry: 'app/[locale]/(employer)/workers/cancellations/page.tsx',
    address: () => '/workers/cancellations',
    expected: ownPage,
    lacking: 'flexiAtWork',
  },
  {
    entry: 'app/[locale]/(employer)/workers/cancellations/[bulkId]/page.tsx',
    address: ({ bulkId }) => `/workers/cancellations/${bulkId}`,
    ...entering,
  },
  {
    entry: 'app/[locale]/(employer)/workers/cancellations/actions.ts#chooseDeclarations',
    address: () => '/workers/cancellations',
    fields: ({ declarationId }) => ({ declarations: declarationId }),
    ...entering,
    expected: told(ownThing),
  },
  {
    entry: 'app/[locale]/(employer)/workers/cancellations/actions.ts#cancelChosen',
    address: ({ bulkId }) => `/workers/cancellations/${bulkId}`,
    fields: ({ bulkId }) => ({ bulkId, reason: 'duplicate', count: '0' }),
    ...entering,
    expected: told(ownThing),
  },
  {
    entry: 'app/[locale]/(employer)/workers/[workerId]/declarations/[declarationId]/actions.ts#copyDeclaration',
    address: (ids) => `${declaration(ids)}/delete`,
    fields: ({ declarationId }) => ({ declarationId }),
    lacking: 'flexiAtWork',
    // Only what is cancelled can be a model; this declaration is not.
    expected: { ...told(ownThing), right: 'notFound' },
  },
  {
    entry: 'app/[locale]/(employer)/workers/[workerId]/declarations/[declarationId]/delete/page.tsx',
    address: (ids) => `${declaration(ids)}/delete`,
    ...entering,
  },
  ...[
    'app/[locale]/(employer)/workers/[workerId]/declarations/[declarationId]/actions.ts#deleteDeclaration',
    'app/[locale]/(employer)/workers/[workerId]/declarations/[declarationId]/actions.ts#correctDeclaration',
  ].map((entry) => ({
    entry,
    address: (ids: Ids) => `${declaration(ids)}/delete`,
    fields: ({ declarationId }: Ids) => ({ declarationId, basedOnVersionId: stale, reason: 'duplicate' }),
    lacking: 'flexiAtWork' as const,
    // It is looked up first, for whoever may consult.
    ...(entry.endsWith('#deleteDeclaration') && { strangers: ['missingPermission', 'onlyConsultation'] as const }),
    expected: told(ownThing),
  })),
]
