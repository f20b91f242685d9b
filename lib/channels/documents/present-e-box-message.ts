import { type Anomaly, severities } from '../../domain/anomaly.ts'
import {
  type EBoxEntry,
  type EBoxMessageView,
  isMandateKind,
  type MandateKind,
  type SetCounts,
} from '../../domain/e-box/message.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { cancellationReasons, correctionReasons } from '../../domain/wage-declaration/version.ts'
import { formatAmount } from '../../i18n/format-amount.ts'
import { formatDateRange, formatMoment, formatPlainDate } from '../../i18n/format-date.ts'
import type { Language } from '../../i18n/languages.ts'
import { createTranslator, type Translate } from '../../i18n/translator.ts'
import { presentAnomalyValues } from '../web/present-anomaly.ts'
import { presentReceiverAnomaly } from '../web/present-receiver-anomaly.ts'

/** Beyond this many initials a subject says how many workers there are and no more names. */
const mostInitials = 5

/** A remark or refusal in words, with the official number of its rule. */
export interface PresentedFinding {
  code: string
  /** Name of the wrong field; empty for the whole. */
  path: string
  isBlocking: boolean
  words: string
  rule: string
}

export interface PresentedDeclaration {
  declarationId: string
  workerId: string
  name: string
  ssin: string
  facts: readonly { label: string; value: string }[]
  findings: readonly PresentedFinding[]
  isCorrectable: boolean
}

/** A message in the words of the enterprise that receives it. */
export interface PresentedMessage {
  subject: string
  from: string
  receivedAt: string
  intro: string
  facts: readonly { label: string; value: string }[]
  declarationsTitle: string
  findingsTitle: string
  /** Null without a permission on wages: `hidden` says which one is missing. */
  declarations: readonly PresentedDeclaration[] | null
  hidden: string
}

/** Subject of a message: what happened and to how many, people by their initials alone (portal: e-Box Entreprise). */
export function presentEBoxSubject(entry: EBoxEntry, language: Language): string {
  const t = createTranslator(language, 'eBox')
  if (isMandateKind(entry.kind)) return presentMandateSubject(entry.kind, entry.mandate, t)
  if (entry.kind === 'batchReceipt') return t('subject.batchReceipt', { ticket: entry.ticket })
  if (entry.forms) return t('subject.setResult', { ticket: entry.ticket, ...entry.forms })
  const workers = presentWorkers(entry, t)
  if (entry.kind === 'batchResult') return t('subject.batchResult', { ticket: entry.ticket, workers })
  if (entry.kind === 'refused') return t(`subject.refused.${entry.transmissionKind ?? 'original'}`, { workers })
  return t(`subject.${entry.kind}`, { workers })
}

/** All words of an opened message, in the language of the enterprise that receives it. */
export function presentEBoxMessage(view: EBoxMessageView): PresentedMessage {
  const { language } = view
  const t = createTranslator(language, 'eBox')
  return {
    subject: presentEBoxSubject(view, language),
    from: t('message.from'),
    receivedAt: formatMoment(view.createdAt),
    intro: presentIntro(view, t),
    facts: presentFacts(view, t),
    declarationsTitle: t('message.declarations'),
    findingsTitle:
      view.kind === 'refused' || view.kind === 'receiverRefused' ? t('message.whyRefused') : t('message.remarks'),
    declarations: view.declarations?.map((declaration) => presentDeclaration(declaration, view)) ?? null,
    hidden: t('message.hidden'),
  }
}

function presentWorkers({ kind, declarationCount, initials }: EBoxEntry, t: Translate): string {
  const shown = initials.slice(0, mostInitials).join(', ')
  const rest = initials.length > mostInitials ? ', …' : ''
  const values = { count: declarationCount, initials: shown + rest }
  // Of one worker several declarations may be refused out there at once.
  return kind === 'receiverRefused' ? t('subject.declarations', values) : t('subject.workers', values)
}

/** Names of enterprises only: nobody is named in a subject. */
function presentMandateSubject(kind: MandateKind, mandate: EBoxEntry['mandate'], t: Translate): string {
  return t(`subject.${kind}`, { employer: mandate?.employerName ?? '', office: mandate?.officeName ?? '' })
}

function presentIntro(
  { kind, transmissionKind, declarationCount, declarations }: EBoxMessageView,
  t: Translate,
): string {
  const count = kind === 'receiverRefused' && declarations ? declarationCount - declarations.length : 0
  if (count > 0) return `${t('message.intro.receiverRefused')} ${t('message.unlisted', { count })}`
  return kind === 'refused' ? t(`message.intro.refused.${transmissionKind ?? 'original'}`) : t(`message.intro.${kind}`)
}

