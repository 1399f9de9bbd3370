/** First words of a further result, where a line that merely goes on would not begin: "Đã bổ sung phụ lục". */
const OPENS_RESULT =
  /^(?:Đã|Đang|Chưa|Hoàn thành|Tổ chức|Ban hành|Triển khai|Tiếp tục|Thực hiện|Duy trì|Tham mưu|Phối hợp|Rà soát|Xây dựng|Cập nhật|Thành lập|Kiện toàn|Tuyên truyền|Tập huấn|Hướng dẫn|Bổ sung|Kết quả|Đến nay|Ngoài ra|Lũy kế|Dự kiến|Có \d)(?!\p{L})/u
const LISTED = /^\s*(?:[-–—+•*]|\d{1,2}[.)]|[a-zđ]\))\s*/u

/** Writes a result of several lines in one: a line that begins a further result stands behind a semicolon, one that goes on behind a space. Lists with dashes stay as they are. */
export function resultInLine(text: string): string {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  if (lines.length < 2 || lines.some(line => LISTED.test(line))) return text
  return lines.reduce((joined, line) => {
    if (!OPENS_RESULT.test(line) || /[:,]$/.test(joined)) return `${joined} ${line}`
    if (/[.!]$/.test(joined)) return `${joined} ${line}`
    return `${joined.replace(/\s*;$/, '')}; ${line.charAt(0).toLocaleLowerCase('vi')}${line.slice(1)}`
  })
}
