/** Cards of the persons, places and groups named on a page, kept in `<template id="cards">`. */
import type { Kind } from '../floating/surface.ts';

export const names: Kind = {
  name: 'card',
  role: 'group',
  selector: 'a.name',
  original({ dataset }) {
    const id = dataset.person ?? dataset.place ?? dataset.group ?? '';
    const cards = document.querySelector<HTMLTemplateElement>('template#cards');
    return cards?.content.querySelector(`[data-card="${CSS.escape(id)}"]`);
  },
  label: (_, card) => card.querySelector('h2, h3')?.textContent ?? '',
};
