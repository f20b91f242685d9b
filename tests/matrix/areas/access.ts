import { type Expected, everybody, type Ids, nobody, ownPage, type Row, signedIn, told } from '../outcomes.ts'

const user = ({ membershipId }: Ids) => `/access/users/${membershipId}`
const managing = { lacking: 'accessManagement' } as const
const thing: Expected = { ...ownPage, otherEnterprise: 'notFound' }
const folder = 'app/[locale]/(employer)/access'

const users: readonly Row[] = [
  { entry: 'app/[locale]/(employer)/access/page.tsx', address: () => '/access', expected: ownPage, ...managing },
  {
    entry: 'app/[locale]/(employer)/access/csv/route.ts#GET',
    address: () => '/access/csv',
    expected: ownPage,
    ...managing,
  },
  ...[
    'app/[locale]/(employer)/access/users/[membershipId]/page.tsx',
    'app/[locale]/(employer)/access/users/[membershipId]/remove/page.tsx',
    'app/[locale]/(employer)/access/users/[membershipId]/hand-over/page.tsx',
    'app/[locale]/(employer)/access/users/[membershipId]/reset-keys/page.tsx',
  ].map((entry) => ({
    entry,
    address: (ids: Ids) => `${user(ids)}${entry.slice(`${folder}/users/[membershipId]`.length, -'/page.tsx'.length)}`,
    expected: thing,
    // Only a chief hands over.
    ...(entry.includes('hand-over') && { others: { onlyAccessManagement: 'notFound' as const } }),
    ...managing,
  })),
  ...[
    'app/[locale]/(employer)/access/users/[membershipId]/actions.ts#givePermissions',
    'app/[locale]/(employer)/access/users/[membershipId]/actions.ts#takePermission',
    'app/[locale]/(employer)/access/users/[membershipId]/actions.ts#changeRole',
    'app/[locale]/(employer)/access/users/[membershipId]/actions.ts#handOver',
    'app/[locale]/(employer)/access/users/[membershipId]/actions.ts#removeUser',
    'app/[locale]/(employer)/access/users/[membershipId]/reset-keys/actions.ts#resetKeys',
  ].map((entry) => ({
    entry,
    address: (ids: Ids) => (entry.includes('/reset-keys/') ? `${user(ids)}/reset-keys` : user(ids)),
    // Nobody is handed the role, removed or reset here: one hands nothing over to oneself, and the last chief stays.
    fields: ({ membershipId, ownMembershipId }: Ids) => ({
      membershipId: /handOver|removeUser|resetKeys/.test(entry) ? ownMembershipId : membershipId,
      permissions: 'technicalChannels',
      permission: 'technicalChannels',
      role: 'user',
    }),
    expected: told(thing),
    ...managing,
  })),
]

const invitations: readonly Row[] = [
  {
    entry: 'app/[locale]/(employer)/access/invitations/page.tsx',
    address: () => '/access/invitations',
    expected: ownPage,
    ...managing,
  },
  {
    entry: 'app/[locale]/(employer)/access/invitations/actions.ts#inviteUser',
    address: () => '/access/invitations',
    fields: () => ({ email: 'nobody' }),
    expected: told(ownPage),
    ...managing,
  },
  {
    entry: 'app/[locale]/(employer)/access/invitations/actions.ts#revokeInvitation',
    address: () => '/access/invitations',
    fields: ({ invitationId }) => ({ invitationId }),
    expected: told(thing),
    ...managing,
  },
  {
    entry: 'app/[locale]/(public)/invitation/open/route.ts#GET',
    address: () => '/invitation/open',
    expected: everybody,
  },
  { entry: 'app/[locale]/(public)/invitation/page.tsx', address: () => '/invitation', expected: everybody },
  // Without an invitation in the browser both lead to the page that says so.
  {
    entry: 'app/[locale]/(public)/invitation/account/page.tsx',
    address: () => '/invitation/account',
    expected: everybody,
  },
  {
    entry: 'app/[locale]/(public)/invitation/actions.ts#makeAccount',
    address: () => '/invitation',
    expected: everybody,
  },
  {
    entry: 'app/[locale]/(public)/invitation/actions.ts#acceptInvitation',
    address: () => '/invitation',
    // Who is signed in and holds no invitation meets nothing.
    expected: { ...nobody, anonymous: signedIn.anonymous },
  },
]

