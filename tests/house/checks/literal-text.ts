import ts from 'typescript'
import { below, type SourceFile, type Tree } from '../reading/source-tree.ts'
import { placeOf, syntaxOf, walk } from '../reading/syntax.ts'

const wordedAttributes = new Set(
  'aria-label aria-description aria-roledescription aria-valuetext title alt placeholder label legend hint text heading summary caption description message'.split(
    ' ',
  ),
)

/** Words a person reads that do not come from the messages; plain JSX text is Biome's. */
export function checkLiteralText(tree: Tree): string[] {
  return below(tree, 'app', 'components')
    .filter((file) => file.path.endsWith('.tsx'))
    .flatMap(checkFile)
}

function checkFile(file: SourceFile): string[] {
  const findings: string[] = []
  const refuse = (node: ts.Node) =>
    findings.push(`${placeOf(node)}: ${node.getText().slice(0, 40)} is text: move it to the messages`)
  walk(syntaxOf(file), (node) => {
    if (ts.isJsxAttribute(node) && wordedAttributes.has(node.name.getText())) literals(node.initializer).forEach(refuse)
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) literals(node).forEach(refuse)
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'metadata')
      walk(node, (child) => literals(child).forEach(refuse))
  })
  return [...new Set(findings)]
}

/** Literals with a letter that the node would show, on either side of a condition. */
function literals(node: ts.Node | undefined): ts.Node[] {
  if (!node) return []
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) return literals(node.expression)
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)]
  if (ts.isBinaryExpression(node)) return literals(node.right)
  return textParts(node).some((text) => /\p{L}/u.test(text)) ? [node] : []
}

function textParts(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (!ts.isTemplateExpression(node)) return []
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)]
}
