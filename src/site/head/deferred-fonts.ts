/** When the faces of a page are loaded that most readers meet with a question. */
import { DATA_FACES } from '../../markup/contract.ts';

/**
 * Script for the head of such a page, to run before anything is drawn. Who comes from elsewhere with a query waits for the
 * answer and not for faces: an attribute of the root names those that the page does without, drawn in their stand-ins.
 * The next search takes them up.
 * For others they are loaded ahead, as on every page; who comes back finds the page as it was.
 * Scripts that follow it may use its `preload(href, { as })`.
 * @param faces file names without their ending
 */
export const deferredFonts = (faces: readonly string[]): string =>
  [
    'const s=history.state,d=document,elsewhere=!d.referrer.startsWith(location.origin),',
    "preload=(href,kind)=>d.head.append(Object.assign(d.createElement('link'),{rel:'preload',crossOrigin:'',href},kind));",
    'if(s?s.faces:location.search&&elsewhere)',
    `d.documentElement.setAttribute('${DATA_FACES}','${faces.join(' ')}');`,
    `else for(const face of ${JSON.stringify(faces)})`,
    "preload('/fonts/'+face+'.woff2',{as:'font',type:'font/woff2'});",
  ].join('');
