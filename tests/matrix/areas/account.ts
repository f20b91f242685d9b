import { type Expected, everybody, nobody, type Row, signedIn } from '../outcomes.ts'

/** Whose strong key is asked for before keys are changed, and who came with a weaker one. */
const strongKey: Expected = { ...signedIn, tooLowLevel: 'refused' }

/** One's own account: the same for everybody, about himself. */
export const account: readonly Row[] = [
  { entry: 'app/[locale]/account/page.tsx', address: () => '/account', expected: signedIn },
  {
    entry: 'app/[locale]/account/actions.ts#endSession',
    address: () => '/account',
    // Nobody ends a session that is not his: here it is nobody's.
    fields: () => ({ sessionId: 'unknown' }),
    expected: { ...nobody, anonymous: 'signIn' },
  },
  { entry: 'app/[locale]/account/actions.ts#endOtherSessions', address: () => '/account', expected: signedIn },
  { entry: 'app/[locale]/account/app/page.tsx', address: () => '/account/app', expected: strongKey },
  { entry: 'app/[locale]/account/app/actions.ts#startApp', address: () => '/account/app', expected: strongKey },
  {
    entry: 'app/[locale]/account/app/actions.ts#confirmApp',
    address: () => '/account/app',
    fields: () => ({ code: 'none' }),
    expected: strongKey,
  },
  {
    entry: 'app/[locale]/account/password/page.tsx',
    address: () => '/account/password',
    // The people made for the matrix have no password.
    expected: { ...signedIn, missingPermission: 'notFound' },
    others: { removedUser: 'notFound', officeUser: 'notFound' },
  },
  {
    entry: 'app/[locale]/account/password/actions.ts#changePassword',
    address: () => '/account/password',
    expected: signedIn,
  },
  { entry: 'app/[locale]/(public)/key-setup/open/route.ts#GET', address: () => '/key-setup/open', expected: everybody },
  { entry: 'app/[locale]/(public)/key-setup/page.tsx', address: () => '/key-setup', expected: everybody },
  ...[
    'app/[locale]/(public)/key-setup/actions.ts#proveKeySetup',
    'app/[locale]/(public)/key-setup/actions.ts#finishKeySetup',
  ].map((entry) => ({ entry, address: () => '/key-setup', expected: everybody })),
  { entry: 'app/[locale]/account/passkeys/page.tsx', address: () => '/account/passkeys', expected: strongKey },
  {
    entry: 'app/[locale]/account/passkeys/options/route.ts#POST',
    address: () => '/account/passkeys/options',
    expected: strongKey,
  },
  {
    entry: 'app/[locale]/account/passkeys/actions.ts#addPasskey',
    address: () => '/account/passkeys',
    expected: strongKey,
  },
  ...[
    'app/[locale]/account/passkeys/[passkeyId]/remove/page.tsx',
    'app/[locale]/account/passkeys/actions.ts#removePasskey',
  ].map((entry) => ({
    entry,
    address: () => '/account/passkeys/0198d000-0000-7000-8000-000000000000/remove',
    // Nobody removes what is not his: here it is nobody's.
    expected: { ...nobody, anonymous: 'signIn', tooLowLevel: 'refused' } as const,
  })),
  {
    entry: 'app/[locale]/account/recovery-codes/page.tsx',
    address: () => '/account/recovery-codes',
    expected: signedIn,
  },
  {
    entry: 'app/[locale]/account/recovery-codes/file/route.ts#GET',
    address: () => '/account/recovery-codes/file',
    expected: signedIn,
  },
  {
    entry: 'app/[locale]/account/recovery-codes/actions.ts#makeCodes',
    address: () => '/account/recovery-codes',
    // Who has no strong key has nothing that codes could stand in for.
    expected: { ...strongKey, missingPermission: 'refused' },
    others: { removedUser: 'refused', officeUser: 'refused' },
  },
  {
    entry: 'app/[locale]/account/recovery-codes/actions.ts#putCodesAway',
    address: () => '/account/recovery-codes',
    expected: signedIn,
  },
]
