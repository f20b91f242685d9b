import { agentsOnly, type Row, workersOnly } from '../outcomes.ts'

export const otherHats: readonly Row[] = [
  { entry: 'app/[locale]/(worker)/counter/page.tsx', address: () => '/counter', expected: workersOnly },
  { entry: 'app/[locale]/(agent)/desk/page.tsx', address: () => '/desk', expected: agentsOnly },
]
