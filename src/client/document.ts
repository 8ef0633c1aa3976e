/** What runs on the page of a document: what stands beside its links and lines, marked passages, ways through. */
import { float } from './floating/surface.ts';
import { setMargin } from './margin/element.ts';
import { fetchCards, names } from './names/element.ts';
import { notes } from './notes/element.ts';
import { followAddress } from './passage/element.ts';
import { previews } from './preview/element.ts';
import { walkScore } from './score/element.ts';
import { offerToolbar } from './selection/element.ts';
import { followReading } from './strip/element.ts';

float([notes, names, previews]);
fetchCards();
followAddress();
offerToolbar();
setMargin([notes, previews]);
followReading();
walkScore();