const mandate = ({ mandateId }: Ids) => `/access/mandates/${mandateId}`

const mandates: readonly Row[] = [
  {
    entry: 'app/[locale]/(employer)/access/mandates/page.tsx',
    address: () => '/access/mandates',
    expected: ownPage,
    ...managing,
  },
  {
    entry: 'app/[locale]/(employer)/access/mandates/give/page.tsx',
    address: () => '/access/mandates/give',
    expected: ownPage,
    ...managing,
  },
  {
    entry: 'app/[locale]/(employer)/access/mandates/give/actions.ts#giveMandate',
    address: () => '/access/mandates/give',
    expected: told(ownPage),
    ...managing,
  },
  {
    entry: 'app/[locale]/(employer)/access/mandates/[mandateId]/page.tsx',
    address: mandate,
    expected: thing,
    ...managing,
  },
  {
    entry: 'app/[locale]/(employer)/access/mandates/[mandateId]/end/page.tsx',
    address: (ids) => `${mandate(ids)}/end`,
    expected: thing,
    ...managing,
  },
  ...[
    'app/[locale]/(employer)/access/mandates/[mandateId]/actions.ts#acceptMandate',
    'app/[locale]/(employer)/access/mandates/[mandateId]/actions.ts#declineMandate',
    'app/[locale]/(employer)/access/mandates/[mandateId]/actions.ts#withdrawMandate',
    'app/[locale]/(employer)/access/mandates/[mandateId]/actions.ts#endMandate',
  ].map((entry) => ({
    entry,
    address: mandate,
    // Not ended here: the day cannot be read.
    fields: ({ mandateId }: Ids) => ({ mandateId, when: 'date', endDate: 'x' }),
    // An employer does not answer what it asked for itself.
    expected: told({ ...thing, right: /accept|decline/.test(entry) ? 'notFound' : 'shown' }),
    ...managing,
  })),
]

// The brasserie is no office and has no clients: to its own manager too there is nothing here.
const clients: readonly Row[] = [
  {
    entry: 'app/[locale]/(employer)/access/users/[membershipId]/clients/page.tsx',
    address: (ids) => `${user(ids)}/clients`,
    expected: { ...thing, right: 'notFound' },
    ...managing,
  },
  {
    entry: 'app/[locale]/(employer)/access/users/[membershipId]/clients/actions.ts#saveClients',
    address: (ids) => `${user(ids)}/clients`,
    fields: ({ membershipId }) => ({ membershipId }),
    expected: told({ ...thing, right: 'notFound' }),
    ...managing,
  },
]

/** Both permissions are needed, the second one for what programs do. */
const certifying = { ...managing, others: { onlyAccessManagement: 'refused' } } as const

const certificates: readonly Row[] = [
  {
    entry: 'app/[locale]/(employer)/access/certificates/page.tsx',
    address: () => '/access/certificates',
    expected: ownPage,
    ...certifying,
  },
  {
    entry: 'app/[locale]/(employer)/access/certificates/actions.ts#addCertificate',
    address: () => '/access/certificates',
    expected: told(ownPage),
    ...certifying,
  },
  {
    entry: 'app/[locale]/(employer)/access/certificates/actions.ts#removeCertificate',
    address: () => '/access/certificates',
    fields: ({ certificateId }) => ({ certificateId }),
    expected: told(thing),
    ...certifying,
  },
]

export const access: readonly Row[] = [...users, ...invitations, ...mandates, ...clients, ...certificates]
