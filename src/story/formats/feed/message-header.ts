/**
 * What opens a message of IPTC 7901, as sources of patterns: source and number, priority, category and word count, `eca0042 4 pol 345`.
 *
 * Behind a control character the number is as long as it likes. Where a relay took those away it has four digits or more; with three, the
 * rest of the header has to stand behind it (`eca062 4 i 211 ccccb   nwa 061`), since copy may open with `RX100 4 k 300`.
 */
export const messageHeader = {
  marked: String.raw`(?<=\p{Cc})[A-Za-z]{2,6}\s?\d{1,6} [1-9] [A-Za-z]{1,4} +\d{1,5}\b`,
  bare: String.raw`[A-Za-z]{2,4}(?:\d{4,6} [1-9] [A-Za-z]{1,4} +\d{1,5}\b|\d{3} [1-9] [A-Za-z]{1,4} +\d{1,5} +(?:[a-z]{5} +)?[a-z]{2,4} \d{3,4}[ \t]*[\r\n])`,
}
