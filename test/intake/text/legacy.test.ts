import { describe, expect, test } from 'vitest';
import { legacyEncoding } from '../../../src/intake/text/legacy.js';

const tcvn3 =
  'Th¸ng;Lo¹i n¨ng l­îng;Sè l­îng;§¬n vÞ tÝnh;Thµnh tiÒn\nT1/2024;§iÖn;1.234;kWh;2.000\nT1/2024;DÇu DO;12;lÝt;3.000\nT1/2024;Cñi trÊu;3;tÊn;4.000';
const vni =
  'Thaùng;Loaïi naêng löôïng;Soá löôïng;Ñôn vò tính;Thaønh tieàn\nT1/2024;Ñieän;1.234;kWh;2.000\nT1/2024;Daàu DO;12;lít;3.000\nT1/2024;CUÛI TRAÁU;3;taán;4.000';

describe('old encodings of Vietnamese', () => {
  test.each([
    [tcvn3, 'TCVN3 (ABC)', 'Th¸ng', 'Tháng'],
    [`BÁO CÁO\n${tcvn3}`.replaceAll('Á', '¸'), 'TCVN3 (ABC)', 'B¸O', 'BáO'],
    [vni, 'VNI', 'Thaùng', 'tháng'],
    ['AÙ;NÖÔÙC THAÛI;THUÛY SAÛN;ÑÔN VÒ', 'VNI', 'AÙ', 'á'],
  ])('%#', (text, encoding, found, meant) => {
    expect(legacyEncoding(text)).toMatchObject({ encoding, found, meant, at: text.indexOf(found) });
  });

  test.each([
    ['Vietnamese', 'Tháng;Loại năng lượng;Số lượng;Đơn vị tính;Thành tiền\nĐiện;Dầu DO;Củi trấu'],
    ['Vietnamese of few marks', 'Tháng;Giá;Mã hàng;là;và;công;tính;toàn bộ'.normalize('NFC')],
    ['Vietnamese in capitals', 'THÁNG;TIỀN ĐIỆN;GIÁ TRỊ;SỐ LƯỢNG;HÓA CHẤT;THÙNG CÁC-TÔNG'],
    [
      'French',
      'Mois;Unité;Quantité;Électricité;Coût;Février;Août;Décembre;énergie;matière première;déchets;boîte;tôle;où;né;à;maïs;reçu;hôtel;îlot;thé;pré;dés;château',
    ],
    ['Spanish', 'Año;Señal;Caña de azúcar;Número;Energía eléctrica;Baño;Niño;Métrica'],
    ['German', 'Menge für Öl;Größe;Wärme;Stück;Gebühr;Kühlung;Fläche;Höhe;Abfälle'],
    ['Portuguese', 'Mês;Produção;Óleo;Açúcar;Água;Gás;Não;Pão;São Paulo;Avô;Avó;Pé'],
    ['English with signs', 'm³/h; m²; 20 °C; ±5 %; µg/L; © 2024; Brand®; §12; £5; ½; ×2; café'],
    ['signs of TCVN3 in two words', 'n¨ng; l­îng'],
  ])('%s is none', (_, text) => {
    expect(legacyEncoding(text)).toBeUndefined();
  });
});
