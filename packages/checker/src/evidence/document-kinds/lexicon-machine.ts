import { terms } from './fold.ts';
import type { LexiconSign } from './lexicon-sign.ts';

export const scannerProtocol: readonly LexiconSign[] = [
  {
    group: 'title',
    weight: 3,
    words: terms(`
      siemens magnetom | magnetom | phoenix zip report | phoenixzipreport | exam card | examcard |
      protocol parameters | scan protocol | dose report | patient protocol | somatom |
      ge medical systems protocol | syngo mr | discovery mr* | revolution ct | umr | exam card* |
      protocol printout | protokollausdruck | messprotokoll | 扫描协议* | 扫描参数 | параметры сканирования |
      протокол сканирования | parametres d'acquisition | parametros de adquisicion | parametros de aquisicao |
      aufnahmeparameter | parameter pemindaian | cetakan protokol | طباعه البروتوكول | اعدادات المسح |
      protocolo craneo rutina
    `),
  },
  {
    group: 'parameters',
    weight: 2.5,
    atLeast: 2,
    words: terms(`
      base resolution | phase oversampling | fov read | fov phase | bandwidth | flip angle | slice thickness |
      dist. factor | echo spacing | turbo factor | coil elements | table position | ctdivol | ctdi vol | dlp |
      mas / ref | tp no | scan time |
      nsa | nex | etl | sense | gap | voxel | matrix | fov | averages | scan duration | thickness | slices | spulenelemente | schichtdicke | schichten | akquisitionen | mittelungen | bandbreite | phasenoversampling | flipwinkel | epaisseur | espacement | matrice | coupes | duree | grosor | espacio | matriz | cortes | duracion | espessura | medias | 层厚 | 层间距 | 间隔 | 矩阵 | 激励次数 | 采集时间 | 层数 | толщина | толщина среза | зазор | матрица | усреднений | tebal | jarak | matriks
    `),
  },
  {
    group: 'timing',
    weight: 1.5,
    words: terms(`
      tr: | te: | tr = | te = | ta: | pat: | voxel size | rel. snr | averages | concatenations | kv | tr/te
    `),
  },
  {
    group: 'machine',
    weight: 1,
    words: terms('signa | optima | brilliance | achieva | ingenia | aquilion | syngo | ge medical systems | discovery'),
  },
  {
    group: 'settings',
    weight: 2,
    atLeast: 2,
    words: [],
    shape: /(?<!\p{L})(?:tr|te|ti|fov|nex|nsa|etl)[ :=]{1,3}\d+(?:[.,]\d+)?/gu,
  },
];

export const discHelp: readonly LexiconSign[] = [
  {
    group: 'title',
    weight: 3,
    words: terms(`
      dicom viewer | user manual | user guide | readme | viewer help | how to view your images |
      getting started | benutzerhandbuch | bedienungsanleitung | anleitung zum | mode d'emploi |
      guide d'utilisation | manual de usuario | руководство пользователя | 使用说明 | 用户手册 | panduan pengguna |
      دليل المستخدم | how to view | viewing this disc | view this disc | patient cd | this cd contains |
      this disc contains | liesmich | patienten-cd | hinweise zur | auf dieser cd | bildbetrachter | lisez-moi |
      comment lire | ce disque contient | ce cd contient | visionneuse | leame | este disco contiene |
      este cd contiene | instrucciones para ver | leia-me | como abrir | este cd contem | 光盘使用说明 | 自述文件 | 阅片软件 |
      本光盘* | прочти меня | прочти | как открыть | на диске записан* | программа просмотра | просмотрщик |
      طريقه تشغيل | اقراني | عارض* | برنامج عرض | cara membuka | cd ini berisi | baca saya
    `),
  },
  {
    group: 'software',
    weight: 2,
    words: terms(`
      system requirements | minimum requirements | double-click | double click | insert the disc |
      insert the cd | start the viewer | autorun | windows xp | windows 7 | windows 10 | license agreement |
      all rights reserved | copyright | click on | toolbar | systemvoraussetzungen | doppelklick |
      configuration requise | cliquez sur | requisitos del sistema | haga clic | системные требования |
      viewing program | start the program | mouse wheel | dicom format | licence agreement | arbeitsplatz |
      mausrad | arbeitsspeicher | lizenz* | im dicom-format | double-cliquez | poste de travail | molette |
      licence d'utilisation | doble clic | mi pc | programa visor | clique duas vezes | meu computador |
      requisitos minimos | roda do rato | 双击 | 系统要求 | 我的电脑 | 鼠标* | 许可协议 | дважды щелкните | мой компьютер |
      колесо мыши | ويندوز | انقر | الفاره | المتطلبات | klik dua kali | kebutuhan sistem | tetikus
    `),
  },
  {
    group: 'pictures-on-a-disc',
    weight: 2,
    atLeast: 3,
    words: terms(`
      disc | cd | cd-rom | dicom | viewer | help | images | image | windows | version | licence | patient cd |
      光盘 | 软件 | 版本 | 影像 | 阅片 | 帮助 | диск | диска | снимки | снимк* | программа | версия | справка | лицензия | disque | logiciel |
      licence | aide | disco | programa | imagenes | visor | ayuda | version | licencia | programm | bilder | hilfe |
      القرص | قرص | البرنامج | صور* | مساعده | الترخيص | الاصدار | cakram | penampil | gambar | program | bantuan |
      versi | lisensi | visualizador | imagens | ajuda | versao | licenca
    `),
  },
];
