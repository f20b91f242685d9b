import type { Connection } from '../connection.ts'
import { AuditEntries } from './audit-entries.ts'
import { AuditLog } from './audit-log.ts'

/** Writing the log, and reading it. */
export interface AuditRepositories {
  auditEntries: AuditEntries
  auditLog: AuditLog
}

export function openAuditRepositories(connection: Connection): AuditRepositories {
  return { auditEntries: new AuditEntries(connection), auditLog: new AuditLog(connection) }
}
