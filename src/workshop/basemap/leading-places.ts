/**
 * Places a chart of the Indo-Pacific names first, chosen by hand: ports, bases of orientation and great cities. GeoNames'
 * populations alone would put provincial towns before Hong Kong. By country and GeoNames' name, with the zoom each
 * appears at; capitals and other places follow by population (places.ts).
 */
const byZoom: Readonly<Record<number, Readonly<Record<string, readonly string[]>>>> = {
  3: {
    AU: ['Sydney', 'Perth'],
    CN: ['Beijing', 'Shanghai'],
    ID: ['Jakarta'],
    IN: ['Mumbai'],
    JP: ['Tokyo'],
    PH: ['Manila'],
    SG: ['Singapore'],
    TH: ['Bangkok'],
    US: ['Honolulu', 'Los Angeles'],
  },
  4: {
    AE: ['Dubai'],
    AU: ['Adelaide', 'Brisbane', 'Darwin', 'Melbourne'],
    CA: ['Vancouver'],
    CN: ['Chongqing', 'Guangzhou', 'Wuhan'],
    GU: ['Hagåtña'],
    HK: ['Hong Kong'],
    ID: ['Surabaya'],
    IN: ['Chennai', 'Kolkata', 'New Delhi'],
    JP: ['Osaka'],
    KR: ['Busan', 'Seoul'],
    LK: ['Colombo'],
    MM: ['Yangon'],
    MY: ['Kuala Lumpur'],
    NZ: ['Auckland', 'Wellington'],
    PF: ['Papeete'],
    PG: ['Port Moresby'],
    PK: ['Karachi'],
    RU: ['Vladivostok'],
    TW: ['Taipei'],
    US: ['Anchorage', 'San Diego', 'San Francisco', 'Seattle'],
    VN: ['Hanoi', 'Ho Chi Minh City'],
  },
  5: {
    AU: ['Cairns', 'Canberra', 'Hobart', 'Townsville'],
    BD: ['Chittagong'],
    CN: ['Chengdu', 'Dalian', 'Harbin', 'Qingdao', 'Shenyang', 'Tianjin', 'Xi’an'],
    ID: ['Balikpapan', 'Makassar', 'Medan'],
    IN: ['Bengaluru', 'Cochin', 'Hyderabad', 'Visakhapatnam'],
    IR: ['Bandar Abbas'],
    JP: ['Fukuoka', 'Hiroshima', 'Nagoya', 'Naha', 'Sapporo', 'Sendai'],
    KE: ['Mombasa'],
    KR: ['Incheon', 'Ulsan'],
    NZ: ['Christchurch'],
    OM: ['Muscat', 'Şalālah'],
    PH: ['Cebu City', 'Davao'],
    RU: ['Khabarovsk', 'Magadan', 'Petropavlovsk-Kamchatsky'],
    TW: ['Kaohsiung'],
    TZ: ['Dar es Salaam'],
    US: ['Dutch Harbor', 'Juneau', 'Portland', 'Sacramento'],
    VN: ['Da Nang'],
    YE: ['Aden'],
  },
  6: {
    AU: ['Fremantle', 'Geelong', 'Gladstone', 'Newcastle', 'Port Hedland'],
    CA: ['Prince Rupert', 'Victoria'],
    CN: ['Fuzhou', 'Haikou', 'Nanjing', 'Ningbo', 'Shantou', 'Shenzhen', 'Xiamen', 'Zhanjiang', 'Zhoushan'],
    ID: ['Ambon', 'Batam', 'Jayapura', 'Kupang'],
    IN: ['Panaji', 'Port Blair'],
    JP: ['Hakodate', 'Kagoshima', 'Kobe', 'Maizuru', 'Nagasaki', 'Niigata', 'Sasebo', 'Yokohama', 'Yokosuka'],
    KR: ['Changwon', 'Gunsan', 'Mokpo', 'Pohang', 'Sinhyeon'],
    LK: ['Trincomalee'],
    MY: ['George Town', 'Johor Bahru', 'Kota Kinabalu', 'Kuching', 'Sandakan'],
    NZ: ['Dunedin'],
    PG: ['Lae', 'Rabaul'],
    PH: ['Iloilo', 'Olongapo', 'Puerto Princesa', 'Zamboanga'],
    RU: ['Nakhodka', 'Yuzhno-Sakhalinsk'],
    TW: ['Keelung', 'Taichung'],
    US: ['Everett', 'Hilo', 'Kodiak', 'Long Beach', 'Oakland', 'Tacoma'],
    VN: ['Cam Ranh', 'Haiphong', 'Nha Trang', 'Vũng Tàu'],
  },
  8: {
    US: ['Bremerton', 'Pearl City', 'Vallejo'],
  },
};

/** Zoom by "country name": `JP Tokyo`. */
export const leadingPlaces: ReadonlyMap<string, number> = new Map(
  Object.entries(byZoom).flatMap(([zoom, countries]) =>
    Object.entries(countries).flatMap(([country, names]) =>
      names.map((name): [string, number] => [`${country} ${name}`, Number(zoom)]),
    ),
  ),
);
