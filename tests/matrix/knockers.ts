import type { Kind, Knocker } from './kinds.ts'
import type { Ids, Outcome, Row } from './outcomes.ts'

/** Whose things are asked for: the brasserie's, a client's of the office, those of an enterprise that nobody here acts for, nobody's. */
export const relations = ['own', 'mandated', 'foreign', 'unknown'] as const
export type Relation = (typeof relations)[number]

interface KindOfKnocker {
  /** As which kind of the written rows he is answered. */
  like: Kind | ((row: Row) => Kind)
  /** Which things are his; null = none of them. */
  his: Relation | null
}

/** Somebody who holds only that: what asks for it opens, what asks for anything else does not. */
const holder = (permission: Row['lacking']): KindOfKnocker => ({
  like: ({ lacking }) => (lacking === permission ? 'right' : 'missingPermission'),
  his: 'own',
})

const described: Record<Knocker, KindOfKnocker> = {
  anonymous: { like: 'anonymous', his: null },
  expiredSession: { like: 'anonymous', his: 'own' },
  endedSession: { like: 'anonymous', his: 'own' },
  withoutProfile: { like: 'endedMandate', his: 'own' },
  removedUser: { like: 'endedMandate', his: 'own' },
  missingPermission: { like: 'missingPermission', his: 'own' },
  onlyConsultation: holder('dimonaConsultation'),
  onlyEBox: holder('eBox'),
  onlyAccessManagement: holder('accessManagement'),
  tooLowLevel: { like: 'tooLowLevel', his: 'own' },
  right: { like: 'right', his: 'own' },
  otherEnterprise: { like: 'otherEnterprise', his: null },
  officeUser: {
    like: ({ lacking }) => (lacking === 'accessManagement' ? 'missingPermission' : 'right'),
    his: 'mandated',
  },
  officeUserOfOthers: { like: 'endedMandate', his: null },
  endedMandate: { like: 'endedMandate', his: null },
  worker: { like: 'worker', his: 'own' },
  otherWorker: { like: 'worker', his: null },
  agent: { like: 'agent', his: 'own' },
}

const idNames = (row: Row): Set<string> => {
  const read = new Set<string>()
  const ids = new Proxy({} as Ids, {
    get: (_ids, name: string) => {
      read.add(name)
      return name
    },
  })
  row.address(ids)
  row.bound?.(ids)
  row.fields?.(ids)
  return read
}

/** Of a row about no thing in particular there is one cell for each kind. */
export const relationsOf = (row: Row): readonly Relation[] => (idNames(row).size > 0 ? relations : ['own'])

const likeOf = (row: Row, knocker: Knocker): Kind => {
  const { like } = described[knocker]
  return typeof like === 'function' ? like(row) : like
}

function answerAStranger(row: Row, like: Kind): Outcome {
  const isEmployer = like === 'right' || like === 'tooLowLevel'
  return row.strange ?? (isEmployer ? row.expected.otherEnterprise : 'notFound')
}

/** A thing that is not one's own answers like one that does not exist; who is not let in learns nothing of either. */
export function predict(row: Row, knocker: Knocker, relation: Relation): Outcome {
  const like = likeOf(row, knocker)
  const atHome = row.others?.[knocker] ?? row.expected[like]
  const { his } = described[knocker]
  if (his === relation || relationsOf(row).length === 1 || like === 'otherEnterprise') return atHome
  if (row.strangers?.includes(knocker)) return 'notFound'
  const isLetIn = atHome === 'shown' || (like === 'right' && atHome !== 'refused')
  return isLetIn ? answerAStranger(row, like) : atHome
}
