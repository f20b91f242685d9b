import ts from 'typescript'
import { below, isCode, type SourceFile, type Tree } from '../reading/source-tree.ts'
import { placeOf, syntaxOf, walk } from '../reading/syntax.ts'

/** Ceilings known today, in euros and in cents: none may stand in code, they are dated rows of prisma/parameters. */
const amounts = new Set([12000, 18000, 18440, 7190, 7876].flatMap((euros) => [euros, euros * 100]))
const year = /^20(2[3-9]|[3-9]\d)(-\d\d-\d\d)?$/
const employerCategory = /^\d{3}$/
/** Pages that carry the date of their own text. */
const datedPages = 'app/[locale]/(public)/'
const workerCodes = new Set(['050', '450'])

/** No year, ceiling or category is written in code: a new one is a dated row, not a release. */
export function checkLawInCode(tree: Tree): string[] {
  return below(tree, 'lib', 'app', 'components').filter(isCode).flatMap(checkLiterals)
}

function checkLiterals(file: SourceFile): string[] {
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
