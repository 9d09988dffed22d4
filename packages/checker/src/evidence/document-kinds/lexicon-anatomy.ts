import { terms } from './fold.ts';

/** What readers of scans name from head to foot, beside the organs of `lexicon-radiology.ts`. */
export const anatomy: readonly string[] = terms(`
  acl | pcl | mcl | lcl | meniscus | supraspinatus | infraspinatus | subscapularis | rotator cuff | labrum | tendon* |
  ligament* | cartilage | bursa | marrow | cortex | joint space | femoral head | tibial plateau | patella* | retropatellar |
  acetabul* | sacroiliac | facet joint* | foramin* | neural foramen | thecal sac | canal stenosis | spinal canal | cauda equina |
  nerve root* | disc height | intervertebral | endplate* | spinal cord | craniocervical | white matter | basal ganglia | thalamus |
  cerebell* | brainstem | sulci | cisterns | sella | pituitary | optic chiasm | cerebellopontine | flow void* | calvari* | sinuses |
  mastoid* | orbits | thyroid lobe* | trachea | bronch* | pulmonary arter* | hila | axilla* | diaphragm* | aorta | portal vein |
  hepatic vein* | pancrea* | adrenal* | bladder | uter* | endometri* | ovar* | prostate | seminal vesicle* | appendix | bowel |
  colon | mesenter* | retroperitone* | inguinal | ribs | clavicle | sternum | pericardi* | coronary | subcutaneous |
  menisque | coiffe | supra-epineux | infra-epineux | tendons | ligaments | interligne | cartilage | moelle | cortico* |
  corps vertebra* | canal rachidien | racine* | substance blanche | noyaux gris | tronc cerebral | cervelet | sillons |
  hypophyse | citernes | selle turcique | voute | sacro-iliaque* | cotyle | trachee | bronche* | plevre* | plevral* | hile | hiles | surrenale* |
  pancreas | aorte | veine porte | vessie | prostate | uterus | ovaire* | anses | cadre osseux | axillaire* | diaphragme |
  lig. | innenmeniskus | außenmeniskus | meniskus* | vorderhorn | hinterhorn | kreuzband* | vkb | hkb | supraspinatus* | sehne* |
  rotatorenmanschette | knorpel* | retropatellar | gelenkspalt* | schleimbeutel | wirbelkorper* | lwk | bwk | hwk | bandscheibe* |
  spinalkanal* | neuroforam* | foramina | facettengelenk* | nervenwurzel* | myelon | konus | conus medullaris | isg | marklager* |
  stammganglien | hirnstamm | kleinhirn | hypophyse | nasennebenhohlen | mastoid | schadelbasis | kalotte | hilus | hili |
  mediastinum | bronchus | tracheobronchial* | pleura | nebennieren | pankreas | gallengange | gallenwege | dhc | pfortader |
  harnblase | prostata | uterus | ovarien | retroperitoneal* | mesenterial* | axillae | axillar* | parenchym | lungengerust | herzschatten |
  menisco* | ligamento* | cruzado* | supraespinoso | manguito | tendon* | cartilago | rotula | medula osea | cuerpos vertebrales |
  canal medular | canal raquideo | discal* | raiz | raices | cono medular | saco dural | foramen* | sustancia blanca | ganglios basales |
  tronco del encefalo | cerebelo | surcos | cisternas | hipofisis | senos paranasales | calota | linea media | traquea | bronquio* |
  hilio* | pleural* | suprarrenales | glandulas suprarrenales | pancreas | porta | vejiga | prostata | utero | ovario* | asas |
  apendice | retroperitoneo | mediastinic* | axilar* | lobulo | lobulos | parenquima |
  meniscos | supraespinhal | tendao | tendoes | cartilagem | patelar | corpos vertebrais | raizes | cone medular |
  forames | forame* | substancia branca | nucleos da base | tronco encefalico | sulcos | hipofise | seios paranasais | traqueia | hilos | pleura |
  adrenais | suprarrenais | veia porta | bexiga | alcas | retroperitonio | axilas | seio | seios | figado | parenquima | linfonodos | ganglios |
  мениск* | связк* | крестообразн* | сухожили* | хрящ* | суставная щель | сустава | надколенник* | костного мозга |
  тел позвонков | позвонк* | межпозвонк* | дуральн* | позвоночного канала | корешк* | спинной мозг | спинного мозга |
  белого вещества | белом веществе | базальные ядра | ствол мозга | ствола | мозжечк* | мозжечок | борозды | цистерн* | хиазм* |
  турецкое седло | гипофиз* | пазух* | орбит* | лобной доле | височной доле | теменной доле | затылочной доле | лобн* | височн* | теменн* | доли | доле |
  трахе* | бронх* | плевр* | плевральн* | надпочечник* | поджелудочн* | холедох | воротная вена | мочевой пузырь | предстательн* | матк* |
  яичник* | аорт* | грудины | ребер | перикард* | забрюшинн* | паренхим* | чашечно-лоханочн* | члс |
  半月板 | 韧带 | 肌腱 | 冈上肌 | 肩袖 | 软骨 | 骨髓 | 骨皮质 | 骨质 | 关节间隙 | 关节腔 | 髌骨 | 髌上囊 | 股骨头 | 椎体 | 椎管 | 硬膜囊 | 侧隐窝 | 黄韧带 | 脊髓 | 圆锥 | 椎间孔 |
  脑实质 | 白质 | 基底节 | 丘脑 | 脑干 | 小脑 | 脑沟 | 脑池 | 垂体 | 鞍区 | 桥小脑角 | 鼻窦 | 副鼻窦 | 眼眶 | 额叶 | 颞叶 | 顶叶 | 枕叶 | 中线 | 气管 | 支气管 | 肺野 | 肺门 | 肺叶 | 上叶 |
  下叶 | 中叶 | 胸腔 | 心包 | 肾上腺 | 胰腺 | 门静脉 | 胆总管 | 膀胱 | 前列腺 | 子宫 | 附件 | 卵巢 | 腹膜后 | 肠管 | 腹腔 | 腋下 | 软组织 | 主动脉 | 腮腺 | 峡部 | 实质回声 |
  غضروف* | هلالي* | رباط* | متصالب* | صليبي* | وتر* | اوتار | مفصل* | رضفه | نخاع* | قناه الشوكيه | شوكيه | جذر العصب | جذور |
  فقره | فقرات | ماده البيضاء | بطينات | بطيني* | مخيخ | جذع الدماغ | مهاد | نخاميه | جيوب | حجاج* | جمجمه | رغامي | قصبات | جنب | حجاب* |
  ساحتان | رئويه | رئويتان | منصف | قلب | كظر* | بنكرياس | وريد الباب | مثانه | موثه | بروستات | رحم | مبيض* | كليه | كلي | كليتين | حالب | مراره | فص | عقد | ضلعيه |
  meniskus | ligamen* | tendon | kartilago | sendi | celah sendi | korpus vertebra | corpus vertebra* | kanalis spinalis | thecal sac |
  radiks | medulla spinalis | conus medullaris | substansia alba | ganglia basal* | basal ganglia | thalamus | serebelum | cerebellum | sulci | sisterna |
  sella | orbita | mastoid | trakea | bronkus | hilus | pleura | diafragma | aorta | pulmo | adrenal | pankreas | vena porta | vesica* | buli |
  prostat | uterus | ovarium | vesica fellea | kgb | aksila | tulang* | jaringan lunak | parenkim | lobus* | apex
`);

