import { describe, expect, test } from 'vitest'
import {
  letterheadLines,
  officeName,
  officeNameUnder,
  officeSymbol,
} from '../../src/compute/head/office-name.js'

describe('the name of an office in running text', () => {
  test.each`
    letterhead                                          | name                                                | symbol
    ${'ỦY BAN NHÂN DÂN\nXÃ TAM PHƯỚC'}                  | ${'Ủy ban nhân dân xã Tam Phước'}                   | ${'UBND'}
    ${'UỶ BAN NHÂN DÂN\nPHƯỜNG ĐÔNG THANH'}             | ${'Ủy ban nhân dân phường Đông Thanh'}              | ${'UBND'}
    ${'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ VŨNG TÀU'}            | ${'Ủy ban nhân dân thành phố Vũng Tàu'}             | ${'UBND'}
    ${'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH'}         | ${'Ủy ban nhân dân Thành phố Hồ Chí Minh'}          | ${'UBND'}
    ${'ỦY BAN NHÂN DÂN\nQUẬN 1'}                        | ${'Ủy ban nhân dân Quận 1'}                         | ${'UBND'}
    ${'ỦY BAN NHÂN DÂN\nPHƯỜNG ĐIỆN BIÊN PHỦ'}          | ${'Ủy ban nhân dân Phường Điện Biên Phủ'}           | ${'UBND'}
    ${'ỦY BAN NHÂN DÂN HUYỆN QUẢNG ĐIỀN'}               | ${'Ủy ban nhân dân huyện Quảng Điền'}               | ${'UBND'}
    ${'ỦY BAN NHÂN DÂN\nTHỊ XÃ PHÚ MỸ'}                 | ${'Ủy ban nhân dân thị xã Phú Mỹ'}                  | ${'UBND'}
    ${'BAN CHỈ ĐẠO\nCHUYỂN ĐỔI SỐ XÃ TAM PHƯỚC'}        | ${'Ban Chỉ đạo chuyển đổi số xã Tam Phước'}         | ${'BCĐ'}
    ${'PHÒNG VĂN HÓA - XÃ HỘI'}                         | ${'Phòng Văn hóa - Xã hội'}                         | ${'PVHXH'}
    ${'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ'}               | ${'Phòng Kinh tế, Hạ tầng và Đô thị'}               | ${'PKTHTĐT'}
    ${'SỞ KHOA HỌC VÀ CÔNG NGHỆ'}                       | ${'Sở Khoa học và Công nghệ'}                       | ${'SKHCN'}
    ${'VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN'} | ${'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'} | ${'VP'}
    ${'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG XÃ TAM PHƯỚC'} | ${'Trung tâm Phục vụ hành chính công xã Tam Phước'} | ${'TT'}
    ${'TRƯỜNG TIỂU HỌC CHU VĂN AN'}                     | ${'Trường Tiểu học Chu Văn An'}                     | ${'THCVA'}
    ${'TRƯỜNG THCS LÊ LỢI'}                             | ${'Trường THCS Lê Lợi'}                             | ${'THCSLL'}
    ${'TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ AN SƠN'}      | ${'Trường Tiểu học và Trung học cơ sở An Sơn'}      | ${'THTHCSAS'}
    ${'TRƯỜNG THPT CHUYÊN HƯNG YÊN'}                    | ${'Trường THPT chuyên Hưng Yên'}                    | ${'THPTCHY'}
    ${'TRƯỜNG MẦM NON HOA SEN XÃ ĐÔNG SƠN'}             | ${'Trường Mầm non Hoa Sen xã Đông Sơn'}             | ${'MNHSXĐS'}
    ${'BỆNH VIỆN ĐA KHOA KHU VỰC AN KHÊ'}               | ${'Bệnh viện Đa khoa khu vực An Khê'}               | ${'BVĐKKVAK'}
    ${'BỆNH VIỆN ĐA KHOA TỈNH GIA LAI'}                 | ${'Bệnh viện Đa khoa tỉnh Gia Lai'}                 | ${'BVĐKTGL'}
    ${'TRUNG TÂM PHỤC VỤ HCC'}                          | ${'Trung tâm Phục vụ HCC'}                          | ${'TT'}
    ${'TRUNG TÂM VĂN HÓA, THÔNG TIN VÀ THỂ THAO'}       | ${'Trung tâm Văn hóa, Thông tin và Thể thao'}       | ${'TT'}
    ${'TRUNG TÂM NGOẠI NGỮ HOA SEN'}                    | ${'Trung tâm Ngoại ngữ Hoa Sen'}                    | ${'TT'}
    ${'SỞ TT&TT'}                                       | ${'Sở TT&TT'}                                       | ${'STTTT'}
    ${'SỞ GD&ĐT'}                                       | ${'Sở GD&ĐT'}                                       | ${'SGDĐT'}
    ${'BAN QLDA XÃ KRÔNG PẮC'}                          | ${'Ban QLDA xã Krông Pắc'}                          | ${'BQLDAXKP'}
    ${"UBND XÃ CƯ M'GAR"}                               | ${"UBND xã Cư M'gar"}                               | ${'UBND'}
    ${'Ủy ban nhân dân\nxã Tịnh Long'}                  | ${'Ủy ban nhân dân xã Tịnh Long'}                   | ${'UBND'}
  `('$letterhead', ({ letterhead, name, symbol }) => {
    expect(officeName(letterhead)).toBe(name)
    expect(officeSymbol(letterhead)).toBe(symbol)
  })
})

test.each`
  body                               | parent                               | name
  ${'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ'}     | ${'ỦY BAN NHÂN DÂN XÃ TAM PHƯỚC'}    | ${'Ban Chỉ đạo chuyển đổi số xã Tam Phước'}
  ${'PHÒNG VĂN HÓA - XÃ HỘI'}        | ${'ỦY BAN NHÂN DÂN XÃ TAM PHƯỚC'}    | ${'Phòng Văn hóa - Xã hội xã Tam Phước'}
  ${'ỦY BAN NHÂN DÂN\nXÃ TAM PHƯỚC'} | ${'ỦY BAN NHÂN DÂN HUYỆN LONG ĐIỀN'} | ${'Ủy ban nhân dân xã Tam Phước'}
  ${'SỞ KHOA HỌC VÀ CÔNG NGHỆ'}      | ${''}                                | ${'Sở Khoa học và Công nghệ'}
`('$body under "$parent" is $name', ({ body, parent, name }) => {
  expect(officeNameUnder(body, parent)).toBe(name)
})

test('a letterhead in one line is broken before the unit', () => {
  expect(letterheadLines('Ủy ban nhân dân xã Tịnh Long')).toBe('ỦY BAN NHÂN DÂN\nXÃ TỊNH LONG')
  expect(letterheadLines('ỦY BAN NHÂN DÂN\nXÃ TAM PHƯỚC')).toBe('ỦY BAN NHÂN DÂN\nXÃ TAM PHƯỚC')
  expect(letterheadLines('Phòng Văn hóa - Xã hội')).toBe('PHÒNG VĂN HÓA - XÃ HỘI')
})
