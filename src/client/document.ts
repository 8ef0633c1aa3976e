/** What runs on the page of a document: notes and cards beside their links, marked passages. */
import { float } from './floating/surface.ts';
import { names } from './names/element.ts';
import { notes } from './notes/element.ts';
import { followAddress } from './passage/element.ts';

float([notes, names]);
followAddress();
