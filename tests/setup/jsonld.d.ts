declare module 'jsonld' {
  const jsonld: {
    /** @throws Error in safe mode, where something would be dropped */
    toRDF(document: object, options: { readonly safe: boolean }): Promise<object>;
  };
  export default jsonld;
}
