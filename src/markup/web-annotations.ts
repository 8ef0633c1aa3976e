/** Terms of Web Annotations: https://www.w3.org/TR/annotation-model/. */

/** The context of annotations in JSON-LD. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** What fragments of pages conform to. */
export const HTML_FRAGMENTS = 'http://tools.ietf.org/rfc/rfc3236';
