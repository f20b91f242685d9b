import { describe, expect, it } from 'vitest'
import { presentEBoxMessage, presentEBoxSubject } from '@/lib/channels/documents/present-e-box-message.ts'
import { type EBoxEntry, type EBoxMessageView, mandateKinds, outcomeKinds } from '@/lib/domain/e-box/message.ts'
import { euroCents } from '@/lib/domain/euro-cents.ts'
import { localDate } from '@/lib/domain/local-date.ts'
import { languages } from '@/lib/i18n/languages.ts'

const entry: EBoxEntry = {
  messageId: 'm',
  kind: 'accepted',
  transmissionKind: 'original',
  declarationCount: 2,
  forms: null,
  initials: ['I.C.', 'C.V.H.'],
  ticket: '3K7QM2X8TB41D',
  employerName: null,
  mandate: null,
  createdAt: new Date('2025-12-09T08:14:00Z'),
  readAt: null,
  isArchived: false,
  expiresAt: new Date('2026-06-08T23:30:00Z'),
}

const view: EBoxMessageView = {
  ...entry,
  kind: 'refused',
  declarationCount: 1,
  initials: ['Ł.S.'],
  language: 'fr',
  recipientName: 'Brasserie du Canal SRL',
  receiptOf: null,
  declarations: [
    {
      declarationId: 'd',
      workerId: 'w',
      familyName: 'Szczepański',
      givenName: 'Łukasz',
      ssin: '99093099949',
      calculationPeriod: { startDate: localDate.parse('2025-11-01'), endDate: localDate.parse('2025-11-30') },
      totalCents: euroCents.parse(50000),
      ticket: '6PN4VX0J82GTC',
      reason: null,
      isCorrectable: true,
      anomalies: [
        {
          code: '00036-051',
          severity: 'blocking',
          path: 'qualities.0.employerCategory',
          parameters: { employerCategory: '017', startDate: '2025-11-01', endDate: '2025-11-30' },
        },
      ],
    },
  ],
}

describe('the subject of an e-Box message', () => {
  it.each([
    [{}, 'Transmission acceptée, 2 travailleurs (I.C., C.V.H.)'],
    [{ kind: 'acceptedWithRemarks' }, 'Transmission acceptée avec remarques, 2 travailleurs (I.C., C.V.H.)'],
    [{ kind: 'modified', declarationCount: 1, initials: ['L.H.'] }, 'Modification acceptée, 1 travailleur (L.H.)'],
    [{ kind: 'deleted', declarationCount: 1, initials: ['D.S.'] }, 'Suppression confirmée, 1 travailleur (D.S.)'],
    [{ kind: 'refused' }, 'Transmission refusée, 2 travailleurs (I.C., C.V.H.)'],
    [{ kind: 'refused', transmissionKind: 'modification' }, 'Modification refusée, 2 travailleurs (I.C., C.V.H.)'],
    [{ kind: 'refused', transmissionKind: 'cancellation' }, 'Suppression refusée, 2 travailleurs (I.C., C.V.H.)'],
  ] as const)('%o is « %s »', (change, subject) => {
    expect(presentEBoxSubject({ ...entry, ...change }, 'fr')).toBe(subject)
  })

  it('speaks the language of the enterprise that receives it', () => {
    expect(presentEBoxSubject(entry, 'nl')).toBe('Doorgifte aanvaard, 2 werknemers (I.C., C.V.H.)')
    expect(presentEBoxSubject(entry, 'de')).toBe('Übermittlung angenommen, 2 Arbeitnehmer (I.C., C.V.H.)')
    expect(presentEBoxSubject(entry, 'en')).toBe('Transmission accepted, 2 workers (I.C., C.V.H.)')
  })

  it('has words for every kind in every language, and no name or national number', () => {
    for (const language of languages)
      for (const kind of outcomeKinds) {
        const subject = presentEBoxSubject({ ...view, kind }, language)
        expect(subject).not.toMatch(/eBox\.|Szczepa|99093099949/)
      }
  })

  it('names both sides of a mandate, in every language', () => {
    const days = { startDate: localDate.parse('2025-12-01'), endDate: localDate.parse('2025-12-31') }
    const mandate = { mandateId: 'm', officeId: 'o', employerName: 'Brasserie', officeName: 'Horizon', ...days }
    const about = { ...view, transmissionKind: null, ticket: '', mandate, declarations: [] }
    for (const language of languages)
      for (const kind of mandateKinds) {
        const message = presentEBoxMessage({ ...about, kind, language })
        expect(message.subject).toMatch(/Brasserie.*Horizon|Horizon.*Brasserie/)
        expect(message.intro).not.toMatch(/eBox\.|message\./)
        expect(message.facts.map(({ value }) => value).slice(0, 2)).toEqual(['Brasserie', 'Horizon'])
      }
  })

  it('names five people at most', () => {
    const many = { ...entry, declarationCount: 12, initials: ['A.', 'B.', 'C.', 'D.', 'E.', 'F.'] }
    expect(presentEBoxSubject(many, 'fr')).toBe('Transmission acceptée, 12 travailleurs (A., B., C., D., E., …)')
  })
})

