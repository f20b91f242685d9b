import { type Row, workersOnly } from '../outcomes.ts'

export const otherHats: readonly Row[] = [
  { entry: 'app/[locale]/(worker)/counter/page.tsx', address: () => '/counter', expected: workersOnly },
]
