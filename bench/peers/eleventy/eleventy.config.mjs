/** The least that Eleventy needs: Markdown in one layout, and a list for each year. */
export default function config(eleventy) {
  eleventy.addCollection('years', (collections) => [
    ...Map.groupBy(collections.getFilteredByGlob('documents/*.md'), ({ data }) => data.year),
  ]);
}
