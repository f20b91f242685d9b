import { agentsOnly, type Row } from '../outcomes.ts'

const parameter = '/desk/parameters/annualCeiling'

export const desk: readonly Row[] = [
  { entry: 'app/[locale]/(agent)/desk/page.tsx', address: () => '/desk', expected: agentsOnly },
  {
    entry: 'app/[locale]/(agent)/desk/parameters/page.tsx',
    address: () => '/desk/parameters',
    expected: agentsOnly,
  },
  {
    entry: 'app/[locale]/(agent)/desk/parameters/[name]/page.tsx',
    address: () => parameter,
    expected: agentsOnly,
  },
  {
    entry: 'app/[locale]/(agent)/desk/parameters/[name]/add/page.tsx',
    address: () => `${parameter}/add`,
    expected: agentsOnly,
  },
  {
    entry: 'app/[locale]/(agent)/desk/parameters/[name]/actions.ts#submitValue',
    address: () => `${parameter}/add`,
    bound: () => ['annualCeiling'],
    fields: () => ({ unit: 'euroCents' }),
    expected: agentsOnly,
  },
  {
    entry: 'app/[locale]/(agent)/desk/parameters/[name]/actions.ts#decideValue',
    address: () => parameter,
    fields: ({ proposalId }) => ({ proposalId, decision: 'confirmed' }),
    expected: agentsOnly,
  },
  { entry: 'app/[locale]/(agent)/desk/export/page.tsx', address: () => '/desk/export', expected: agentsOnly },
  {
    entry: 'app/[locale]/(agent)/desk/export/actions.ts#sendAgain',
    address: () => '/desk/export',
    fields: ({ exportId }) => ({ setId: exportId }),
    expected: agentsOnly,
  },
]
