import type { ReceiptView } from '../../../domain/transmission/draft-view.ts'
import { type Language, numberTags } from '../../../i18n/languages.ts'
import { makePdf, type PdfPart } from '../pdf-page.ts'
import type { PresentedReceipt } from './present-receipt.ts'
import { blankSeal } from './receipt-seal.ts'

type Sent = Pick<ReceiptView, 'ticket' | 'contentHash' | 'receivedAt'>

/** The receipt on paper, word for word that of the page; its seal is blank until `putSeal` fills it in. */
export function presentReceiptPdf(
  words: PresentedReceipt,
  { ticket, contentHash, receivedAt }: Sent,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  return makePdf(
    {
      title: words.documentTitle,
      language: numberTags[language],
      madeAt: receivedAt,
      ...(contentHash !== null && { receipt: blankSeal({ ticket, contentHash }) }),
    },
    [
      { kind: 'title', text: words.title },
      { kind: 'text', text: `${words.ticketLabel} ${words.ticket}` },
      { kind: 'facts', facts: words.facts },
      { kind: 'heading', text: words.next.title },
      ...words.next.steps.flatMap((step): PdfPart[] => [
        { kind: 'subheading', text: step.title },
        { kind: 'text', text: step.text },
      ]),
      ...presentWorkers(words.workers),
      ...(words.proof ? presentProof(words.proof) : []),
      { kind: 'heading', text: words.contact.title },
      { kind: 'text', text: words.contact.text },
      { kind: 'small', text: words.keep },
    ],
  )
}

function presentWorkers({ title, caption, columns, rows }: PresentedReceipt['workers']): PdfPart[] {
  const [worker, calculationPeriod, amount] = columns
  return [
    { kind: 'heading', text: title },
    { kind: 'text', text: caption },
    {
      kind: 'table',
      table: {
        columns: [
          { label: worker, width: '*' },
          { label: calculationPeriod, width: 150 },
          { label: amount, width: 95, isAmount: true },
        ],
        rows: rows.map(({ cells }) => cells),
      },
    },
  ]
}

function presentProof(proof: NonNullable<PresentedReceipt['proof']>): PdfPart[] {
  return [
    { kind: 'heading', text: proof.title },
    { kind: 'text', text: proof.text },
    {
      kind: 'facts',
      facts: [
        { label: proof.hashLabel, value: proof.hash },
        { label: proof.addressLabel, value: proof.address },
      ],
    },
  ]
}
