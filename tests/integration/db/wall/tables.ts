import { config } from '@/lib/config.ts'
import type { Actor } from '@/lib/domain/actor.ts'
import { withClient } from '@/scripts/postgres/roles.ts'

/** Tables without a wall, each with the reason. */
export const openTables: Record<string, string> = {
  Enterprise: 'names and numbers of enterprises are public (Crossroads Bank for Enterprises)',
  LegalParameter: 'dated values of the law, public',
  ParameterProposal: 'values that agents enter, shown on the public page; who entered them is in Person',
  ParameterDecision: 'what became of such a value',
  EmployerCategory: 'official categories, public',
  SsinKey: 'fingerprints of the keys that seal national numbers; no key',
  _prisma_migrations: 'the program has no right on it at all',
}

export interface TableWall {
  name: string
  isWalled: boolean
  policies: number
  firstColumn: string
  /** Its row as JSON, made of the columns that the program may read. */
  row: string
}

export function listTables(): Promise<TableWall[]> {
  return withClient(config.databaseOwnerUrl, async (client) => {
    const { rows } = await client.query<TableWall>(
      `SELECT c.relname AS name, c.relrowsecurity AS "isWalled",
        (SELECT count(*)::int FROM pg_policy p WHERE p.polrelid = c.oid) AS policies,
        (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = 1) AS "firstColumn",
        (SELECT 'jsonb_build_object(' || string_agg(format('%L, t.%I', a.attname, a.attname), ', ') || ')::text'
          FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            AND has_column_privilege($1, c.oid, a.attnum, 'SELECT')) AS "row"
      FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY c.relname`,
      [new URL(config.databaseUrl).username],
    )
    return rows
  })
}

/** What belongs to whom, said in another way than the policies say it: by the ids that stand in the rows. */
interface Own {
  employer: string
  sender: string
  worker: string
  user: string
}

const ofEmployer = ({ employer }: Own) => `t."employerId" = ${employer}`
const ofEmployerOrWorker = ({ employer, worker }: Own) => `t."employerId" = ${employer} OR t."workerId" = ${worker}`
const ofSender = ({ sender }: Own) => `t."enterpriseId" = ${sender}`
const ofWorker = ({ worker }: Own) => `t."workerId" = ${worker}`
const ofDeclarations = (own: Own) =>
  `SELECT d.id FROM "WageDeclaration" d WHERE d."employerId" = ${own.employer} OR d."workerId" = ${own.worker}`
const ofVersions = (own: Own) =>
  `SELECT v.id FROM "WageDeclarationVersion" v WHERE v."declarationId" IN (${ofDeclarations(own)})`

const workersOf = ({ employer, worker }: Own) => `
  SELECT d."workerId" FROM "DimonaPeriod" d WHERE d."employerId" = ${employer}
  UNION SELECT d."workerId" FROM "WageDeclaration" d WHERE d."employerId" = ${employer}
  UNION SELECT ${worker}`

/** Users of the enterprise that is seen and of the one that acts, also those who left, and whoever did something for it. */
const usersOf = ({ employer, sender, user }: Own) => `
  SELECT m."userId" FROM "Membership" m WHERE m."enterpriseId" IN (${employer}, ${sender})
  UNION SELECT a."userId" FROM "AuditEntry" a WHERE a."employerId" IN (${employer}, ${sender}) UNION SELECT ${user}`
const membershipsOf = ({ sender, user }: Own) => `
  SELECT m.id FROM "Membership" m WHERE m."enterpriseId" = ${sender} OR m."userId" = ${user}`
const membersOf = (own: Own) => `
  SELECT m."userId" FROM "Membership" m WHERE m."enterpriseId" = ${own.sender} UNION SELECT ${own.user}`
const sentBy = ({ sender }: Own) => `t."senderId" = ${sender}`
const none = () => 'false'

