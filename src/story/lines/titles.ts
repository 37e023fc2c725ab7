import {anyOf, form, type LineForm} from './form.js'

/** Whether a line announces other stories and nothing else: “Related stories”, “More from Nine Wire”. */
export function isBoxTitle(text: string): boolean {
  return text.length < longestBoxTitle && opensBox(text)
}

/** Whether a line announces what stands below all the copy: comments, sources, the writers. */
export function isClosingTitle(text: string): boolean {
  return text.length < longestClosingTitle && closes(text)
}

/** Whether a line announces what the story says in points, above its copy. */
export function isPointsTitle(text: string): boolean {
  return text.length < longestPointsTitle && opensPoints(text)
}

const longestPointsTitle = 40
const longestBoxTitle = 60
const longestClosingTitle = 80

/** A line that is the title and nothing else, a mark behind it, dots (“Don’t miss…”) or none. */
function title(like: string, words: RegExp): LineForm {
  return form(like, new RegExp(String.raw`^(?:${words.source})\s*(?:[:»!…]|\.{3})?$`, 'i'))
}

export const boxTitles = [
  title(
    'Related stories',
    /(?:related|recommended|suggested)(?: (?:stories|articles|links|content|coverage|topics|news|posts|reading|videos?|items))?/,
  ),
  title(
    'Related Nine Wire articles',
    /related (?:\S+ ){1,3}(?:stories|articles|links|coverage|posts|reports)/,
  ),
  title('More from Nine Wire', /more (?:from|on|about|by) [^.!?]{2,40}/),
  title('Next in harbour news', /(?:more|next) in [^.!?]{2,30} (?:news|stories)/),
  title('More harbour stories', /more (?:[a-z-]+ ){0,2}(?:stories|news|coverage)(?: from [^.!?]{2,30})?/),
  title('Read next', /read (?:more|next|also)|what to read next|up next|further reading|explore more/),
  title('See also', /see also|also (?:read|see)/),
  title('You might also like', /you (?:may|might) (?:also )?(?:like|be interested in)/),
  title('Before you go, we thought you’d like these', /before you go\b.{0,40}/),
  title('Most read', /most (?:read|popular|viewed|shared|watched|commented)/),
  title('Trending now', /trending(?: now| stories)?|popular(?: now| stories| posts)?/),
  title('Don’t miss...', /don[’']t miss|in case you missed it/),
  title('Multimedia', /multimedia|interactive features?|slide ?shows?/),
  title('Top stories', /(?:top|latest|other|featured) (?:stories|news|articles|posts|headlines)/),
  title('Editors’ picks', /editors?[’']?s?[’']? (?:picks?|choice)/),
  title('From around the web', /(?:from )?around the web/),
  title('Sponsored content', /(?:sponsored|promoted)(?: content| stories)?/),
  title('Lesen Sie auch', /(?:lesen sie|siehe) auch|mehr zum thema|das könnte sie (?:auch )?interessieren/),
  title('Verwandte Artikel', /(?:verwandte|ähnliche|weitere) (?:artikel|beiträge|meldungen|themen)/),
  title(
    'À lire aussi',
    /(?:à |a )?lire (?:aussi|également)|sur le même sujet|articles? (?:liés|similaires|associés)/,
  ),
  title('Lea también', /(?:lea|lee|ver|leia|veja|leggi) (?:también|además|também|anche)|te puede interesar/),
  title('Noticias relacionadas', /noticias relacionadas|artículos? relacionados|articoli correlati/),
  title('Lees ook', /lees ook|gerelateerde artikelen|læs også|les også|läs (?:också|även|mer)|lue myös/),
  title('Читайте также', /(?:читайте|смотрите) также/),
  title('関連記事', /関連(?:記事|ニュース|リンク|エントリー?)|あわせて読みたい|おすすめ記事/),
  title('相关新闻', /相关(?:新闻|阅读|文章)|推荐阅读|相關新聞|延伸閱讀/),
  title('관련 기사', /관련 ?(?:기사|뉴스)/),
]
const opensBox = anyOf(boxTitles)

export const pointsTitles = [
  title('Story highlights', /(?:article|story) highlights/),
  title('Summary', /(?:article |story )?summary/),
  title('Key points', /(?:the )?(?:key|main) (?:facts|findings|points|takeaways)/),
  title('At a glance', /(?:story |the story )?(?:at a glance|in brief|in short)/),
  title('Das Wichtigste in Kürze', /das wichtigste(?: in kürze)?|auf einen blick/),
  title('L’essentiel', /l[’']essentiel|(?:les )?points (?:clés|forts)/),
  title('Lo esencial', /lo esencial|(?:los )?puntos clave/),
]
const opensPoints = anyOf(pointsTitles)

export const closingTitles = [
  title('About the author', /about the (?:authors?|writers?|reporters?)/),
  title('More information', /(?:the )?(?:more|further) information|explore further/),
  title(
    'Journal reference',
    /(?:the |our )?(?:journal (?:information|references?)|references|bibliography|sources|works cited)/,
  ),
  title('Footnotes', /(?:the )?(?:footnotes|endnotes)/),
  title('Share this story', /share (?:this(?: (?:article|story|post|page|on|with))?|on|via)\b.{0,20}/),
  title('Comments (3)', /comments?(?: \(\d+\))?/),
  title(
    'Readers’ comments',
    /(?:reader|user|visitor)s?[’']? (?:comments?|opinions?|reactions?|responses?)(?: \([^()]{1,30}\))?/,
  ),
  title('3 thoughts on the pier', /(?:no|one|\d+) (?:comments?|responses?|thoughts? (?:on|about))\b.{0,60}/),
  title('Leave a reply', /leave a (?:reply|comment).{0,20}/),
  title('Post your comment', /(?:add|leave|post|write) (?:a|your) (?:comment|opinion)\b.{0,40}/),
  title('Join the discussion', /join (?:our|the) (?:conversation|debate|discussion|(?:commenting )?forum)/),
  title('You might also like', /you (?:may|might) also like|like this/),
  title('Filed under harbour', /filed under.{0,40}/),
  title('In this story', /in this (?:article|story)/),
]
const closes = anyOf(closingTitles)
