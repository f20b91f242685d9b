import ts from 'typescript'
import { below, isCode, type SourceFile, type Tree } from '../reading/source-tree.ts'
import { placeOf, syntaxOf, walk } from '../reading/syntax.ts'

/** Ceilings that people know by heart, in euros and in cents; what else the files of prisma/parameters hold is read from them. */
export const ceilings = [12000, 18000, 18440, 7190, 7876].flatMap((euros) => [euros, euros * 100])
/** Below this a number means too many other things: a status, a width, a round thousand of something. */
const SMALLEST_TELLING = 1001
/** 11.87 tells too, whereas 9.5 may be anything. */
const hasCents = /^\d+\.\d\d$/
const year = /^20(2[3-9]|[3-9]\d)(-\d\d-\d\d)?$/
const employerCategory = /^\d{3}$/
/** Pages that carry the date of their own text. */
const datedPages = 'app/[locale]/(public)/'
const workerCodes = new Set(['050', '450'])

/** No year, ceiling or category is written in code: a new one is a dated row, not a release. */
export function checkLawInCode(tree: Tree): string[] {
  const amounts = new Set([...ceilings, ...amountsOf(tree)])
  const code = below(tree, 'lib', 'app', 'components').filter(isCode)
  return code.flatMap((file) => [...checkLiterals(file, amounts), ...checkNamedFigures(file, amounts)])
}

interface ShippedFile {
  unit?: string
  values?: { value: number | null }[]
}

/** Money, rates and days of the shipped parameters, as somebody might type them into code. */
export function amountsOf(tree: Tree): number[] {
  const files = below(tree, 'prisma/parameters').map(({ text }): ShippedFile => JSON.parse(text))
  const numbers = files.flatMap(({ unit = '', values = [] }) =>
    values.flatMap(({ value }) =>
      value === null ? [] : unit.startsWith('euroCents') ? [value, value / 100] : [value],
    ),
  )
  return numbers.filter((number) => number >= SMALLEST_TELLING || hasCents.test(String(number)))
}

/** A delay, a rate or a threshold gives itself away by its name, however small its number. */
const legalName = /(delay|deadline|ceiling|threshold|.percent|contribution|minimumWage|expiry|outlier)/i
/** Limits of the program itself, each with its reason beside it. */
const ownFigures: ReadonlySet<string> = new Set(['EXPIRY_WARNING_DAYS', 'FIRST_DELAY_MILLISECONDS'])

function checkNamedFigures(file: SourceFile, amounts: ReadonlySet<number>): string[] {
  if (!/^lib\/(domain|use-cases|jobs|channels)\//.test(file.path)) return []
  const findings: string[] = []
  walk(syntaxOf(file), (node) => {
    if (!ts.isVariableDeclaration(node) && !ts.isPropertyAssignment(node)) return
    const name = node.name.getText()
    if (!node.initializer || !ts.isNumericLiteral(node.initializer) || ownFigures.has(name)) return
    if (legalName.test(name) && !amounts.has(Number(node.initializer.text)))
      findings.push(
        `${placeOf(node)}: ${name} looks like a figure of the law: make it a dated row of prisma/parameters`,
      )
  })
  return findings
}

function checkLiterals(file: SourceFile, amounts: ReadonlySet<number>): string[] {
  const findings: string[] = []
  walk(syntaxOf(file), (node) => {
    if (ts.isNumericLiteral(node) && (amounts.has(Number(node.text)) || year.test(node.text)))
      findings.push(
        `${placeOf(node)}: ${node.getText()} looks like a year or ceiling: read it from the dated parameters`,
      )
    if (ts.isStringLiteralLike(node) && year.test(node.text) && !file.path.startsWith(datedPages))
      findings.push(`${placeOf(node)}: the date "${node.text}" belongs to prisma/parameters`)
    if (ts.isStringLiteralLike(node) && employerCategory.test(node.text) && !isWireCode(file, node.text))
      findings.push(
        `${placeOf(node)}: "${node.text}" looks like an employer category or worker code: these live in prisma/parameters and lib/channels`,
      )
  })
  return findings
}

/** Worker codes belong to the channels; parts of a number are compared in the identifiers. */
function isWireCode(file: SourceFile, text: string): boolean {
  if (file.path.startsWith('lib/domain/identifiers/')) return true
  return file.path.startsWith('lib/channels/') && workerCodes.has(text)
}
