import { describe, expect, it } from 'vitest'
import { checkLawInCode } from './checks/law-in-code.ts'
import { checkLawInMessages } from './checks/law-in-messages.ts'
import { checkLiteralText } from './checks/literal-text.ts'
import { project, treeOf } from './reading/source-tree.ts'

const law = (path: string, text: string) => checkLawInCode(treeOf({ [path]: text }))
const text = (jsx: string) => checkLiteralText(treeOf({ 'components/ui/a.tsx': jsx }))

describe('the law is dated data', () => {
  it('no year, ceiling or category is written in code', () => {
    expect(checkLawInCode(project)).toEqual([])
  })

  it('refuses a year, a date, a ceiling and a category', () => {
    expect(law('lib/domain/a.ts', 'const first = 2024')).toHaveLength(1)
    expect(law('app/page.tsx', `const first = '2024-01-01'`)).toHaveLength(1)
    expect(law('components/counter/a.tsx', 'const ceiling = 18_000_00')).toHaveLength(1)
    expect(law('lib/use-cases/a.ts', 'const ceiling = 12000')).toHaveLength(1)
    expect(law('lib/db/a.ts', `const category = '210'`)).toHaveLength(1)
  })

  it('refuses every figure that a file of parameters holds, and what is called a delay or a rate', () => {
    const parameters = {
      'prisma/parameters/x.json': JSON.stringify({ unit: 'euroCents', values: [{ value: 269264 }] }),
    }
    const found = (text: string) => checkLawInCode(treeOf({ ...parameters, 'lib/domain/a.ts': text }))
    expect(found('const limit = 269264')).toHaveLength(1)
    expect(found('const limit = 2692.64')).toHaveLength(1)
    expect(found('const limit = 269265')).toEqual([])
    expect(found('const transmissionDelayDays = 5')).toHaveLength(1)
    expect(found('const settings = { noticePercent: 80 }')).toHaveLength(1)
    expect(law('lib/gate/a.ts', 'const delayMs = 5')).toEqual([])
  })

  it('knows the worker codes in the channels, and other numbers everywhere', () => {
    expect(law('lib/channels/batch/a.ts', `const code = '050'`)).toEqual([])
    expect(law('lib/domain/a.ts', `const code = '050'`)).toHaveLength(1)
    expect(law('lib/domain/a.ts', 'const x = [97, 1900, 365, 2000]')).toEqual([])
    expect(law('prisma/parameters/a.json', '2024')).toEqual([])
  })
})

describe('the texts', () => {
  const parameters = {
    'prisma/parameters/x.json': JSON.stringify({ unit: 'percent', values: [{ value: 7.67 }] }),
    'prisma/parameters/y.json': JSON.stringify({ unit: 'euroCents', values: [{ value: 1_234_500 }] }),
  }
  const found = (words: string) =>
    checkLawInMessages(treeOf({ ...parameters, 'lib/i18n/messages/fr/a.json': JSON.stringify({ a: words }) }))

  it('hold no figure of the law', () => {
    expect(checkLawInMessages(project)).toEqual([])
  })

  it('are refused with one, however the language writes it', () => {
    for (const written of ['7,67 %', '7.67%', '12 345 €', '12\u00a0345,00', '€12,345.00', '12.345,00 €', '18 000'])
      expect(found(`soit ${written} du salaire`), written).toHaveLength(1)
    for (const written of ['7,50 %', '{percent}', 'le 05/03/2025', '02 509 59 59', 'de 7 à 20 heures'])
      expect(found(`soit ${written} du salaire`), written).toEqual([])
  })
})

describe('every word comes from the messages', () => {
  it('no label, title or branch is written in a page or component', () => {
    expect(checkLiteralText(project)).toEqual([])
  })

  it('refuses words in attributes, in expressions and in metadata', () => {
    expect(text('const a = <button aria-label="Fermer" />')).toHaveLength(1)
    expect(text(`const a = <p>{isOpen ? 'ouvert' : name}</p>`)).toHaveLength(1)
    expect(text(['const a = <p>{`il y a $', '{n} jours`}</p>'].join(''))).toHaveLength(1)
    expect(text(`export const metadata = { title: 'Accueil' }`)).toHaveLength(1)
  })

  it('accepts signs, class names and what came as a value', () => {
    expect(text(`const a = <p className="note ok" title={title}>{name}{' · '}{n}</p>`)).toEqual([])
    expect(text(`const a = <p className={isOpen ? 'open' : 'shut'} />`)).toEqual([])
  })
})
