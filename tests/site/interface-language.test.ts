import { describe, expect, it } from 'vitest';
import { interfaceLanguage, stringsOf } from '../../src/strings/strings.ts';

describe('the language of the interface', () => {
  it('is that of the edition, without region, where it has a catalogue', () => {
    expect(interfaceLanguage('en-GB')).toBe('en');
    expect(stringsOf('en-GB')).toBe(stringsOf('en'));
  });

  it('is English where the language of the edition has no catalogue', () => {
    expect(interfaceLanguage('is')).toBe('en');
  });
});
