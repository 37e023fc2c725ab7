/** What a workbench opens with. Paths are absolute, on the server’s disk. */
export interface Opening {
  readonly port: number
  /** A folder, or a `.code-workspace` file. */
  readonly folder: string
  readonly file?: string | undefined
  /** An extension under development, and the suite to run in its host; only a server that takes tests heeds them. */
  readonly extension?: string | undefined
  readonly tests?: string | undefined
}

/** The address of VS Code’s workbench on a server of ours. */
export function workbenchAddress({port, folder, file, extension, tests}: Opening): string {
  const authority = `127.0.0.1:${port}`
  const onServer = (path: string) => `vscode-remote://${authority}${path}`
  const payload: [string, string][] = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ]
  if (file) payload.push(['openFile', onServer(file)])
  if (extension) payload.push(['extensionDevelopmentPath', onServer(extension)])
  if (tests) payload.push(['extensionTestsPath', onServer(tests)], ['enableProposedApi', ''])
  const address = new URL(`http://${authority}/`)
  address.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder)
  address.searchParams.set('payload', JSON.stringify(payload))
  // A colon and a slash may stand in a query as they are, which keeps the address readable.
  return address.href.replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',')
}
