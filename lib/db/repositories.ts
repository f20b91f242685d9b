import { type AccessRepositories, openAccessRepositories } from './access/access-repositories.ts'
import { type AuditRepositories, openAuditRepositories } from './audit/audit-repositories.ts'
import type { Connection } from './connection.ts'
import { type CounterRepositories, openCounterRepositories } from './counter/counter-repositories.ts'
import { Declarations } from './declaration/declarations.ts'
import { OverviewRows } from './declaration/overview-rows.ts'
import { Versions } from './declaration/versions.ts'
import { EBoxNotices } from './e-box/e-box-notices.ts'
import { EBoxMessages } from './e-box-messages.ts'
import { LegalParameters } from './legal-parameters.ts'
import { ParameterProposals } from './parameter/parameter-proposals.ts'
import { ToDoDigests } from './to-do/to-do-digests.ts'
import {
  openTransmissionRepositories,
  type TransmissionRepositories,
} from './transmission/transmission-repositories.ts'
import { DimonaPeriods } from './worker/dimona-periods.ts'
import { Workers } from './worker/workers.ts'

/** Every repository, all of them within the wall of one actor. */
export interface Repositories
  extends CounterRepositories,
    AuditRepositories,
    AccessRepositories,
    TransmissionRepositories {
  declarations: Declarations
  versions: Versions
  overviewRows: OverviewRows
  workers: Workers
  dimonaPeriods: DimonaPeriods
  eBoxMessages: EBoxMessages
  eBoxNotices: EBoxNotices
  legalParameters: LegalParameters
  parameterProposals: ParameterProposals
  toDoDigests: ToDoDigests
}

export function openRepositories(connection: Connection): Repositories {
  return {
    ...openCounterRepositories(connection),
    ...openAccessRepositories(connection),
    ...openTransmissionRepositories(connection),
    declarations: new Declarations(connection),
    versions: new Versions(connection),
    overviewRows: new OverviewRows(connection),
    workers: new Workers(connection),
    dimonaPeriods: new DimonaPeriods(connection),
    eBoxMessages: new EBoxMessages(connection),
    eBoxNotices: new EBoxNotices(connection),
    legalParameters: new LegalParameters(connection),
    parameterProposals: new ParameterProposals(connection),
    toDoDigests: new ToDoDigests(connection),
    ...openAuditRepositories(connection),
  }
}