const belonging: Record<string, (own: Own) => string> = {
  DirectoryEntry: ({ employer, sender }) => `t."employerId" IN (${employer}, ${sender})`,
  DimonaPeriod: ofEmployer,
  OverseasAuthorisation: ofEmployer,
  WageDeclaration: ofEmployerOrWorker,
  Dispute: ofEmployerOrWorker,
  Transmission: ofEmployer,
  Receipt: ofEmployer,
  OverviewRow: ofEmployer,
  WageImport: ofEmployer,
  BulkCancellation: ofEmployer,
  WorkerGroup: ofEmployer,
  WorkerGroupMember: ofEmployer,
  DraftLine: ({ employer }) =>
    `t."transmissionId" IN (SELECT x.id FROM "Transmission" x WHERE x."employerId" = ${employer})`,
  WageDeclarationVersion: (own) => `t."declarationId" IN (${ofDeclarations(own)})`,
  Quality: (own) => `t."versionId" IN (${ofVersions(own)})`,
  Premium: (own) => `t."qualityId" IN (SELECT q.id FROM "Quality" q WHERE q."versionId" IN (${ofVersions(own)}))`,
  BatchSet: sentBy,
  SenderCertificate: sentBy,
  FormAnswer: sentBy,
  ExportSet: none,
  ExportedVersion: ofEmployer,
  EBoxMessage: ({ sender }) => `t."recipientId" = ${sender}`,
  EBoxNotice: none,
  ToDoDigest: ({ user }) => `t."userId" = ${user}`,
  CounterAlert: ofWorker,
  CounterNotice: ofWorker,
  Attestation: ({ employer, worker }) => `t."workerId" = ${worker}
    OR t.id IN (SELECT r."attestationId" FROM "AttestationReading" r WHERE r."employerId" = ${employer})`,
  AttestationReading: ({ employer, worker }) => `t."employerId" = ${employer}
    OR t."attestationId" IN (SELECT a.id FROM "Attestation" a WHERE a."workerId" = ${worker})`,
  PensionStatus: (own) => `t."workerId" IN (${workersOf(own)})`,
  Worker: (own) => `t.id IN (${workersOf(own)})`,
  Person: (own) => `t.id IN (${workersOf(own)}) OR t.id IN (${usersOf(own)})`,
  User: (own) => `t.id IN (${membersOf(own)})`,
  Membership: (own) => `t.id IN (${membershipsOf(own)})`,
  MembershipPermission: (own) => `t."membershipId" IN (${membershipsOf(own)})`,
  MembershipClient: (own) => `t."membershipId" IN (${membershipsOf(own)})`,
  Invitation: ofSender,
  Mandate: ({ sender }) => `t."employerId" = ${sender} OR t."officeId" = ${sender}`,
  AuditEntry: ({ employer, sender, worker, user }) => `t."employerId" = ${sender} OR t."lookedAtWorkerId" = ${worker}
    OR (t."employerId" IS NULL AND t."subjectKind" = 'user' AND t."subjectId" = ${user}::text)
    OR (t."employerId" = ${employer} AND t."senderId" = ${sender})`,
  Session: ({ user }) => `t."userId" = ${user}`,
  AppEnrolment: ({ user }) => `t."userId" = ${user}`,
  RecoveryCode: ({ user }) => `t."userId" = ${user}`,
  Passkey: ({ user }) => `t."userId" = ${user}`,
  PasskeyChallenge: none,
  LoginCode: none,
  UsedTotpStep: ({ user }) => `t."userId" = ${user}`,
  SignInThrottle: none,
  OidcRecord: none,
  InstallationSecret: none,
  SetAsideForm: none,
  DemonstrationMail: none,
}

const agents = `SELECT u.id FROM "User" u WHERE u."isAgent"`

function ownOf(actor: Actor): Own {
  const quoted = (id: string | null) => (id === null ? 'NULL::uuid' : `'${id}'::uuid`)
  return {
    employer: quoted('employerId' in actor ? actor.employerId : null),
    sender: quoted('senderId' in actor ? actor.senderId : null),
    worker: quoted(actor.actingAs === 'worker' ? actor.workerId : null),
    user: quoted('userId' in actor ? actor.userId : null),
  }
}

/** Rows of a table, as text, that this actor may know. */
export function ownRows({ name, row: asJson }: TableWall, actor: Actor): Promise<Set<string>> {
  const belongs = belonging[name]
  if (!belongs) throw new Error(`say in tests/integration/db/wall/tables.ts what belongs to whom in ${name}`)
  const colleagues = actor.actingAs === 'agent' && ['User', 'Person'].includes(name) ? `OR t.id IN (${agents})` : ''
  return withClient(config.databaseOwnerUrl, async (client) => {
    const condition = `(${belongs(ownOf(actor))}) ${colleagues}`
    const { rows } = await client.query(`SELECT ${asJson} AS row FROM "${name}" t WHERE ${condition}`)
    return new Set(rows.map(({ row }) => row))
  })
}
