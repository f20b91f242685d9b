import { openRepositories, type Repositories } from '@/lib/db/repositories.ts'
import type { Transaction } from '@/lib/db/transaction.ts'
import { eBoxKinds } from '@/lib/domain/e-box/message.ts'
import { localDate } from '@/lib/domain/local-date.ts'
import { besideThem, type Stranger } from './questions-beside.ts'

type Ask<Repository> = (repository: Repository, stranger: Stranger) => unknown

type Questions = {
  [Name in keyof Repositories]: { [Method in keyof Repositories[Name] & string]?: Ask<Repositories[Name]> }
}

const day = (text: string) => localDate.parse(text)
const range = { startDate: day('2024-01-01'), endDate: day('2025-12-31') }
const year = { startDate: day('2024-01-01'), endDate: day('2024-12-31') }
const firstPage = { position: null, pageSize: 50 } as const
const inbox = { view: 'inbox', kinds: eBoxKinds } as const
const home = { ...firstPage, range: year, sort: 'latest', isDescending: true } as const
const mandated = { group: 'active', skip: 0, pageSize: 50, today: day('2025-01-03') } as const
const scoped = { search: '', isChosenOnly: false, today: day('2025-01-03') }
const noticed = { date: day('2025-01-03'), window: { after: new Date(0), until: new Date('2099-01-01T00:00:00Z') } }
const right = { permissions: ['eBox'] as const, date: day('2025-01-03') }

