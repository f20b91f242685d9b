import {
  agentsOnly,
  anyKey,
  choosing,
  everybody,
  type Ids,
  nobody,
  ownPage,
  ownSignInOnly,
  ownThing,
  type Row,
  signedIn,
  told,
  workersOnly,
} from './outcomes.ts'

const transmission = ({ transmissionId }: Ids) => `/transmissions/${transmissionId}`
const line = (ids: Ids) => `${transmission(ids)}/wages/${ids.lineId}`
const declaration = ({ workerId, declarationId }: Ids) => `/workers/${workerId}/declarations/${declarationId}`
const lineIds = ({ transmissionId, lineId }: Ids) => [{ transmissionId, lineId }]
const transmissionId = (ids: Ids) => [ids.transmissionId]

const entering = { expected: ownThing, lacking: 'flexiAtWork' } as const
const consulting = { expected: ownThing, lacking: 'dimonaConsultation' } as const

const publicPages: Row[] = [
  { entry: 'app/[locale]/(public)/page.tsx', address: () => '', expected: everybody },
  { entry: 'app/[locale]/(public)/accessibility/page.tsx', address: () => '/accessibility', expected: everybody },
  { entry: 'app/[locale]/(public)/cookies/page.tsx', address: () => '/cookies', expected: everybody },
  { entry: 'app/[locale]/(public)/empty/page.tsx', address: () => '/empty', expected: everybody },
  { entry: 'app/[locale]/(public)/help/page.tsx', address: () => '/help', expected: everybody },
  { entry: 'app/[locale]/(public)/personal-data/page.tsx', address: () => '/personal-data', expected: everybody },
  { entry: 'app/[locale]/(public)/terms/page.tsx', address: () => '/terms', expected: everybody },
  {
    entry: 'app/[locale]/(public)/demonstration-mail/page.tsx',
    address: () => '/demonstration-mail',
    expected: everybody,
  },
  { entry: 'app/[locale]/language/route.ts#POST', address: () => '/language', expected: everybody },
  { entry: 'app/[locale]/[...rest]/page.tsx', address: () => '/no/such/page', expected: nobody },
  { entry: 'app/[locale]/refused/page.tsx', address: () => '/refused', expected: nobody },
]

const signInSteps: Row[] = [
  { entry: 'app/[locale]/(public)/sign-in/page.tsx', address: () => '/sign-in', expected: everybody },
  { entry: 'app/[locale]/(public)/sign-in/start/route.ts#POST', address: () => '/sign-in/start', expected: everybody },
  { entry: 'app/[locale]/sign-out/route.ts#POST', address: () => '/sign-out', expected: ownSignInOnly },
  ...[
    { entry: 'app/[locale]/interaction/[uid]/page.tsx', address: '/interaction/x' },
    { entry: 'app/[locale]/interaction/[uid]/[key]/page.tsx', address: '/interaction/x/eid' },
    { entry: 'app/[locale]/interaction/[uid]/app-code/page.tsx', address: '/interaction/x/app-code' },
    { entry: 'app/[locale]/interaction/[uid]/app-code/check/route.ts#POST', address: '/interaction/x/app-code/check' },
    { entry: 'app/[locale]/interaction/[uid]/email-code/page.tsx', address: '/interaction/x/email-code' },
    {
      entry: 'app/[locale]/interaction/[uid]/email-code/send/route.ts#POST',
      address: '/interaction/x/email-code/send',
    },
    {
      entry: 'app/[locale]/interaction/[uid]/email-code/confirm/page.tsx',
      address: '/interaction/x/email-code/confirm',
    },
    {
      entry: 'app/[locale]/interaction/[uid]/email-code/confirm/check/route.ts#POST',
      address: '/interaction/x/email-code/confirm/check',
    },
    { entry: 'app/api/auth/[...nextauth]/route.ts#GET', address: '/api/auth/callback/csam' },
  ].map(({ entry, address }) => ({ entry, address: () => address, expected: ownSignInOnly })),
  { entry: 'app/[locale]/profile/page.tsx', address: () => '/profile', expected: signedIn },
  { entry: 'app/[locale]/profile/actions.ts#chooseHat', address: () => '/profile', expected: choosing },
  { entry: 'app/session/actions.ts#staySignedIn', address: () => '/profile', expected: signedIn },
]

const otherHats: Row[] = [
  { entry: 'app/[locale]/(worker)/counter/page.tsx', address: () => '/counter', expected: workersOnly },
  { entry: 'app/[locale]/(agent)/desk/page.tsx', address: () => '/desk', expected: agentsOnly },
]

