import type { Language } from '../../lib/domain/actor.ts'

export interface EnterpriseScenario {
  key: string
  name: string
  documentLanguage: Language
  enterpriseNumber: string
  nssoNumber: string
  senderNumber?: string
  isOffice?: boolean
  categories: readonly { employerCategory: string; startDate: string; endDate?: string }[]
}

/** The four enterprises of the demonstration: the manual's employer, a café, an inn and a payroll office. All fictitious. */
export const enterprises: readonly EnterpriseScenario[] = [
  {
    key: 'brasserie',
    name: 'Brasserie du Canal SRL',
    documentLanguage: 'fr',
    enterpriseNumber: '0123456749',
    nssoNumber: '123456749',
    categories: [
      { employerCategory: '210', startDate: '2015-01-01' },
      { employerCategory: '597', startDate: '2020-01-01' },
    ],
  },
  {
    key: 'cafe',
    name: 'Café De Post BV',
    documentLanguage: 'nl',
    enterpriseNumber: '0134567803',
    nssoNumber: '490010146',
    categories: [{ employerCategory: '017', startDate: '2016-01-01' }],
  },
  {
    key: 'gasthof',
    name: 'Gasthof zur Linde GmbH',
    documentLanguage: 'de',
    enterpriseNumber: '0145678954',
    nssoNumber: '490010243',
    categories: [
      { employerCategory: '017', startDate: '2018-01-01' },
      { employerCategory: '210', startDate: '2018-01-01', endDate: '2024-12-31' },
    ],
  },
  {
    key: 'horizon',
    name: 'Secrétariat Horizon ASBL',
    documentLanguage: 'fr',
    enterpriseNumber: '0156789018',
    nssoNumber: '490010340',
    senderNumber: '009990',
    isOffice: true,
    categories: [],
  },
]

export interface MandateScenario {
  office: string
  employer: string
  status: 'requested' | 'accepted' | 'active' | 'ended'
  startDate: string
  endDate?: string
}

export const mandates: readonly MandateScenario[] = [
  { office: 'horizon', employer: 'brasserie', status: 'active', startDate: '2025-01-01' },
  { office: 'horizon', employer: 'cafe', status: 'ended', startDate: '2025-01-01', endDate: '2025-06-30' },
  { office: 'horizon', employer: 'gasthof', status: 'requested', startDate: '2025-01-01' },
]