/** Every question that a repository answers, asked with the ids of somebody else. */
export const questions: Questions = {
  transmissions: {
    get: (each, { draftId }) => each.get(draftId),
    getLocked: (each, { draftId }) => each.getLocked(draftId),
    findContinuation: (each, { transmissionId }) => each.findContinuation(transmissionId),
    findLastWagePeriod: (each) => each.findLastWagePeriod(),
    listDrafts: async (each, { employerId }) =>
      (await each.listDrafts(50)).filter((draft) => draft.employerId === employerId),
  },
  draftLines: {
    get: (each, { lineId }) => each.get(lineId),
    list: (each, { draftId }) => each.list(draftId),
    listOfDrafts: (each, { draftId }) => each.listOfDrafts([draftId]),
    listOfWorker: (each, { workerId }) => each.listOfWorker(workerId),
    findCopy: (each, { versionId }) => each.findCopy(versionId),
    findCorrection: (each, { declarationId }) => each.findCorrection(declarationId),
  },
  receipts: {
    find: (each, { transmissionId }) => each.find(transmissionId),
  },
  wageImports: {
    get: (each, { draftId, importId }) => each.get(draftId, importId),
    findFormer: (each, { draftId }) => each.findFormer({ importId: draftId, contentHash: Buffer.from('content') }),
  },
  bulkCancellations: {
    get: (each, { bulkId }) => each.get(bulkId),
    getLocked: (each, { bulkId }) => each.getLocked(bulkId),
  },
  workerGroups: {
    list: (each) => each.list(),
    get: (each, { groupId }) => each.get(groupId),
    findNamed: (each) => each.findNamed('cuisine'),
    listTemplates: (each, { workerId }) => each.listTemplates([workerId]),
  },
  declarations: {
    get: (each, { declarationId }) => each.get(declarationId),
    getLocked: (each, { declarationId }) => each.getLocked(declarationId),
    list: (each, { workerId }) => each.list({ workerIds: [workerId] }),
    countTouching: (each, { employerId, workerId }) => each.countTouching(employerId, range, [workerId]),
  },
  versions: {
    list: (each, { versionId }) => each.list([versionId]),
    listOfTransmission: (each, { transmissionId }) => each.listOfTransmission(transmissionId),
    listOfDeclarations: (each, { declarationId }) => each.listOfDeclarations([declarationId]),
    findLast: (each, { workerId }) => each.findLast([workerId], range.endDate),
  },
  overviewRows: {
    readPage: async (each, { employerId }) => (await each.readPage(employerId, home)).rows,
    findLastYear: (each, { employerId }) => each.findLastYear(employerId),
  },
  workers: {
    get: (each, { workerId }) => each.get(workerId),
    findId: (each, { ssin }) => each.findId(ssin),
    listIds: (each, { ssin }) => each.listIds([ssin]),
    listNames: (each, { workerId }) => each.listNames([workerId]),
    listFullNames: (each, { workerId, userId }) => each.listFullNames([workerId, userId]),
    listOverseasQuarters: (each, { employerId, workerId }) => each.listOverseasQuarters(employerId, [workerId]),
  },
  dimonaPeriods: {
    listOfWorkers: (each, { employerId, workerId }) => each.listOfWorkers(employerId, [workerId]),
    listTouching: (each, { employerId }) => each.listTouching(employerId, range),
    listPage: (each, { employerId }) => each.listPage(employerId, firstPage),
    count: (each, { employerId }) => each.count(employerId, firstPage),
  },
  enterprises: {
    get: async (each, { employerId }) => (await each.get(employerId)).directoryEntries,
  },
  eBoxMessages: {
    get: (each, { employerId, messageId, now }) => each.get(employerId, messageId, now),
    listPage: (each, { employerId, now }) => each.listPage(employerId, { ...firstPage, ...inbox, now }),
    count: (each, { employerId, now }) => each.count(employerId, { ...inbox, now }),
    listOwn: (each, { employerId, messageId, now }) => each.listOwn(employerId, [messageId], now),
    listNamedWorkers: (each, { messageId }) => each.listNamedWorkers([messageId]),
  },
  eBoxNotices: {
    findDue: (each, { userId, employerId, now }) =>
      each.findDue({ userId, recipientId: employerId, noticeDate: noticed.date }, { ...noticed, now }),
    findChoice: (each, { userId }) => each.findChoice(userId, noticed.date),
  },
  counters: {
    getOwn: async (each, { workerId }) => {
      const { declarations, pensionDays, years, notices, disputes } = await each.getOwn(workerId, 2024)
      return [declarations, pensionDays, years, notices, disputes]
    },
    getFacts: (each, { workerId }) => each.getFacts(workerId, 2024),
  },
  counterNotices: {
    listFrom: (each, { workerId }) => each.listFrom([{ workerId, year: 2024, floorCents: 1 }]),
    listNoted: (each, { workerId }) => each.listNoted({ workerId, year: 2024 }),
    getChoice: async (each, { workerId }) => (await each.getChoice(workerId)).isMailed || null,
    findUnmailed: (each, { workerId }) => each.findUnmailed({ workerId, year: 2024, threshold: 'notice' }),
  },
  disputes: {
    listOfEmployer: (each, { employerId }) => each.listOfEmployer(employerId, 50),
    getId: (each, { disputeId, employerId }) => each.getId(disputeId, { employerId }),
    listOfDeclaration: (each, { declarationId, workerId }) => each.listOfDeclaration(declarationId, workerId),
  },
  attestations: {
    listOfWorker: (each, { workerId, now }) => each.listOfWorker(workerId, now, 50),
    countValid: (each, { workerId, now }) => each.countValid(workerId, now),
    findRead: (each, { readingId, employerId, userId, now }) => each.findRead(readingId, { employerId, userId, now }),
  },
  toDoDigests: {
    findUnsent: (each, { userId, employerId }) =>
      each.findUnsent({ userId, employerId, weekStartDate: day('2024-12-30') }, right),
    findChoice: (each, { userId }) => each.findChoice(userId, right),
  },
  auditLog: {
    listOfEmployer: (each, { employerId }) => each.listOfEmployer(employerId, null, firstPage),
    listOfAccount: (each, { userId }) => each.listOfAccount(userId, 20),
    listLooksAt: (each, { workerId }) => each.listLooksAt(workerId, firstPage),
    listHeads: (each, { employerId }) =>
      each.listHeads().then((heads) => heads.filter((head) => head.employerId === employerId)),
  },
  memberships: {
    // Somebody who asks may be a user there himself, which he knows.
    list: async (each, { employerId, userId }) =>
      (await each.list(employerId)).filter((member) => member.userId === userId),
  },
  invitations: {
    list: (each, { employerId }) => each.list(employerId),
    find: (each, { invitationTokenHash }) => each.find(invitationTokenHash),
    findAccount: (each, { invitationId }) => each.findAccount(invitationId),
  },
  ownSessions: {
    list: (each, { userId }) => each.list(userId),
    find: (each, { userId, sessionId }) => each.find(userId, sessionId),
  },
  keyAccounts: {
    get: (each, { userId }) => each.get(userId),
  },
  appEnrolments: {
    findOwn: (each, { userId, now }) => each.findOwn(userId, now),
    findByToken: (each, { enrolmentTokenHash, now }) => each.findByToken(enrolmentTokenHash, now),
  },
  passkeys: {
    list: (each, { userId }) => each.list(userId),
  },
  mandates: {
    find: (each, { mandateId }) => each.find(mandateId),
    findLocked: (each, { mandateId }) => each.findLocked(mandateId),
    listBetween: (each, { employerId, officeId }) => each.listBetween({ employerId, officeId }),
    list: (each, { officeId }) => each.list(officeId, 'office', mandated),
    count: async (each, { officeId }) => Object.values(await each.count(officeId, 'office', mandated)),
    listUntoldEnds: (each, { now }) => each.listUntoldEnds(day('2025-01-15'), now),
  },
  clientScopes: {
    get: (each, { membershipId }) => each.get(membershipId),
    list: (each, { membershipId, officeId }) =>
      each.list({ membershipId, officeId, ...scoped }, { skip: 0, pageSize: 50 }),
    count: (each, { membershipId, officeId }) => each.count({ membershipId, officeId, ...scoped }),
    listOwn: (each, { officeId, mandateId }) => each.listOwn(officeId, [mandateId]),
  },
  batchSets: {
    get: (each, { setId }) => each.get(setId),
    getWithLane: (each, { setId }) => each.getWithLane(setId, 1),
    findNamed: (each, { employerId, setName }) => each.findNamed(employerId, setName),
    findSame: (each, { employerId }) => each.findSame(employerId, 'R', Buffer.from('content')),
    listPage: (each, { employerId }) => each.listPage(employerId, firstPage),
    listAnswersDue: (each) => each.listAnswersDue(null, 50),
  },
  senderCertificates: {
    list: (each, { employerId }) => each.list(employerId),
  },
  formAnswers: {
    listPage: (each, { setId }) => each.listPage({ ...firstPage, setId, outcome: null }),
  },
  exportSets: {
    get: (each, { exportId }) => each.get(exportId),
    findNamed: (each, { setName }) => each.findNamed(setName),
    findTicketed: (each) => each.findTicketed('NOPQRSTUVWXYZ'),
    findLastSequence: (each, { setName }) => each.findLastSequence(setName.senderNumber, setName.creationDate),
    listUnlaid: (each) => each.listUnlaid(null, 50),
    listLatest: (each) => each.listLatest(50),
  },
  exportedVersions: {
    listReady: (each, { now }) => each.listReady(now, 50),
    listForms: (each, { exportId }) => each.listForms(exportId, 0, 50),
    listOfSet: (each, { exportId }) => each.listOfSet(exportId),
  },
  auditEntries: {},
  legalParameters: {},
  parameterProposals: {},
}

