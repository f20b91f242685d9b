import ts from 'typescript'
import { placeOf, walk } from './syntax.ts'

/** One call of a translator. `pattern` is a full key; `*` stands for what only the running program knows. */
export interface MessageUse {
  place: string
  pattern: string
  /** Names given with the call; null when they cannot be read from the text, or when none are wanted (`has`, `raw`). */
  given: string[] | null
}

const unknown = '*'
const languages = new Set(['fr', 'nl', 'de', 'en'])
const methods = new Set(['rich', 'markup', 'raw', 'has'])

/** Every call of a translator made by useTranslations, getTranslations or createTranslator, or received as parameter `t`. */
export function findMessageUses(program: ts.Program, isOurs: (path: string) => boolean): MessageUse[] {
  const checker = program.getTypeChecker()
  const uses: MessageUse[] = []
  for (const file of program.getSourceFiles()) {
    if (!isOurs(file.fileName)) continue
    walk(file, (node) => {
      if (ts.isCallExpression(node)) uses.push(...usesOfCall(node, checker))
    })
  }
  return uses
}

function usesOfCall(call: ts.CallExpression, checker: ts.TypeChecker): MessageUse[] {
  const { callee, method } = calleeOf(call)
  const key = call.arguments[0]
  if (!callee || !key) return []
  const namespace = namespaceOf(callee, checker)
  if (namespace === null) return []
  const given = method === 'has' || method === 'raw' ? null : givenNames(call.arguments[1])
  return textsOf(key, checker).map((text) => ({
    place: placeOf(call),
    pattern: namespace === '' ? text : `${namespace}.${text}`,
    given,
  }))
}

function calleeOf(call: ts.CallExpression): { callee?: ts.Identifier; method?: string } {
  const { expression } = call
  if (ts.isIdentifier(expression)) return { callee: expression }
  if (!ts.isPropertyAccessExpression(expression) || !methods.has(expression.name.text)) return {}
  return ts.isIdentifier(expression.expression) ? { callee: expression.expression, method: expression.name.text } : {}
}

/** Namespace of a translator; '' for the root, `*` when it came as a parameter, null when it is no translator. */
function namespaceOf(callee: ts.Identifier, checker: ts.TypeChecker): string | null {
  const declaration = checker.getSymbolAtLocation(callee)?.valueDeclaration
  if (!declaration) return null
  if (ts.isParameter(declaration)) return isTranslatorName(callee.text) ? unknown : null
  if (ts.isBindingElement(declaration)) return namespaceOfBinding(declaration, callee.text)
  return ts.isVariableDeclaration(declaration) ? namespaceOfMaker(declaration.initializer) : null
}

function isTranslatorName(name: string): boolean {
  return name === 't' || /^t[A-Z]/.test(name) || /translat/i.test(name)
}

function namespaceOfBinding(element: ts.BindingElement, name: string): string | null {
  const pattern = element.parent
  const owner = pattern.parent
  if (ts.isArrayBindingPattern(pattern) && ts.isVariableDeclaration(owner)) {
    const list = withoutAwait(owner.initializer)
    const makers = list && ts.isCallExpression(list) && list.arguments[0]
    if (makers && ts.isArrayLiteralExpression(makers))
      return namespaceOfMaker(makers.elements[pattern.elements.indexOf(element)])
  }
  return isTranslatorName(name) ? unknown : null
}

function namespaceOfMaker(initializer: ts.Expression | undefined): string | null {
  const maker = withoutAwait(initializer)
  if (!maker || !ts.isCallExpression(maker)) return null
  if (!/^(use|get|create|load|make)?Translat(ions|or)/i.test(maker.expression.getText())) return null
  return maker.arguments.map(namespaceOfArgument).find((namespace) => namespace !== null) ?? ''
}

function namespaceOfArgument(argument: ts.Expression): string | null {
  if (ts.isStringLiteralLike(argument)) return languages.has(argument.text) ? null : argument.text
  return ts.isObjectLiteralExpression(argument) ? namespaceProperty(argument) : null
}

function namespaceProperty(literal: ts.ObjectLiteralExpression): string | null {
  const property = literal.properties.find((each) => each.name?.getText() === 'namespace')
  if (!property) return null
  return ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer)
    ? property.initializer.text
    : unknown
}

function withoutAwait(expression: ts.Expression | undefined): ts.Expression | undefined {
  return expression && ts.isAwaitExpression(expression) ? expression.expression : expression
}

/** Every text a key may be, as far as its type tells. */
function textsOf(key: ts.Expression, checker: ts.TypeChecker): string[] {
  if (ts.isStringLiteralLike(key)) return [key.text]
  if (ts.isParenthesizedExpression(key) || ts.isAsExpression(key)) return textsOf(key.expression, checker)
  if (ts.isConditionalExpression(key)) return [...textsOf(key.whenTrue, checker), ...textsOf(key.whenFalse, checker)]
  if (!ts.isTemplateExpression(key)) return textsOfType(checker.getTypeAtLocation(key))
  return key.templateSpans.reduce(
    (heads, span) =>
      heads.flatMap((head) => textsOf(span.expression, checker).map((text) => head + text + span.literal.text)),
    [key.head.text],
  )
}

function textsOfType(type: ts.Type): string[] {
  const members = type.isUnion() ? type.types : [type]
  const texts = members.map((member) =>
    member.isStringLiteral() || member.isNumberLiteral() ? String(member.value) : unknown,
  )
  return texts.includes(unknown) ? [unknown] : texts
}

function givenNames(values: ts.Expression | undefined): string[] | null {
  if (!values) return []
  if (!ts.isObjectLiteralExpression(values)) return null
  if (values.properties.some((property) => ts.isSpreadAssignment(property))) return null
  return values.properties.map((property) => property.name?.getText() ?? '')
}
