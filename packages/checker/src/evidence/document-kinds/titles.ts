import { hasTerm, terms } from './fold.ts';
import { namedBodyParts, namedModalities } from './subjects.ts';

/** Directions in which a ray goes through a body: only pictures of one ray have them. */
const directions = terms(`
  p.a. | pa | a.p. | ap | ap/lat | ap/l | pa/lat | pa/l | p.a | a.p | ap-lat | 2 views | two views | 3 views | single view | supine view | oblique views |
  2 ebenen | zwei ebenen | drei ebenen | 3 ebenen | seitl | seitlich | axiale aufnahme | zielaufnahme | im stehen | liegendaufnahme | beckenubersicht |
  abdomenubersicht | de face | face et profil | face + profil | face/profil | f/p | incidence | incidences | cliche | cliches | au lit | en charge | debout |
  proyeccion | proyecciones | dos proyecciones | ap y lateral | frente y perfil | f y p | placa | de pie | incidencia | incidencias | ap e perfil | pa e perfil | ortostase | no leito |
  прямая проекция | прямой проекции | боковая проекция | боковой проекции | в 2 проекциях | в двух проекциях | в 2-х проекциях | обзорная | обзорный снимок | снимок |
  正位 | 侧位 | 斜位 | 正侧位 | 立位 | 卧位 | 床旁 | 床边 | 正侧 | 切线位 | 双斜位 | امامي خلفي | خلفي اماميه | خلفيه اماميه | اماميه خلفيه | اماميه جانبيه | وضعيه جانبيه | جانبي | وضعيتين | foto | ap lateral | proyeksi
`);

/** Where such a word opens the line, what follows it was seen with sound. */
const sound = /^(?:us|u\/s|eco|echo|ekho|ultra|эхо|уз|ايكو|سونو)[\s:.-]+(?=\p{L})/u;

const ofTheHeart = terms(`
  kg | кг | cardio* | kardio* | кардио* | herz | coeur | heart | cardiac | corazon | coracao | cardiaque | cardiaco | cardiaca | قلب | jantung | сердца | tt | tte | ttk | transtorac* | transthorac*
`);

/**
 * The machine that a title tells without its name: “thorax p.a. and lateral”, “eco tiroides”. The line is short, names a part of the body and no machine.
 */
export function titledModalities(line: string): readonly string[] {
  if (line.length > longest || namedModalities(line).length > 0 || namedBodyParts(line).length === 0) return [];
  if (sound.test(line)) return ofTheHeart.some((word) => hasTerm(line, word)) ? [] : ['US'];
  return directions.some((word) => hasTerm(line, word)) ? ['XR'] : [];
}

const longest = 60;
