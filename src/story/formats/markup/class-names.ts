import type {Context} from './prose.js'

/** What the words of a class, an id or an item property say of an element’s text. */
export interface ClassNames {
  readonly context: Context
  readonly pattern: RegExp
  /** Whether a container of that class holds other text than the story’s however much it holds. */
  readonly isSure: boolean
}

/** One expression for words of class names, parted by blanks; a hyphen or an underscore in a class parts them too. */
function classNames(context: Context, isSure: 'sure' | 'if short', names: string): ClassNames {
  const words = names.trim().split(/\s+/).join('|')
  return {context, pattern: new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`), isSure: isSure === 'sure'}
}

export const hidden = classNames(
  'skip',
  'sure',
  'visually-?hidden element-invisible sr-only screen-reader-text off-?screen hide-?text',
)

/**
 * What is named so lies beside or above the copy, unless it is the layout around both. What a box opens from is no such box: `popup-position`,
 * `modal-trigger`.
 */
export const besides = classNames(
  'furniture',
  'sure',
  'sidebar (?:left|right|side)-?rail (?:overlay|pop-?up|modal)(?![_-](?:anchor|button|link|opener|parent|position|target|toggle|trigger))',
)

/** Ways to other stories, posts of networks, what readers say, and notices. */
const boxes = classNames(
  'furniture',
  'sure',
  `
    related recommended more-on also-read links-block tag-list trending most-?read most-?popular story-?highlights
    twitter-tweet tweet-(?:body|card|content|text) instagram-media comments? disqus hreview-aggregate aggregate-?rating
    advert(?:isement|ising)? [ag]-rec promo-box newsletter cookies? consent breadcrumbs? notepad np-(?:non)?public
  `,
)

/** Labels, dates, buttons and the writer’s life; a story may be in a container that is named after one of them. */
const labels = classNames(
  'furniture',
  'if short',
  `
    crumbs? kicker eyebrow category genre slugline tags? topics keywords
    publication[_-]?date (?:date|time)-?stamp publish(?:ed|-?date|-?time|ed-?date)? datemodified datepublished read(?:ing)?-?time
    read-?more see-?also popular inline-?link linkbox article-source photo-?credit (?:author-?)?bio(?:graphy)? closing-?line editor(?:ial|s)?-?note
    share sharing social follow(?:-?bar|-?us)? signup subscri(?:be|ption) paywall donat(?:e|ions?) cta call-to-action
    (?:article|entry|page|post|share|social|story|text)-?tools
    ads? ad-?(?:slot|unit|container) promo sponsor(?:ed)? footer menu nav(?:igation|bar)? toolbar pagination widget infographics?
    (?:fact|info)-?box fb-post corrections?
  `,
)

/** In the order in which they are asked: the first that a class holds is what its text is. */
export const byWords: readonly ClassNames[] = [
  hidden,
  boxes,
  besides,
  labels,
  classNames('embargo', 'if short', 'embargo(?:ed)?'),
  classNames('boilerplate', 'if short', 'copyright disclaim(?:er)? legal terms'),
  classNames(
    'caption',
    'if short',
    // WordPress numbers the box of a picture and its caption, whatever the theme calls it: `id="attachment_1204"`.
    '\\w*captions?\\w* cutline gallery hmedia photos? fotos? image img picture media video attachment_\\d+',
  ),
  // A post, a film or a box of another system; the picture among them has a caption.
  classNames('furniture', 'if short', 'o?embed(?:ded)?'),
  classNames('heading', 'if short', 'cross-?head(?:ing|line)?'),
  classNames('byline', 'if short', 'by[-_]?line authors? writers? reporters? journalists?'),
  classNames(
    'summary',
    'if short',
    'stand-?first dek deck news-intro teaser abstract sub-?title sub-?head(?:ing|line)? alternative-?headline header_{0,2}-?lead article-?summary p-summary',
  ),
]

/** `RelatedCoverage` says the same as `related-coverage`, and `articlePhotoR` as `article-photo-r`. */
export function apart(names: string): string {
  return names
    .replace(/(?<=[a-z0-9])(?=[A-Z](?:[a-z]|$|\s))/g, '-')
    .toLowerCase()
    .replace(modifiers, '')
}

/** `node-no-sidebar`, `component with_related_links`: what a class says of the looks of a story by what stands beside it, or does not. */
const modifiers = /(?<=^|[\s_-])(?:has|no|with|without)[_-][^\s]+/g
