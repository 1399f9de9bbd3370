import type { Indicator } from '../../model/plan.js'
import { foldText } from '../../vietnamese/letters/fold.js'

/** Words of measures in per cent that may rightly be over 100: growth, comparison with a plan, money. */
const MAY_EXCEED = [
  'tang',
  'tang truong',
  'giam',
  'toc do',
  'so voi',
  'du toan',
  'thu ngan sach',
  'doanh thu',
  'doanh so',
  'san luong',
  'gia tri',
  'vuot',
  'chi so gia',
  'nang suat',
  'cung ky',
  'ke hoach',
  'chi tieu giao',
  'cong suat',
].map(word => ` ${word} `)
const SHARE_WORDS = [' ti le ', ' phan tram ', ' tong so ', ' ti trong ', ' muc do hai long ']

/** Says whether an indicator is a part of a whole, which can never be over 100 %: by its name, a target of 100 %, or its numbers of a whole. */
export function isShare(item: Indicator): boolean {
  const name = ` ${foldText(item.name)} `
  if (MAY_EXCEED.some(word => name.includes(word))) return false
  if (SHARE_WORDS.some(word => name.includes(word)) || /^\s*\d+\s*%/.test(item.name)) return true
  return item.target.criteria.some(each => {
    if (each.type === 'ratio') return true
    if (each.type === 'atLeast' || each.type === 'moreThan') return each.unit === '%' && each.value <= 100
    return each.type === 'between' && each.unit === '%' && each.high <= 100
  })
}
