import {form, holding} from './form.js'

/** Who wrote, edited and took the story, in initials; and the agency that signs it. */
export const closingInitials = [
  form('NWA lg/jw', /^[A-Z]{2,6}(?:[ /-](?:[A-Z]{2,8}|[a-z]{1,5}))*(?: ?[a-z]{1,4}(?:[/-][a-z]{1,4})+)?\.?$/),
  form('--NWA ra/to', /^-{1,2}\s?[A-Z]{2,8} [a-z]{1,4}(?:\/[a-z]{1,4}){0,3}\/?$/),
  form('YL2-LE', /^[A-Z]{2,3}\d-[A-Z]{2,3}\d?$/),
  form('bur-ab/cd', /^\(?[a-z]{2,5}(?:[-/][a-z]{1,5}){1,4}(?: [a-z])?\)?\.?$/),
  form('RA // TA', /^[A-Z]{2,5} ?\/\/ ?[A-Z]{2,5}\.?$/),
  form('Amis/Ende', /^\p{Lu}\p{L}{1,15}\/(?:End|Ende|Fim|Fin|Fine)$/u),
  form('(Schluss) ra/ta', /^\((?:End|Ende|Schluss)\) ?[\w/-]{2,20}$/),
  form('ra/ta/NWA', /^[a-z]{2,5}(?:\/[a-z]{1,5})*\/[A-Z]{2,6}$/),
  form('Ruth Amis/NWA', /^\p{Lu}[\p{L}.’-]+(?: \p{Lu}[\p{L}.’-]+){1,2} ?\/ ?\p{Lu}{2,5}$/u),
  form('NWA-Ruth Amis', /^[A-Z]{2,5}[-–/]\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}$/u),
  form('(NWA)', /^\((?:[A-Z][\w.-]{1,14}|dpa|afp|apa|ats|epd|kna|sda|stt|tt)(?:[/ -]\w{1,14}){0,2}\)\.?$/),
  form(
    '(NWA, Nine Wire)',
    /^\(\p{Lu}{2,8}(?:(?:, |\/| and )\p{Lu}[\p{L}.&]*(?: \p{Lu}[\p{L}.&]*){0,2}){1,3}\)$/u,
  ),
  form('NWA, Nine Wire', /^\p{Lu}{2,8}(?:(?:, |\/| and )\p{Lu}[\p{L}.&]*(?: \p{Lu}[\p{L}.&]*){0,2}){1,3}$/u),
  form('Agencies', /^(?:News )?Agencies$/),
  form(
    '– Nine Wire with agencies',
    /^[–—-]*\s?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2} (?:with|and) agencies$/u,
  ),
  // The same in scripts without capitals.
  form('ننن/ح س/كام', /^\p{Lo}{1,4}(?: \p{Lo}{1,3}){0,2}(?:[/-]\p{Lo}{1,4}(?: \p{Lo}{1,3})?){1,3}$/u),
  form('epd ra', /^(?:dpa|afp|apa|epd|kna|sda)(?:[ -][a-z0-9]{1,4}){1,8}$/i),
  form(
    'ra/ta (Carrow, Velm)',
    /^[a-z]{2,4}(?:[/,-] ?[a-z]{2,4})* \(\p{L}{2,10}(?:, \p{L}{2,10}){0,4}\)\.?$/u,
  ),
  form('18:05 LOCAL TIME 15:05 GMT', /^\d{1,2}:\d\d LOCAL TIME \d{1,2}:\d\d GMT$/),
  form('1011234', /^\d{4,8}$/),
  // Marks with a slash or a bar among them before a name.
  form(
    '//Nine Wire',
    /^(?=[^\p{L}\p{N}]*[\\/|])[^\p{L}\p{N}\s]{2,6} ?\p{Lu}[\p{L}\p{N}.-]{1,14}(?: \p{Lu}[\p{L}\p{N}.-]{1,14})?$/u,
  ),
]

/** Names of writers and services, set apart by marks. */
export const closingNames = [
  // Gulf and Chinese agencies name the writers at the foot, with the hour or the end of the take.
  form('NWA/Ruth Amis/Tom Achebe', /^[A-Z]{2,6}(?:\/\p{Lu}[\p{L}.’' -]{2,30}){1,3}$/u),
  form('(By Ruth Amis, Tom Achebe and others)', /^\([Bb]y \p{Lu}[^()]{3,120}\)$/u),
  form('Enditem/ra/ta', /^(?:Enditem|ENDITEM)(?:\/\w{1,6})+$/),
  form('/ Nine Wire/', /^\/\s*\p{L}[\p{L}\p{N} .-]{1,20}\/$/u),
  form('--NWA==', /^[=+–—-]+\s*[A-Z][\w.-]{1,14}[=+]*$/),
  form('— Copyright Nine Wire', /^[–—-]+\s?(?:Copyright|©)\s.{4,80}$/),
  form('— Ruth Amis, Nine Wire', /^[–—-]+\s?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,2}(?:, \p{Lu}[\p{L} ]{1,30})?$/u),
  form('— By Ruth Amis in Carrow', /^[—–-]+\s*By [A-Z][^.]*\.?$/),
  // A clip follows, which the page cannot show.
  ...holding('reports', form('Ruth Amis reports.', /^(?:\p{Lu}[\p{L}’'-]+ ){2,3}reports\.$/u)),
  form('((ruth.amis@ninewire.example))', /^\(\(.*\)\)\.?$/),
  form(
    'By Ruth Amis, with files from Tom Achebe',
    /^(?:[—–-]+\s*)?(?:[Bb]y [A-Z][^.]*,? )?(?:[Ww]ith f|F)iles from [A-Z][^.]*\.?$/,
  ),
]
