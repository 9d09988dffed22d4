/**
 * Names as registries, passports and hospitals of different countries write them, put together by hand; each row is one name. Nothing
 * here is made by the code under test.
 */
const rows = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((form) => form.trim()));

export const cyrillicGiven = rows(`
  Сергей|Sergey|Sergei|Serguei|Sergej
  Юрий|Yuriy|Yury|Iouri|Juri
  Наталья|Natalya|Natalia|Nataliya|Natalja
  Евгений|Yevgeniy|Evgeny|Evgenii|Jewgeni
  Татьяна|Tatyana|Tatiana|Tatjana
  Дмитрий|Dmitriy|Dmitry|Dmitri|Dmitrij
  Ксения|Kseniya|Xenia|Ksenia
  Алексей|Aleksey|Alexei|Alexey|Aleksej
  Юлия|Yuliya|Julia|Iuliia|Julija
  Николай|Nikolay|Nikolai|Nikolaj
  Айгуль|Aigul|Aygul
  Жанна|Zhanna|Žanna
`);

export const cyrillicFamily = rows(`
  Горбачёв|Gorbachev|Gorbachyov|Gorbatschow|Горбачев
  Чайковский|Chaikovskiy|Tchaikovsky|Tschaikowski|Čajkovskij
  Шевченко|Shevchenko|Chevtchenko|Schewtschenko|Ševčenko
  Хрущов|Khrushchov|Khrouchtchov|Chruschtschow
  Кузнецов|Kuznetsov|Kouznetsov|Kusnezow|Kuznecov
  Жуков|Zhukov|Joukov|Žukov
  Соловьёв|Solovyov|Soloviev|Solovyev|Соловьев
  Михайлов|Mikhailov|Mikhaylov|Mihajlov
  Цветаев|Tsvetaev|Tsvetayev|Cvetaev
  Назарбеков|Nazarbekov|Nazarbekow
  Васильев|Vasilyev|Vasiliev|Vassiliev|Wassiljew
  Яковлев|Yakovlev|Iakovlev|Jakowlew
`);

export const hanFamily = rows(`
  张|Zhang
  王|Wang
  李|Li
  刘|Liu
  陈|Chen
  曾|Zeng
  吕|Lu|Lü|Lyu
  欧阳|Ouyang|Ou Yang
  徐|Xu
  赵|Zhao
  單|Shan
  郭|Guo
`);

export const hanGiven = rows(`
  伟|Wei
  晓明|Xiaoming|Xiao Ming|Xiao-Ming|Xiǎomíng
  丽华|Lihua|Li Hua|Li-hua
  国强|Guoqiang|Guo Qiang
  雪梅|Xuemei|Xue Mei|Xue-Mei
  建军|Jianjun|Jian Jun
  婷婷|Tingting|Ting Ting
  志远|Zhiyuan|Zhi Yuan
  静|Jing
  海燕|Haiyan|Hai Yan|Hai Yan
`);

export const arabicGiven = rows(`
  محمد|Mohammed|Muhammad|Mohamed|Mohamad
  أحمد|Ahmed|Ahmad
  يوسف|Yusuf|Youssef|Yousef|Yousuf
  فاطمة|Fatima|Fatimah|Fatma
  عبد الرحمن|Abdul Rahman|Abdulrahman|Abd al-Rahman|Abdel Rahman
  خالد|Khaled|Khalid
  سعيد|Saeed|Said
  مريم|Maryam|Mariam|Meryem
  عمر|Omar|Umar
  حسن|Hassan|Hasan
`);

export const arabicFamily = rows(`
  الحسيني|Al-Husseini|Al Husayni|El Husseini|Alhusseini
  المصري|Al-Masri|El Masry|Almasri
  الخطيب|Al-Khatib|El Khatib|Alkhateeb
  الشمري|Al-Shammari|Alshammari|Al Shamari
  قاسم|Qasim|Kassem|Qassem
  منصور|Mansour|Mansoor|Mansur
  البغدادي|Al-Baghdadi|Albaghdadi|El Baghdadi
  درويش|Darwish|Darwich|Derwish
`);

export const greekGiven = rows(`
  Γεώργιος|Georgios|Georgios
  Δημήτριος|Dimitrios|Demetrios
  Ευαγγελία|Evangelia|Euangelia
  Αικατερίνη|Aikaterini|Ekaterini
`);

export const greekFamily = rows(`
  Παπαδόπουλος|Papadopoulos
  Νικολαΐδης|Nikolaidis|Nicolaidis
  Χατζής|Chatzis|Hatzis
  Οικονόμου|Oikonomou|Ikonomou
`);

export const latinGiven = rows(`
  José María|JOSE MARIA|Jose Maria
  Jürgen|Juergen|JURGEN
  Nguyệt|Nguyet
  Ömer|Omer|OMER
  Zoë|Zoe
  Anne-Marie|Anne Marie|ANNEMARIE
  Seán|Sean
  Łukasz|Lukasz
  Đức|Duc
  Gülşen|Gulsen|GÜLŞEN
`);

export const latinFamily = rows(`
  Müller|Mueller|MULLER
  O’Brien|O'Brien|OBRIEN
  de la Cruz|De La Cruz|DELACRUZ|Cruz
  van der Berg|Van Der Berg|Berg|VANDERBERG
  Yılmaz|Yilmaz|YILMAZ
  Núñez Ortega|NUNEZ ORTEGA|Nuñez Ortega
  Trần|Tran
  Weiß|Weiss|WEISS
  Sørensen|Sorensen|SORENSEN
  Kovačević|Kovacevic
`);