function presentFacts(view: EBoxMessageView, t: Translate): { label: string; value: string }[] {
  if (view.forms) return presentSetFacts({ ...view, forms: view.forms }, t)
  const { employerName, language, mandate } = view
  const expiry = {
    label: t('message.expiresAt'),
    value: formatPlainDate(todayInBrussels(view.expiresAt), language),
  }
  if (mandate)
    return [
      { label: t('message.employer'), value: mandate.employerName },
      { label: t('message.office'), value: mandate.officeName },
      { label: t('message.mandateStart'), value: formatPlainDate(mandate.startDate, language) },
      ...(mandate.endDate
        ? [{ label: t('message.mandateEnd'), value: formatPlainDate(mandate.endDate, language) }]
        : []),
      expiry,
    ]
  return [
    { label: t('message.ticket'), value: view.ticket },
    { label: t('message.action'), value: t(`message.actions.${view.transmissionKind ?? 'original'}`) },
    ...(employerName ? [{ label: t('message.employer'), value: employerName }] : []),
    {
      label: view.kind === 'receiverRefused' ? t('message.formCount') : t('message.workerCount'),
      value: String(view.declarationCount),
    },
    expiry,
  ]
}

/** A receipt knows how many there are, a result what became of them. */
function presentSetFacts({ kind, ticket, forms, ...view }: EBoxMessageView & { forms: SetCounts }, t: Translate) {
  const { formCount, acceptedCount, remarkedCount, refusedCount } = forms
  const outcomes = [
    { label: t('message.acceptedCount'), value: String(acceptedCount) },
    { label: t('message.remarkedCount'), value: String(remarkedCount) },
    { label: t('message.refusedCount'), value: String(refusedCount) },
  ]
  return [
    { label: t('message.ticket'), value: ticket },
    { label: t('message.formCount'), value: String(formCount) },
    ...(kind === 'batchResult' ? outcomes : []),
    { label: t('message.expiresAt'), value: formatPlainDate(todayInBrussels(view.expiresAt), view.language) },
  ]
}

type Declaration = NonNullable<EBoxMessageView['declarations']>[number]

function presentDeclaration(declaration: Declaration, { language, kind }: EBoxMessageView): PresentedDeclaration {
  const t = createTranslator(language, 'eBox')
  const { declarationId, workerId, givenName, familyName, ssin, isCorrectable } = declaration
  return {
    declarationId,
    workerId,
    name: `${givenName} ${familyName}`,
    ssin,
    facts: [
      { label: t('message.calculationPeriod'), value: formatDateRange(declaration.calculationPeriod) },
      { label: t('message.amount'), value: formatAmount(declaration.totalCents, language) },
      { label: t('message.declarationTicket'), value: declaration.ticket },
      ...(declaration.reason
        ? [{ label: t('message.reason'), value: presentReason(declaration.reason, language) }]
        : []),
    ],
    findings: [...declaration.anomalies]
      .sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity))
      .map((anomaly) => presentFinding(anomaly, { language, kind })),
    isCorrectable,
  }
}

/** Why somebody changed or cancelled it, in the words of the form; a reason of his own as he wrote it. */
function presentReason({ code, text }: NonNullable<Declaration['reason']>, language: Language): string {
  const t = createTranslator(language, 'details')
  const known = [...cancellationReasons, ...correctionReasons].find((each) => each === code) ?? 'none'
  const words = t(`reasons.${known}`)
  return text ? `${words} (${text})` : words
}

/** Why, in plain words; the rule's number is for the helpdesk. */
function presentFinding(
  anomaly: Anomaly,
  { language, kind }: Pick<EBoxMessageView, 'language' | 'kind'>,
): PresentedFinding {
  const t = createTranslator(language, 'eBox')
  const tAnomaly = createTranslator(language, 'anomalies')
  return {
    code: anomaly.code,
    path: anomaly.path,
    isBlocking: anomaly.severity === 'blocking',
    words:
      kind === 'receiverRefused'
        ? presentReceiverAnomaly(anomaly, language)
        : tAnomaly(anomaly.code, presentAnomalyValues(anomaly, language)),
    rule: t('message.rule', { code: anomaly.code, severity: t(`message.severity.${anomaly.severity}`) }),
  }
}
