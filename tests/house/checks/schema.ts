/** What the comments of prisma/schema.prisma promise, and that national numbers stand in one table alone. */
export function checkSchema(schema: string): string[] {
  const lines = schema.split('\n')
  const undocumented = lines.flatMap((line, index) => {
    const model = line.match(/^model (\w+)/)?.[1]
    return model && !lines[index - 1]?.startsWith('///')
      ? [`prisma/schema.prisma:${index + 1}: say in one /// sentence what ${model} is, with the official term`]
      : []
  })
  const modelAt = (index: number) => lines.findLastIndex((line, at) => at <= index && line.startsWith('model '))
  const ssins = lines.flatMap((line, index) => (/^\s+(ssin|\w+Ssin)(?![a-z])\w*\s/.test(line) ? [index] : []))
  const spread = ssins
    .filter((index) => modelAt(index) !== modelAt(ssins[0] ?? 0))
    .map((index) => `prisma/schema.prisma:${index + 1}: one table alone holds national numbers: refer to the person`)
  return [...undocumented, ...spread]
}
