/** JSON as it looks with its tags: many writers of JSON put `\u003cp\u003e` for `<p>`, or `<\/p>` for `</p>`. For looking only: offsets move. */
export function withTags(json: string): string {
  if (!json.includes('\\u003') && !json.includes('<\\/')) return json
  return json.replace(escaped, (_, bracket: string | undefined) => {
    if (bracket === undefined) return '/'
    return bracket.toLowerCase() === 'c' ? '<' : '>'
  })
}

const escaped = /\\(?:u003([ce])|\/)/gi
