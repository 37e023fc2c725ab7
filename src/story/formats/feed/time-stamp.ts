/** `NW-WF-02-20-31 0337GMT<`, `NW-NR-02-12-31 1637EST`, `NWTV-02-12-31 1637PDT`, `KWS-21:37-09-12-31`: when a take was sent. */
export function isTimeStamp(text: string): boolean {
  return (
    text.length <= longest &&
    (/^\^?[A-Z]{2,5}(?:-[A-Z]{2,4})?-\d\d-\d\d-\d\d \d{4}(?:GMT|UTC|[A-Z]{1,2}[DS]T)<?$/.test(text) ||
      /^[A-Z]{2,4}-\d\d:\d\d(?:-\d\d){3}$/.test(text))
  )
}

const longest = 32