const eBox: Row[] = [
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
    entry: 'app/[locale]/(employer)/e-box/actions.ts#markMessage',
    address: () => '/e-box',
    fields: ({ messageId }) => ({ messageId, isRead: 'yes' }),
    expected: told(anyKey(ownThing)),
    lacking: 'eBox',
  },
]

const consultation: Row[] = [
  { entry: 'app/[locale]/(employer)/workers/page.tsx', address: () => '/workers', ...consulting, expected: ownPage },
  {
    entry: 'app/[locale]/(employer)/workers/actions.ts#searchWorkers',
    address: () => '/workers',
    ...consulting,
    expected: told(ownPage),
    fields: () => ({ search: '96.03.08-999.22' }),
  },
  { entry: 'app/[locale]/(employer)/dimona/page.tsx', address: () => '/dimona', ...consulting, expected: ownPage },
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
]

/** A version that is not the last one: what the right person asks for is answered by a question, and nothing is deleted. */
const stale = '00000000-0000-7000-8000-000000000000'

const correction: Row[] = [
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
    expected: told(ownThing),
  })),
]

const wizardPages: Row[] = [
  {
    entry: 'app/[locale]/(employer)/transmissions/new/page.tsx',
    address: () => '/transmissions/new',
    ...entering,
    expected: ownPage,
  },
  ...[
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/period/page.tsx', page: '/period' },
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/workers/page.tsx', page: '/workers' },
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/overview/page.tsx', page: '/overview' },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/overview/add-worker/page.tsx',
      page: '/overview/add-worker',
    },
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/cancel/page.tsx', page: '/cancel' },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/overview/changed/page.tsx',
      page: '/overview/changed',
    },
  ].map(({ entry, page }) => ({ entry, address: (ids: Ids) => `${transmission(ids)}${page}`, ...entering })),
  ...[
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/[lineId]/page.tsx', page: '' },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/[lineId]/conflict/page.tsx',
      page: '/conflict',
    },
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/[lineId]/remove/page.tsx', page: '/remove' },
  ].map(({ entry, page }) => ({ entry, address: (ids: Ids) => `${line(ids)}${page}`, ...entering })),
]

/** In an order in which each leaves the draft to the next: removal and cancellation come last. */
const wizardActions: Row[] = [
  {
    entry: 'app/[locale]/(employer)/transmissions/new/actions.ts#startWithWagePeriod',
    address: () => '/transmissions/new',
    fields: () => ({ startDate: '01/12/2024', endDate: '31/12/2024' }),
    ...entering,
    expected: ownPage,
  },
  ...[
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/overview/actions.ts#send', page: '/overview' },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/overview/changed/actions.ts#redoOnLastVersion',
      page: '/overview/changed',
    },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/overview/add-worker/actions.ts#addWorkers',
      page: '/overview',
    },
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/period/actions.ts#splitDates', page: '/period' },
  ].map(({ entry, page }) => ({
    entry,
    address: (ids: Ids) => `${transmission(ids)}${page}`,
    bound: transmissionId,
    ...entering,
  })),
  {
    entry:
      'app/[locale]/(employer)/transmissions/[transmissionId]/wages/[lineId]/conflict/actions.ts#saveVersionChoice',
    address: (ids) => `${line(ids)}/conflict`,
    bound: lineIds,
    lacking: 'flexiAtWork',
    // Nothing was put aside to choose from: it leads to the form, which refuses.
    expected: { ...ownThing, otherEnterprise: 'shown' },
  },
  ...[
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/[lineId]/actions.ts#saveWages', page: '' },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/[lineId]/actions.ts#saveWagesQuietly',
      page: '',
    },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/[lineId]/remove/actions.ts#removeLine',
      page: '/remove',
    },
  ].map(({ entry, page }) => ({ entry, address: (ids: Ids) => `${line(ids)}${page}`, bound: lineIds, ...entering })),
  ...[
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/workers/actions.ts#saveChoice', page: '/workers' },
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/period/actions.ts#saveDates', page: '/period' },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/cancel/actions.ts#cancelTransmission',
      page: '/cancel',
    },
  ].map(({ entry, page }) => ({
    entry,
    address: (ids: Ids) => `${transmission(ids)}${page}`,
    bound: transmissionId,
    ...entering,
  })),
]

/** Who may, for every address a browser can ask for. A new one without a row fails the build. */
export const entryPoints: readonly Row[] = [
  ...publicPages,
  ...signInSteps,
  ...otherHats,
  ...eBox,
  ...consultation,
  ...correction,
  ...wizardPages,
  ...wizardActions,
]
