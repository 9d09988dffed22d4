// What papers of Hong Kong and Taiwan write otherwise, one by one in the same order. Enough to read the words of papers, and no dictionary.
const traditional =
  '體醫檢報診斷療電腦掃聲臟雙側腎臨葉無見顯張縮現認處與護覆轉類圖號碼圍預約費單據醬錄歲歷過專頭頸間盤節關韌帶軟組織膽腸膚脫異發強壓變損傷複雜結' +
  '論點術後開閉縫創藥劑顆膠飯煙飲癥狀覺視聽腳項應該來個時問題這裡嗎們媽說讓給還師長頁紙製華國際陳劉楊趙黃吳許鄧馮蘇鄭謝啟閣貴門記細惡淺層衛將當' +
  '從進遠運動靜脈質產婦嬰兒齒齦竇擴狹腫塊塗陰陽參數準備須確證學員離雲憑紀輕導貫實驗區級極積濁鈣鉀鈉鎂鐵總紅隱滲漿訂計劃舉詢聯絡義務屬衝標簡稱擬' +
  '辦請領証簽銀帳戶會議對於為業習廣東臺灣縣鄉鎮傳雖尋維繫經線綠緊綜顱鏡氣環銳鎖隨訪蹤適齡萬兩幾壞減劇懷慮擇檔資訊鬆髖癲癇測攝億濕擊牆鈍鏈韓鬱憂' +
  '偵譜偽廠營養飽飢渦灘瀾髒瞼臉頰顎額顳頂橈跡蘭莖藍壽禮聖亞滿廳庫設價錢買賣購貨貸賠險償訖繳訴訟調協';
const simplified =
  '体医检报诊断疗电脑扫声脏双侧肾临叶无见显张缩现认处与护复转类图号码围预约费单据酱录岁历过专头颈间盘节关韧带软组织胆肠肤脱异发强压变损伤复杂结' +
  '论点术后开闭缝创药剂颗胶饭烟饮症状觉视听脚项应该来个时问题这里吗们妈说让给还师长页纸制华国际陈刘杨赵黄吴许邓冯苏郑谢启阁贵门记细恶浅层卫将当' +
  '从进远运动静脉质产妇婴儿齿龈窦扩狭肿块涂阴阳参数准备须确证学员离云凭纪轻导贯实验区级极积浊钙钾钠镁铁总红隐渗浆订计划举询联络义务属冲标简称拟' +
  '办请领证签银账户会议对于为业习广东台湾县乡镇传虽寻维系经线绿紧综颅镜气环锐锁随访踪适龄万两几坏减剧怀虑择档资讯松髋癫痫测摄亿湿击墙钝链韩郁忧' +
  '侦谱伪厂营养饱饥涡滩澜脏睑脸颊颚额颞顶桡迹兰茎蓝寿礼圣亚满厅库设价钱买卖购货贷赔险偿讫缴诉讼调协';

const pairs = new Map([...traditional].map((letter, at) => [letter, [...simplified][at] ?? letter]));
const any = new RegExp(`[${[...pairs.keys()].join('')}]`, 'gu');

/** Chinese text in the letters of the mainland, as the words here are written. */
export function simplifyHan(text: string): string {
  return text.replace(any, (letter) => pairs.get(letter) ?? letter);
}