/** What they see there, in their own words; nothing here says what it means. */
export const sights: readonly string[] = terms(`
  tear | tears | torn | bulge | bulging | extrusion | extruded | stenosis | narrowing | narrowed | anterolisthesis | retrolisthesis | spondylolisthesis |
  spondylo* | osteophyt* | sclerosis | sclerotic | lytic | fracture | fractured | nondisplaced | undisplaced | dislocat* | subluxat* |
  cyst* | lesion* | foci | focus of | hyperintensit* | thickening | thickened | stranding | lymphadenopathy | enlarged | atroph* |
  infarct* | haemorrhage | hemorrhage | bleed | haematoma | hematoma | midline shift | hydrocephalus | calculus | calculi |
  hydronephrosis | ascites | aneurysm* | thromb* | filling defect* | emphysema* | bronchiect* | ground-glass | ground glass | spiculated | avid | avidity |
  fatty liver | hernia | fdg-avid | asymmetr* | distortion | degenerative | degeneration | chondro* | desiccation | modic |
  dechirure | fissure | rupture | pincement | osteophyt* | arthrose | coxarthrose | gonarthrose | geode* | condensation | tassement | fracture |
  deplacement | kyste* | lesion* | nodule* | adenomegalie* | adp | epaississement | infiltration | atrophie | hematome | ischemi* | stenose | ectasie |
  debord | protrusion discale | discopathie* | anevrisme | thrombose | emphyseme | verre depoli | hyperfixation | hypermetabol* |
  hyperechogene* | hypoechogene* | alithiasique | dilatees | transfixiante | retractee | amyotrophie | bursite | calcifi* | angiome |
  riss | ruptur | lasion* | einriss | lasur | vorwolbung | extrusion | sequester | stenose* | einengung | spinalkanalstenose | osteochondrose | spondylose | spondylosis |
  spondylarthrose | chondropathie | arthrose* | sklerosier* | fraktur* | dislokation | verkalk* | zyste* | rundherde | verdickung | vergroßert* | verbreitert* |
  blutung | infarkt* | hamatom | mittellinienverlagerung | diffusionsstorung* | verdichtung* | infiltrat | stauung* | aszites | aneurysma |
  thrombus | emphysem | milchglas* | echoreich* | echoarm* | konkrement | hydronephrose | aufgeweitet* | anreicherung | atrophie | raumforderung* | ektatisch |
  rotura | desgarro | ruptura | protrusion | extrusion | hernia | estenosis | pinzamiento | osteofit* | artrosis | artrosico* | espondilo* | listesis | esclerosis |
  fractura* | quiste* | lesion* | loe | loes | nodulo | engrosamiento | aumento de | atrofia | hemorragia | sangrado | hematoma | infarto* | isquem* | calcific* | lito |
  litos | colelitiasis | dilatacion | ascitis | aneurisma | trombo* | enfisema* | vidrio | consolidacion | atelectasia* | elongacion | cardiomegalia | hipoeco* | hipereco* | esteatosis | captacion |
  rotura | ruptura | rutura | abaulamento | protrusao | extrusao | hernia | procidencia | estenose | osteofito* | artrose | espondilo* | listese | esclerose | fratura* | cisto* | quisto* | lesao |
  lesoes | espessamento | atrofia | hemorragia | hematoma | enfarte | infarto | calcificac* | calcificad* | calculos | dilatacao | ectasia | ascite | aneurisma | trombo* | enfisema | vidro fosco |
  consolidacao | atelectas* | opacidade* | captacao | hipoeco* | hipereco* | artropatia | desidratacao | derrame | nodulo |
  разрыв* | надрыв* | протрузи* | экструзи* | стеноз* | сужен* | спондил* | остеофит* | артроз* | гонартроз* | коксартроз* | остеохондроз* | листез* | склероз* | перелом* | смещени* |
  кист* | образовани* | утолщен* | отек* | атрофи* | кровоизлияни* | гематом* | ишеми* | инфаркт* | дислокаци* | накоплени* | выпот* | жидкост* | инфильтраци* | фиброз* | пневмофиброз* | плевродиафрагм* | аневризм* |
  тромб* | эмфизем* | матовог* | дефект наполнения | лимфаденопат* | увеличен* | деформи* | неоднородн* | гипоэхоген* | гиперэхоген* | анэхоген* | полость | плотности |
  撕裂 | 损伤 | 膨出 | 狭窄 | 受压 | 增生 | 骨赘 | 滑脱 | 硬化 | 骨折 | 透亮线 | 移位 | 脱位 | 囊肿 | 病灶 | 肿瘤 | 增厚 | 水肿 | 肿胀 | 萎缩 | 出血 | 梗死 | 梗塞 | 缺血灶 | 脱髓鞘 | 强化 | 扩张 | 腹水 | 磨玻璃 | 斑片 | 条索 |
  肺气肿 | 充盈缺损 | 动脉瘤 | 血栓 | 低回声 | 无回声 | 高回声 | 血流信号 | 纵横比 | 弥散受限 | 摄取 | 浓聚  |
  تمزق | بروز | تضيق | فتق | انفتاق | انضغاط | تنكس* | خشونه | كسر | كسور | خلع | كيس* | افه | افات | عقيده | عقيدات | كتله | تسمك | وذمه | نزف | نزيف | احتشاء | احتقان | ازاحه | تقييد | تضخم | متضخمه |
  توسع | متوسع* | حصيات | حصاه | متكلس* | تكلس | استسقاء | ام دم | انسداد | ضمور | سليم* | متجانس* | سائل حر | استرواح |
  robekan | ruptur | bulging | penonjolan | stenosis | penyempitan | menyempit | osteofit | osteoartritis | spondilosis | listesis | sklerotik | fraktur | dislokasi | kista | lesi | nodul | penebalan | edema | atrofi | perdarahan |
  infark | hematoma | hiperdens | hipodens | hiperintens* | hipointens* | hiperekoik | hipoekoik | midline shift | efusi | kalsifikasi | pelebaran | melebar | membesar | asites | asimetri | aneurisma | trombus | fibrosis | infiltrat | konsolidasi | penyangatan | menyangat |
  perselubungan | kolelitiasis | cholelithiasis | fatty liver | spikulasi
`);
