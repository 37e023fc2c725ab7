import type {RuleMeta} from './define-rule.js'

/** The page of a rule as Markdown: what it objects to and why, who holds so, how copy gets better, when it stays quiet. */
export function ruleReference({
  id,
  severity,
  roles,
  quoted,
  attributed,
  why,
  basis,
  quiet = [],
  examples,
}: RuleMeta): string {
  const silences = [
    ...(quoted === 'skip' ? ['in words that somebody is quoted as saying'] : []),
    ...(attributed === 'skip' ? ['where a named source stands behind the clause'] : []),
    ...quiet,
  ]
  return [
    `## ${id}`,
    why,
    `Weight: **${severity}**${attributed === 'soften' ? ', one step less where a named source stands behind the clause' : ''}. Looks at: ${roles.join(', ')}.`,
    ...examples.map(({bad, good}) => `> ✗ ${bad}\n>\n> ✓ ${good}`),
    ...(silences.length === 0 ? [] : [`It stays quiet:\n\n${bullets(silences)}`]),
    `It rests on:\n\n${bullets(basis)}`,
    `To turn it down: \`rules: {${id}: off}\` (or \`hint\`, \`softer\`) in \`wiredesk.yml\`, or \`wiredesk-ignore ${id}: reason\` above a paragraph.`,
  ].join('\n\n')
}

/** The reference of all rules, with a heading for each family. */
export function rulesReference(rules: readonly RuleMeta[]): string {
  const families = [...new Set(rules.map(({id}) => familyOf(id)))]
  const contents = families.map((family) => {
    const own = rules.filter(({id}) => familyOf(id) === family)
    return `- **${family}** ${own.map(({id}) => `[${id.slice(family.length + 1)}](#${id.replace('/', '')})`).join(' · ')}`
  })
  return ['# The rules', contents.join('\n'), ...rules.map(ruleReference)].join('\n\n')
}

function familyOf(id: string): string {
  return id.slice(0, id.indexOf('/'))
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}
