import type { Language, Permission } from '../../lib/domain/actor.ts'

export interface PersonScenario {
  familyName: string
  givenName: string
  ssin: string
}

/** Fictitious people: sequence number 999 is never issued as a national number. */
export const people = {
  laurine: { familyName: 'Hennebert', givenName: 'Laurine', ssin: '96030899922' },
  christophe: { familyName: 'Van Houdt', givenName: 'Christophe', ssin: '85081299994' },
  isabelle: { familyName: 'Clarebout', givenName: 'Isabelle', ssin: '91112499975' },
  yves: { familyName: 'Brisart', givenName: 'Yves', ssin: '67021499902' },
  dieter: { familyName: 'Saelens', givenName: 'Dieter', ssin: '76080999992' },
  marleen: { familyName: 'Hallewyn', givenName: 'Marleen', ssin: '85070699973' },
  marc: { familyName: 'Duvivier', givenName: 'Marc', ssin: '73051799959' },
  lukasz: { familyName: 'Szczepański', givenName: 'Łukasz', ssin: '99093099949' },
  marieChristine: { familyName: 'Vandenberghe-Delacroix', givenName: 'Marie-Christine', ssin: '59040299914' },
  lotte: { familyName: 'Verhaeren', givenName: 'Lotte', ssin: '01061999975' },
  jonas: { familyName: 'Baeck', givenName: 'Jonas', ssin: '94012799975' },
  fatima: { familyName: 'Ouali', givenName: 'Fatima', ssin: '03100599980' },
  georges: { familyName: 'Pirard', givenName: 'Georges', ssin: '53021199989' },
  monique: { familyName: 'Thys', givenName: 'Monique', ssin: '59062399977' },
  herman: { familyName: 'Gielen', givenName: 'Herman', ssin: '62090199945' },
  maelle: { familyName: 'Fontaine', givenName: 'Maëlle', ssin: '88121499928' },
  karel: { familyName: 'Dewitte', givenName: 'Karel', ssin: '90070899921' },
  nathalie: { familyName: 'Servais', givenName: 'Nathalie', ssin: '79032199951' },
  paul: { familyName: 'Henrion', givenName: 'Paul', ssin: '83103099911' },
  lea: { familyName: 'Marchal', givenName: 'Léa', ssin: '98041699925' },
  greet: { familyName: 'Maes', givenName: 'Greet', ssin: '81011599965' },
  anna: { familyName: 'Hermes', givenName: 'Anna', ssin: '77110299953' },
  thomas: { familyName: 'Leroy', givenName: 'Thomas', ssin: '86052699962' },
  julie: { familyName: 'Noël', givenName: 'Julie', ssin: '95082299904' },
  agnes: { familyName: 'Collard', givenName: 'Agnès', ssin: '72120399922' },
  piet: { familyName: 'Vanneste', givenName: 'Piet', ssin: '80061199905' },
} satisfies Record<string, PersonScenario>

export type PersonKey = keyof typeof people

export interface UserScenario {
  person: PersonKey
  language: Language
  isAgent?: boolean
  memberships: readonly {
    enterprise: string
    role: 'user' | 'accessManager' | 'chiefAccessManager'
    permissions: readonly Permission[]
    /** Names of the generated clients an office user is narrowed to. */
    clients?: readonly number[]
  }[]
}

const everything: readonly Permission[] = [
  'dimonaConsultation',
  'flexiAtWork',
  'dimonaDeclaration',
  'accessManagement',
  'eBox',
  'technicalChannels',
]
const entering: readonly Permission[] = ['dimonaConsultation', 'flexiAtWork', 'eBox']
const chief = (enterprise: string) => ({ enterprise, role: 'chiefAccessManager' as const, permissions: everything })
const user = (enterprise: string, permissions: readonly Permission[]) => ({
  enterprise,
  role: 'user' as const,
  permissions,
})

/** Who can sign in. The password of all is `demonstrationPassword`; user name = first.last, without accents. */
export const users: readonly UserScenario[] = [
  { person: 'nathalie', language: 'fr', memberships: [chief('brasserie')] },
  { person: 'paul', language: 'fr', memberships: [user('brasserie', entering)] },
  { person: 'lea', language: 'fr', memberships: [user('brasserie', ['dimonaConsultation', 'eBox'])] },
  { person: 'karel', language: 'nl', memberships: [user('brasserie', entering), chief('cafe')] },
  { person: 'greet', language: 'nl', memberships: [user('cafe', entering)] },
  { person: 'anna', language: 'de', memberships: [chief('gasthof')] },
  { person: 'thomas', language: 'fr', memberships: [chief('horizon')] },
  {
    person: 'julie',
    language: 'fr',
    memberships: [{ enterprise: 'horizon', role: 'user', permissions: entering, clients: [1, 2, 3] }],
  },
  { person: 'agnes', language: 'fr', isAgent: true, memberships: [] },
  { person: 'piet', language: 'nl', isAgent: true, memberships: [] },
  { person: 'lotte', language: 'nl', memberships: [] },
  { person: 'jonas', language: 'nl', memberships: [] },
  { person: 'georges', language: 'fr', memberships: [] },
  { person: 'monique', language: 'nl', memberships: [] },
  { person: 'herman', language: 'nl', memberships: [] },
  { person: 'maelle', language: 'en', memberships: [] },
  { person: 'isabelle', language: 'fr', memberships: [] },
]

export const demonstrationPassword = 'demonstration-flexi'

/** first.last, lower case, without accents. */
export function userName({ givenName, familyName }: PersonScenario): string {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, '-')
  return `${plain(givenName)}.${plain(familyName)}`.toLowerCase()
}