describe('an opened e-Box message', () => {
  it('says why something was changed, in the words of the form and as somebody wrote it', () => {
    const because = (code: string | null, text: string | null) => {
      const declarations = view.declarations?.map((each) => ({ ...each, reason: { code, text } })) ?? null
      const [declaration] = presentEBoxMessage({ ...view, declarations }).declarations ?? []
      return declaration?.facts.find(({ label }) => label === 'Motif')?.value
    }
    expect(because('typingError', null)).toBe('Erreur d’encodage')
    expect(because('other', 'heures du 29 novembre')).toBe('Autre raison (heures du 29 novembre)')
    expect(because(null, null)).toBe('Non fourni')
    expect(presentEBoxMessage(view).declarations?.[0]?.facts.map(({ label }) => label)).not.toContain('Motif')
  })

  it('says why in plain words, with the rule and the field to mend', () => {
    const [declaration] = presentEBoxMessage(view).declarations ?? []
    expect(declaration?.findings).toEqual([
      {
        code: '00036-051',
        path: 'qualities.0.employerCategory',
        isBlocking: true,
        words: expect.stringContaining('La catégorie 017'),
        rule: 'Règle 00036-051, bloquante',
      },
    ])
  })

  it('says first what refused the declaration, then what was only remarked', () => {
    const late = { code: '90502-270', path: '', parameters: { dueDate: '2025-12-05' } }
    const refusing = view.declarations?.[0]?.anomalies[0]
    const anomalies = [
      { ...late, severity: 'warning' as const },
      { ...late, severity: 'nonBlocking' as const },
      ...(refusing ? [refusing] : []),
    ]
    const declarations = view.declarations?.map((each) => ({ ...each, anomalies })) ?? null
    const [declaration] = presentEBoxMessage({ ...view, declarations }).declarations ?? []
    expect(declaration?.findings.map(({ rule }) => rule.split(', ')[1])).toEqual([
      'bloquante',
      'non bloquante',
      'avertissement',
    ])
  })

  it('shows ticket, action, worker, calculation period, amount and the last Brussels day on which it can be read', () => {
    const message = presentEBoxMessage(view)
    const values = [...message.facts, ...(message.declarations?.[0]?.facts ?? [])].map(({ value }) => value)
    expect(values).toEqual([
      '3K7QM2X8TB41D',
      'Nouvelle transmission',
      '1',
      '9 juin 2026',
      '01/11/2025\u00a0– 30/11/2025',
      '500,00\u00a0€',
      '6PN4VX0J82GTC',
    ])
  })

  it('tells an office for which employer', () => {
    const facts = presentEBoxMessage({ ...view, employerName: 'Client 001 SRL' }).facts
    expect(facts).toContainEqual({ label: 'Employeur', value: 'Client 001 SRL' })
  })

  it('without a permission on wages shows no declaration and says which permission is missing', () => {
    const message = presentEBoxMessage({ ...view, declarations: null })
    expect(message.declarations).toBeNull()
    expect(message.hidden).toContain('Consultation Dimona')
  })
})

describe('a message about a set of files', () => {
  const forms = { formCount: 1000, acceptedCount: 990, remarkedCount: 9, refusedCount: 1 }
  const result: EBoxMessageView = { ...view, kind: 'batchResult', forms, declarationCount: 0, declarations: [] }

  it('says how many there were and what became of them, and names nobody', () => {
    expect(presentEBoxMessage(result).subject).toBe(
      'Lot 3K7QM2X8TB41D traité\u00a0: 1\u202f000 déclarations, dont 1 refusée',
    )
    expect(
      presentEBoxMessage(result)
        .facts.map(({ value }) => value)
        .slice(1, 5),
    ).toEqual(['1000', '990', '9', '1'])
    expect(presentEBoxMessage({ ...result, kind: 'batchReceipt' }).facts.length).toBe(3)
  })
})
