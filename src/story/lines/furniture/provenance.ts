import {form} from '../form.js'
import type {Subject} from '../subject.js'

/** In UTF-16 units: who paid may take a few sentences. */
const longestNote = 600

/** Where a story stood first, who paid for it or let it be used, and what it is a part of. */
export const provenance: Subject = {
  anywhere: [
    form(
      'This story appears in the April issue.',
      /^\*{0,3}\s?this (?:article|essay|piece|story) (?:appear(?:s|ed)|runs|ran) in (?:the|our) .{2,60}\b(?:issue|edition)\b/i,
      400,
    ),
    form(
      'Originally published by Nine Wire',
      /^\*{0,3}\s?originally (?:published|posted|appeared) (?:under|by|in|on|at)\b/i,
      400,
    ),
    form(
      'This story was republished from Nine Wire',
      /^\*{0,3}\s?this (?:story|article)(?: (?:was|is|has been))?(?: (?:originally|first))? (?:re-?|co-?)?(?:published|appeared) (?:by|in|on|at|from|under|with|here)\b/i,
      400,
    ),
    form(
      'Published in The Quay Herald, March 1st, 2031.',
      /^published in (?:the )?[a-zà-ɏ][^.!?]{2,60}?,? (?:on )?(?:[a-zà-ɏ][a-zà-ɏ]{2,8} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? [a-zà-ɏ][a-zà-ɏ]{2,8}),? \d{4}\.?$/i,
      120,
    ),
    form(
      'This column originally appeared on Monday.',
      /^\*{0,3}\s?this (?:story|article|piece|post|column|commentary|report) (?:was )?(?:originally|first) (?:published|appeared)\b.{0,120}$/i,
      400,
    ),
    form(
      'The post Crane falls into harbour first appeared on Nine Wire.',
      /^the (?:article|post) .{3,250} (?:appeared first|first appeared) on .{2,80}$/i,
      400,
    ),
    form(
      'A version of this story appears in print on Page 1.',
      /^a version of this (?:article|essay|story) (?:appear(?:s|ed)|r[ua]n) in (?:print|the|our)\b/i,
      400,
    ),
    form(
      'This article is part of a special report.',
      /^\*{0,3}\s?this (?:story|article|post|piece|fact-?check) is part of .{0,80}\b(?:series|project|collaboration|partnership|package|coverage|special report)\b/i,
      400,
    ),
    form(
      'This is an opinion piece.',
      /^\(?this is an? (?:commentary|guest|opinion|sponsored)(?: (?:and|from|[a-zà-ɏ]+))? ?(?:article|column|commentary|content|essay|piece|post)\b.{0,120}$/i,
      200,
    ),
    form(
      'This story is brought to you by the harbour.',
      /^\*{0,3}\s?this (?:article|content|post|series|story) (?:is|was) (?:brought to you|made possible|paid for|presented|sponsored|supported|(?:created|produced|published|written) in (?:collaboration|partnership)) (?:by|with)\b/i,
      400,
    ),
    form(
      'This story was translated by Ruth Amis.',
      /^\*{0,3}\s?this (?:article|interview|piece|post|story|text) (?:was|has been) (?:first )?translated\b/i,
      300,
    ),
    form(
      'Appeared in the March 14, 2031, print edition as ‘Crane Falls’.',
      /^(?:also )?appeared in the [a-z]{3,9}\.? \d{1,2}, \d{4},? print edition\b/i,
      200,
    ),
    form('Republished from Nine Wire', /^re-?published (?:by|courtesy|from|here|under|with)\b/i, 300),
    form(
      'This post is republished with thanks.',
      /^\*{0,3}\s?this (?:story|article|post|piece|fact-?check) is republished\b/i,
      400,
    ),
  ],
  onPages: [
    form(
      'Republish our stories for free.',
      /^(?:(?:others|you) (?:can|may) )?republish (?:our|this) (?:articles?|content|posts?|stor(?:ies|y)|work)\b/i,
      600,
    ),
    form(
      'Reprinted with permission.',
      /^(?:excerpted|(?:re)?posted|(?:re-?)?(?:printed|produced|published)|used) (?:by|with) (?:the )?(?:kind )?permission\b.{0,160}$/i,
    ),
  ],
  atFoot: [
    form('Källa: Carrows hamn', /^(?:source|quellen?|kilder?|källa|källor|fuentes?|fonte|lähde|lähteet):/i),
    form('Source - NWA', /^source\s[-–]\s/i),
    form(
      'This essay was originally published in a magazine',
      /^this (?:article|column|essay|piece|post|report|story) (?:(?:is|was) (?:originally|first) (?:published|posted)|(?:originally|first) (?:appeared|ran))\b/i,
    ),
    form(
      'The essay is part of our harbour series',
      /^(?:this|the) (?:article|column|essay|post|story) (?:is|was) part of (?:an?|our|the) [a-zà-ɏ’' -]{0,60}\b(?:collaboration|package|partnership|project|series)\b/i,
    ),
    form(
      'This post was edited on 9 July to name the pier.',
      /^this (?:blog )?(?:article|column|essay|interview|piece|post|report|story|transcript) (?:is|was|has been) (?:adapted|amended|condensed|edited|excerpted|extracted|reprinted|translated|updated)\b/i,
    ),
    form(
      'This post is based on a piece in the harbour’s own paper.',
      /^this (?:blog )?(?:article|column|essay|post) (?:is|was) based (?:in part )?(?:on|upon)\b/i,
    ),
    form(
      'The interview has been edited and condensed.',
      /^(?:the|this) (?:conversation|discussion|interview|transcript) (?:has been|was) (?:(?:lightly|slightly) )?(?:condensed|edited)\b/i,
    ),
    form(
      'Published on January 5, 2031',
      /^(?:first |last )?(?:published|posted|updated)(?: on| at)? (?:[a-zà-ɏ]{3,9}\.? \d|\d).{2,40}$/i,
    ),
    form(
      'This reporting was supported by a fund for journalism.',
      /^(?:reporting for this (?:article|project|series|story)|(?:the|this) (?:article|coverage|episode|essay|investigation|journalism|piece|podcast|post|reporting|series|story)) (?:is|was|has been) (?:(?:funded|made possible|paid for|produced|supported|underwritten)(?: (?:and|in part|partly|,))* ?)+(?:by|in partnership|thanks to|through|with)\b[^!?]{0,160}\b(?:cent(?:er|re)|donat(?:ions?|ors?)|foundation|fund(?:ing)?|grants?|initiative|institute|journalism|network|program(?:me)?|project|readers|trust)\b/i,
      longestNote,
    ),
    form(
      'This is the second part of a series.',
      /^this (?:(?:article|column|essay|post|report|story) )?is (?:the )?(?:part (?:\d|[a-z]{3,5})|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last|final|latest) (?:article|chapter|column|episode|essay|instal?lment|part|piece|post|story)) (?:in|of)\b[^!?]{2,160}$/i,
    ),
    form(
      'Adapted from a press release.',
      /^adapted from (?:an? |the )?(?:[a-zà-ɏ]+ ){0,3}(?:article|book|blog|essay|lecture|newsletter|post|release|speech|statement|talk)\b[^,!?]{0,100}$/i,
    ),
    form(
      'Materials provided by the harbour board.',
      /^(?:content|materials?|story) (?:is |was |were )?provided by\b.{2,200}$/i,
    ),
    form('Cite this page: Nine Wire', /^cite this (?:article|page|paper|post|story)\b/i, longestNote),
    form(
      'This work is licensed under a common licence.',
      /^(?:this (?:article|content|post|work) is )?licen[sc]ed under\b.{0,160}$/i,
    ),
    form('[via The Quay]', /^[[(](?:via|h\/t|hat tip|sources?)\b:? ?[^()[\]]{2,80}[)\]]\.?$/i),
  ],
}
