/** The templates of the product as data: what lies in templates/, so that the library needs no files. Rewritten by the tests with UPDATE=1. */
import { bangDonDoc } from './built-in/bang-don-doc.js'
import { baoCao } from './built-in/bao-cao.js'
import { cacPhuLuc } from './built-in/cac-phu-luc.js'
import { canCu } from './built-in/can-cu.js'
import { chiTieu } from './built-in/chi-tieu.js'
import { chiTieuChuaDanhGia } from './built-in/chi-tieu-chua-danh-gia.js'
import { chiTieuKhongDat } from './built-in/chi-tieu-khong-dat.js'
import { chuKy } from './built-in/chu-ky.js'
import { congVanDonDoc } from './built-in/cong-van-don-doc.js'
import { diem } from './built-in/diem.js'
import { doanDanhGia } from './built-in/doan-danh-gia.js'
import { keHoachPhuLuc } from './built-in/ke-hoach-phu-luc.js'
import { ketQuaTheoDonVi } from './built-in/ket-qua-theo-don-vi.js'
import { ketThuc } from './built-in/ket-thuc.js'
import { kinhGui } from './built-in/kinh-gui.js'
import { kinhPhi } from './built-in/kinh-phi.js'
import { loiVan } from './built-in/loi-van.js'
import { moDau } from './built-in/mo-dau.js'
import { motChiTieu } from './built-in/mot-chi-tieu.js'
import { motKetQua } from './built-in/mot-ket-qua.js'
import { motNhiemVu } from './built-in/mot-nhiem-vu.js'
import { mucChiDao } from './built-in/muc-chi-dao.js'
import { mucDanhGia } from './built-in/muc-danh-gia.js'
import { mucDonDoc } from './built-in/muc-don-doc.js'
import { mucKetQua } from './built-in/muc-ket-qua.js'
import { mucKienNghi } from './built-in/muc-kien-nghi.js'
import { mucPhuongHuong } from './built-in/muc-phuong-huong.js'
import { nhiemVu } from './built-in/nhiem-vu.js'
import { nhiemVuDenHan } from './built-in/nhiem-vu-den-han.js'
import { nhiemVuKyToi } from './built-in/nhiem-vu-ky-toi.js'
import { nhiemVuQuaHan } from './built-in/nhiem-vu-qua-han.js'
import { noiDungThang } from './built-in/noi-dung-thang.js'
import { phuLuc } from './built-in/phu-luc.js'
import { soLieu } from './built-in/so-lieu.js'
import { soLuongNhiemVu } from './built-in/so-luong-nhiem-vu.js'
import { soVoiNamTruoc } from './built-in/so-voi-nam-truoc.js'
import { tenSoLieu } from './built-in/ten-so-lieu.js'
import { tongHop } from './built-in/tong-hop.js'
import { tongHopChiTieu } from './built-in/tong-hop-chi-tieu.js'
import { tongHopDanhGia } from './built-in/tong-hop-danh-gia.js'
import { tongHopKetQuaChung } from './built-in/tong-hop-ket-qua-chung.js'
import { tongHopKienNghi } from './built-in/tong-hop-kien-nghi.js'
import { tongHopTheoDonVi } from './built-in/tong-hop-theo-don-vi.js'
import { tongHopTinhHinh } from './built-in/tong-hop-tinh-hinh.js'
import { tongHopXepHang } from './built-in/tong-hop-xep-hang.js'
import { tongHopYKien } from './built-in/tong-hop-y-kien.js'
import type { TemplateSource } from './template-set.js'

const origin = 'built-in'

/** Documents and partials, by name. */
export const builtInTemplates: {
  readonly documents: readonly TemplateSource[]
  readonly partials: readonly TemplateSource[]
} = {
  documents: [
    { name: 'bao-cao', text: baoCao, origin },
    { name: 'cong-van-don-doc', text: congVanDonDoc, origin },
    { name: 'ke-hoach-phu-luc', text: keHoachPhuLuc, origin },
    { name: 'phu-luc', text: phuLuc, origin },
    { name: 'tong-hop', text: tongHop, origin },
  ],
  partials: [
    { name: 'bang-don-doc', text: bangDonDoc, origin },
    { name: 'cac-phu-luc', text: cacPhuLuc, origin },
    { name: 'can-cu', text: canCu, origin },
    { name: 'chi-tieu-chua-danh-gia', text: chiTieuChuaDanhGia, origin },
    { name: 'chi-tieu-khong-dat', text: chiTieuKhongDat, origin },
    { name: 'chi-tieu', text: chiTieu, origin },
    { name: 'chu-ky', text: chuKy, origin },
    { name: 'diem', text: diem, origin },
    { name: 'doan-danh-gia', text: doanDanhGia, origin },
    { name: 'ket-qua-theo-don-vi', text: ketQuaTheoDonVi, origin },
    { name: 'ket-thuc', text: ketThuc, origin },
    { name: 'kinh-gui', text: kinhGui, origin },
    { name: 'kinh-phi', text: kinhPhi, origin },
    { name: 'loi-van', text: loiVan, origin },
    { name: 'mo-dau', text: moDau, origin },
    { name: 'mot-chi-tieu', text: motChiTieu, origin },
    { name: 'mot-ket-qua', text: motKetQua, origin },
    { name: 'mot-nhiem-vu', text: motNhiemVu, origin },
    { name: 'muc-chi-dao', text: mucChiDao, origin },
    { name: 'muc-danh-gia', text: mucDanhGia, origin },
    { name: 'muc-don-doc', text: mucDonDoc, origin },
    { name: 'muc-ket-qua', text: mucKetQua, origin },
    { name: 'muc-kien-nghi', text: mucKienNghi, origin },
    { name: 'muc-phuong-huong', text: mucPhuongHuong, origin },
    { name: 'nhiem-vu-den-han', text: nhiemVuDenHan, origin },
    { name: 'nhiem-vu-ky-toi', text: nhiemVuKyToi, origin },
    { name: 'nhiem-vu-qua-han', text: nhiemVuQuaHan, origin },
    { name: 'nhiem-vu', text: nhiemVu, origin },
    { name: 'noi-dung-thang', text: noiDungThang, origin },
    { name: 'so-lieu', text: soLieu, origin },
    { name: 'so-luong-nhiem-vu', text: soLuongNhiemVu, origin },
    { name: 'so-voi-nam-truoc', text: soVoiNamTruoc, origin },
    { name: 'ten-so-lieu', text: tenSoLieu, origin },
    { name: 'tong-hop-chi-tieu', text: tongHopChiTieu, origin },
    { name: 'tong-hop-danh-gia', text: tongHopDanhGia, origin },
    { name: 'tong-hop-ket-qua-chung', text: tongHopKetQuaChung, origin },
    { name: 'tong-hop-kien-nghi', text: tongHopKienNghi, origin },
    { name: 'tong-hop-theo-don-vi', text: tongHopTheoDonVi, origin },
    { name: 'tong-hop-tinh-hinh', text: tongHopTinhHinh, origin },
    { name: 'tong-hop-xep-hang', text: tongHopXepHang, origin },
    { name: 'tong-hop-y-kien', text: tongHopYKien, origin },
  ],
}
