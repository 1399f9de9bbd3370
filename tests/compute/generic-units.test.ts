import { describe, expect, it } from 'vitest'
import { isGenericUnit } from '../../src/compute/head/generic-units.js'

describe('isGenericUnit', () => {
  it.each([
    'Phòng, ban',
    'Các phòng, ban, ngành',
    'UBND phường, xã',
    'UBND các xã, phường',
    'Ủy ban nhân dân các phường',
    'Các cơ quan, đơn vị liên quan',
    'Các bộ phận có liên quan',
    'Cơ quan, đơn vị, địa phương',
    'Cán bộ, công chức',
    'Các tổ chức, đoàn thể',
    'Sở, ban, ngành tỉnh',
    'Các ấp',
    'UBND thành phố',
    'Tất cả các đơn vị trực thuộc',
    'các phòng và UBND xã',
  ])('knows %s as nobody in particular', name => {
    expect(isGenericUnit(name)).toBe(true)
  })

  it.each([
    'Phòng Văn hóa - Xã hội',
    'Công an',
    'Công an xã',
    'Văn phòng',
    'Văn phòng HĐND và UBND',
    'Trạm Y tế',
    'UBND phường Tân Phú',
    'UBND phường 1',
    'Ấp 3',
    'Ban Tổ chức',
    'Tổ chức - Hành chính',
    'Bộ phận Một cửa',
    'Công chức Tài chính - Kế toán',
    'Đoàn Thanh niên',
    'Hội Phụ nữ',
    'Trường THCS Lê Lợi',
    'Các trường học, Trạm Y tế',
    'Ban Chỉ đạo',
    '',
  ])('takes %s for a unit', name => {
    expect(isGenericUnit(name)).toBe(false)
  })
})
