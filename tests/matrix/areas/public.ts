import { everybody, nobody, type Row } from '../outcomes.ts'

export const publicPages: readonly Row[] = [
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
  { entry: 'app/[locale]/(public)/refData/page.tsx', address: () => '/refData', expected: everybody },
  {
    entry: 'app/[locale]/(public)/refData/files/[file]/route.ts#GET',
    address: () => '/refData/files/parameters.csv',
    expected: everybody,
  },
  {
    entry: 'app/[locale]/(public)/technical-library/page.tsx',
    address: () => '/technical-library',
    expected: everybody,
  },
  {
    entry: 'app/[locale]/(public)/technical-library/check/page.tsx',
    address: () => '/technical-library/check',
    expected: everybody,
  },
  {
    entry: 'app/[locale]/(public)/technical-library/check/answer/[file]/route.ts#POST',
    address: () => '/technical-library/check/answer/notification.xml',
    expected: everybody,
  },
  {
    entry: 'app/[locale]/(public)/verification/page.tsx',
    address: () => '/verification',
    expected: everybody,
  },
  // Whoever holds the address of a mail ends that mail, signed in or not; there is no such address here.
  { entry: 'app/[locale]/(public)/unsubscribe/[token]/page.tsx', address: () => '/unsubscribe/x', expected: nobody },
  {
    entry: 'app/[locale]/(public)/unsubscribe/[token]/actions.ts#stopMail',
    address: () => '/unsubscribe/x',
    bound: () => ['x'],
    expected: nobody,
  },
  { entry: 'app/api/unsubscribe/[token]/route.ts#GET', address: () => '/api/unsubscribe/x', expected: everybody },
  { entry: 'app/api/unsubscribe/[token]/route.ts#POST', address: () => '/api/unsubscribe/x', expected: nobody },
  { entry: 'app/[locale]/language/route.ts#POST', address: () => '/language', expected: everybody },
  { entry: 'app/[locale]/[...rest]/page.tsx', address: () => '/no/such/page', expected: nobody },
  { entry: 'app/[locale]/failed/page.tsx', address: () => '/failed', expected: nobody },
  { entry: 'app/[locale]/refused/page.tsx', address: () => '/refused', expected: nobody },
]
