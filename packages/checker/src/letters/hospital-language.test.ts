import { describe, expect, it } from 'vitest';
import { guessHospitalLanguage, letterLanguageOf } from './hospital-language.ts';
import type { HospitalSigns } from './hospital-language.ts';

const guess = (signs: Partial<HospitalSigns>) =>
  guessHospitalLanguage({ studyDescriptions: [], specificCharacterSets: [], reportLanguages: [], ...signs });

describe('the language of a hospital', () => {
  it.each([
    [{ institutionName: '北京协和医院' }, 'zh-Hans', 'script'],
    [{ institutionName: 'Городская больница № 4' }, 'ru', 'script'],
    [{ institutionName: 'مستشفى دبي' }, 'ar', 'script'],
    [{ studyDescriptions: ['МРТ головного мозга'] }, 'ru', 'script'],
    [{ institutionName: 'City MRI', reportLanguages: ['pt-BR'] }, 'pt', 'report'],
    [{ institutionAddress: 'Rue Didouche Mourad\r\nAlger, Algérie' }, 'fr', 'address'],
    [{ institutionAddress: 'Jl. Diponegoro 71, Jakarta 10430, Indonesia' }, 'id', 'address'],
    [{ institutionAddress: 'Riyadh 11564, Kingdom of Saudi Arabia' }, 'ar', 'address'],
    [{ institutionAddress: 'Av. Paulista 1, São Paulo - SP, Brasil, 01310-100' }, 'pt', 'address'],
    [{ institutionName: 'Diagnostics of Kazakhstan' }, 'ru', 'address'],
    [{ institutionName: 'Universitätsklinikum Musterstadt' }, 'de', 'name'],
    [{ institutionName: 'HOPITAL SAINT EXEMPLE' }, 'fr', 'name'],
    [{ institutionName: 'RSUD Contoh' }, 'id', 'name'],
    [{ institutionName: 'Hospital Universitario Inventado' }, 'es', 'name'],
    [{ institutionName: 'Santa Casa de Exemplo' }, 'pt', 'name'],
    [{ specificCharacterSets: ['ISO_IR 144', 'ISO_IR 144'] }, 'ru', 'character-set'],
    [{ specificCharacterSets: ['\\ISO 2022 IR 58'] }, 'zh-Hans', 'character-set'],
    [{ specificCharacterSets: ['GB18030'] }, 'zh-Hans', 'character-set'],
    [{ specificCharacterSets: ['ISO_IR 192', 'ISO_IR 100'] }, 'en', 'none'],
    [{ institutionName: '東京のびょういん' }, 'en', 'none'],
    [{ institutionName: 'Лікарня міста Київ' }, 'en', 'none'],
    [{ reportLanguages: ['fr', 'de'] }, 'en', 'none'],
    [{}, 'en', 'none'],
  ] as const)('of %j is %s by %s', (signs, language, sign) => {
    expect(guess(signs)).toEqual({ language, sign });
  });

  it('is not told by a country that is only part of a name', () => {
    expect(guess({ institutionName: 'Jordan Street Hospital' })).toEqual({ language: 'en', sign: 'none' });
  });

  it('is one that letters are written in', () => {
    expect(letterLanguageOf('zh-TW')).toBe('zh-Hans');
    expect(letterLanguageOf('vi')).toBeUndefined();
  });
});
