import { addDays, todayInBrussels } from '../../../domain/local-date.ts'
import type { ReceiptView } from '../../../domain/transmission/draft-view.ts'
import { formatAmount, formatCount } from '../../../i18n/format-amount.ts'
import { formatDateRange, formatExactTime, formatPlainDate } from '../../../i18n/format-date.ts'
import { formatEnterpriseNumber } from '../../../i18n/format-identifier.ts'
import type { Language } from '../../../i18n/languages.ts'
import { createTranslator, type Translate } from '../../../i18n/translator.ts'

/** So many workers are named: a set of files has its own answers, and the hash covers them all. */
const NAMED_WORKERS = 500

export interface ReceiptFact {
  key: 'receivedAt' | 'employer' | 'sentBy' | 'workers' | 'total' | 'status'
  label: string
  value: string
}

/** A receipt in words: the page and the PDF say the same in the same order. */
export interface PresentedReceipt {
  /** Of the PDF, and what its file is called. */
  documentTitle: string
  title: string
  ticketLabel: string
  ticket: string
  facts: readonly ReceiptFact[]
  next: { title: string; steps: readonly { title: string; text: string }[] }
  workers: {
    title: string
    caption: string
    columns: readonly [string, string, string]
    rows: readonly { key: string; cells: readonly [string, string, string] }[]
  }
  /** Null where nothing was recorded by which it could be recognised. */
  proof: {
    title: string
    text: string
    hashLabel: string
    hash: string
    addressLabel: string
    address: string
  } | null
  contact: { title: string; text: string }
  keep: string
}

/** @param telephone of the contact centre, as it is shown */
export function presentReceipt(receipt: ReceiptView, language: Language, telephone: string): PresentedReceipt {
  const t = createTranslator(language, 'receipt')
  const day = addDays(todayInBrussels(receipt.receivedAt), 1)
  return {
    documentTitle: t('documentTitle', { ticket: receipt.ticket }),
    title: t('title'),
    ticketLabel: t('ticket'),
    ticket: receipt.ticket,
    facts: presentFacts(receipt, t, language),
    next: { title: t('next'), steps: presentSteps(receipt, t) },
    workers: presentWorkers(receipt, t, language),
    proof: presentProof(receipt, t),
    contact: { title: t('contact.title'), text: t('contact.text', { day: formatPlainDate(day, language), telephone }) },
    keep: t('keep'),
  }
}

const countPeople = ({ workers }: ReceiptView) => new Set(workers.map(({ workerId }) => workerId)).size

function presentFacts(receipt: ReceiptView, t: Translate, language: Language): ReceiptFact[] {
  const { receivedAt, employer, submittedByName, workers, status } = receipt
  const day = formatPlainDate(todayInBrussels(receivedAt), language)
  const totalCents = workers.reduce((sum, worker) => sum + worker.totalCents, 0)
  const fact = (key: ReceiptFact['key'], value: string) => ({ key, label: t(key), value })
  return [
    fact('receivedAt', t('moment', { day, time: formatExactTime(receivedAt) })),
    fact('employer', `${employer.name}, ${formatEnterpriseNumber(employer.enterpriseNumber)}`),
    ...(submittedByName === '' ? [] : [fact('sentBy', submittedByName)]),
    fact('workers', formatCount(countPeople(receipt), language)),
    fact('total', formatAmount(totalCents, language)),
    fact('status', t(status === 'done' ? 'done' : 'processing')),
  ]
}

function presentSteps({ kind }: ReceiptView, t: Translate): PresentedReceipt['next']['steps'] {
  return (['check', 'message', 'counter'] as const).map((step) => ({
    title: t(`steps.${step}`),
    text: t(kind !== 'original' && step === 'counter' ? 'steps.correctionText' : `steps.${step}Text`),
  }))
}

function presentWorkers({ workers }: ReceiptView, t: Translate, language: Language): PresentedReceipt['workers'] {
  const shown = workers.slice(0, NAMED_WORKERS)
  const total = formatCount(workers.length, language)
  return {
    title: t('sent.title'),
    caption:
      shown.length < workers.length
        ? t('sent.first', { shown: formatCount(shown.length, language), total })
        : t('sent.caption', { count: workers.length }),
    columns: [t('sent.worker'), t('sent.calculationPeriod'), t('sent.amount')],
    rows: shown.map((worker) => ({
      key: `${worker.workerId} ${worker.calculationPeriod.startDate}`,
      cells: [
        `${worker.givenName} ${worker.familyName}`,
        formatDateRange(worker.calculationPeriod),
        formatAmount(worker.totalCents, language),
      ],
    })),
  }
}

function presentProof({ contentHash, verificationAddress }: ReceiptView, t: Translate): PresentedReceipt['proof'] {
  if (contentHash === null) return null
  return {
    title: t('proof.title'),
    text: t('proof.text'),
    hashLabel: t('proof.hash'),
    hash: presentHash(contentHash),
    addressLabel: t('proof.address'),
    address: verificationAddress,
  }
}

/** In groups of eight, so that two people can compare them by telephone. */
function presentHash(hash: string): string {
  return hash.replace(/.{8}(?=.)/g, '$& ')
}