export interface Answer {
  question: string
  answer: unknown
}

/** Asks everything in the open transaction, through repositories whose own filter is gone. */
export async function askEverything(tx: Transaction, stranger: Stranger): Promise<Answer[]> {
  const withoutFilter = { raw: tx.raw, actor: tx.actor, employerId: null, known: null, pending: [] }
  const repositories = openRepositories(withoutFilter)
  const answers: Answer[] = []
  for (const [name, methods] of Object.entries(questions)) {
    for (const [method, ask] of Object.entries(methods)) {
      const repository = repositories[name as keyof Repositories]
      const answer = await Promise.resolve((ask as Ask<unknown>)(repository, stranger)).catch(nothingIfNotFound)
      answers.push({ question: `${name}.${method}`, answer })
    }
  }
  for (const [question, ask] of Object.entries(besideThem))
    answers.push({ question, answer: await ask({ ...repositories, ...withoutFilter }, stranger) })
  return answers
}

function nothingIfNotFound(failure: unknown): null {
  if ((failure as { kind?: string }).kind === 'notFound' || (failure as { code?: string }).code === 'P2025') return null
  throw failure
}

/** No row, no id, no count: an answer that says nothing about anybody. */
export function isNothing(answer: unknown): boolean {
  if (answer === null || answer === undefined || answer === 0) return true
  if (answer instanceof Map) return answer.size === 0
  if (Array.isArray(answer)) return answer.every(isNothing)
  return typeof answer === 'object' && !(answer instanceof Date) && Object.values(answer).every(isNothing)
}
