import { describe, expect, it } from 'vitest';
import { consonants, latinKeys, plainLatin } from './latin-key.ts';
import { arabicSound, cyrillicSound, greekSound } from './script-keys.ts';

// One name as English, French, German and Polish ears write it comes to one key; where a spelling is two sounds it has two.
describe('keys of spellings', () => {
  it.each<[string, readonly string[]]>([
    ['Schtscherbakow', ['serbakov']],
    ['Chtcherbakov', ['serbakov', 'scerbakov']],
    ['Shcherbakov', ['serbakov']],
    ['Zhukov', ['zukov']],
    ['Joukov', ['ukov', 'zukov']],
    ['Kusnezow', ['kusnezov', 'kuznecov']],
    ['Kuznetsov', ['kuznecov']],
    ['Sassow', ['sasov', 'zasov']],
    ['Schukow', ['sukov']],
    ['Tschechow', ['cecov', 'cesov', 'cehov']],
    ['Tchekhov', ['cehov']],
    ['Chekhov', ['cehov', 'sehov', 'hehov']],
    ['Jevgeni', ['evgeni']],
    ['Yevgeny', ['evgeni']],
    ['Tatiana', ['tatana']],
    ['Tatjana', ['tatana']],
    ['Mohammed', ['mohamed']],
    ['Müller', ['muler']],
    ['Mueller', ['muler']],
    ['Muller', ['muler']],
    ['Øystein', ['oistein']],
    ['Łukasz', ['lukas']],
    ['Straße', ['strase']],
    ['VanDerBerg', ['vanderberg', 'berg']],
    ['Vandenberg', ['vandenberg', 'berg']],
    ['Delacruz', ['delacruz', 'cruz', 'delakruz', 'kruz']],
    ['Xavier', ['ksaver']],
    ['Philippe', ['filipe']],
    ['Thierry', ['teri']],
    ['Ghulam', ['gulam']],
    ['Ovsyannikoff', ['ovsanikov']],
    ['Zhang3', ['zang']],
    ['O’Brien', ['obren']],
    ['Kowalczyk', ['kovalcik']],
    ['Szczepan', ['scepan']],
    ['Cyprien', ['cipren']],
    ['Carlo', ['carlo', 'karlo']],
    ['Ali', ['ali']],
    ['Wei', ['vi']],
    ['Lyu', ['lu']],
    ['Đặng', ['dang']],
    ['İnci', ['inci']],
  ])('%s', (name, keys) => expect(latinKeys(name)).toEqual(keys));

  it.each([
    ['ß', 'ss'],
    ['ÆØ', 'aeo'],
    ['J.-P.', 'jp'],
    ['Zhang3', 'zhang'],
    ['Zhang 3', 'zhang'],
    ['A1', 'a'],
    ['Émile', 'emile'],
    ['Ng123', 'ng123'],
    ['3Zhang3', '3zhang3'],
  ])('%s without its signs', (name, plain) => expect(plainLatin(name)).toBe(plain));

  it.each([
    ['vasili', 'vsl'],
    ['ivan', 'n'],
    ['muhamad', 'mhmd'],
    ['jamal', 'gml'],
    ['sarah', 'sr'],
    ['hhassan', 'hsn'],
    ['', ''],
    ['iv', ''],
    ['viktor', 'vktr'],
  ])('%s without its vowels', (key, bare) => expect(consonants(key)).toBe(bare));
});

describe('sounds of other scripts', () => {
  it.each<[string, readonly string[]]>([
    ['Фёдоров', ['fedorov', 'fodorov']],
    ['Щукин', ['sukin']],
    ['Цой', ['coi']],
    ['Юлия', ['ula']],
    ['Яна', ['ana']],
    ['Ирина', ['irina']],
    ['Жанна', ['zana']],
    ['Ѓорѓи', ['gorgi']],
    ['Ђорђе', ['corce']],
    ['Їжак', ['izak']],
    ['Қуат', ['kuat']],
  ])('%s', (name, keys) => expect(cyrillicSound(name)).toEqual({ keys }));

  it.each<[string, readonly string[]]>([
    ['Γεώργιος', ['georgos']],
    ['Ευαγγελία', ['evangela']],
    ['Ευθύμιος', ['eftimos']],
    ['Ντόρα', ['dora']],
    ['Μπάμπης', ['babis']],
    ['Αυγή', ['avgi']],
    ['Αυτός', ['aftos']],
    ['Αγγελική', ['angeliki']],
    ['Γκίκας', ['gikas']],
    ['Ουρανία', ['urana']],
    ['Ξένια', ['ksena']],
    ['Ψαρράς', ['psaras']],
    ['Χρήστος', ['cristos', 'sristos', 'hristos']],
  ])('%s', (name, keys) => expect(greekSound(name)).toEqual({ keys }));

  it.each([
    ['محمد', 'mhmd'],
    ['وليد', 'vld'],
    ['فاطمة', 'ftm'],
    ['عَلِيّ', 'l'],
    ['الخطيب', 'lhtb'],
    ['ﻣﺤﻤﺪ', 'mhmd'],
    ['ژاله', 'zl'],
    ['گلپری', 'glpr'],
  ])('%s', (name, bare) => expect(arabicSound(name)).toEqual({ keys: [], consonants: bare }));
});
