import { remembered } from '../letters/remembered.js'

/** With their marks, or as the pair alone: "đúng hạn" and "hoàn thành" have the same letters. */
const SUSPENDED =
  /^[-–+•*\s]*(?:(?:đã|đang|đề nghị|xin|cho|phải|bị|được|nhiệm vụ|da|dang)\s+)*(?:tạm\s*(?:thời\s+)?(?:dừng|hoãn|ngừng|ngưng|đình chỉ)(?!\p{L})|tam (?:dung|hoan|ngung)(?!\p{L})|(?:dừng|hoãn|ngừng|ngưng|đình chỉ|hủy|huỷ|hủy bỏ|huỷ bỏ|thôi|bãi bỏ)(?:\s+(?:lại|hẳn|thực hiện|triển khai|thi công|việc|nhiệm vụ|theo|do|vì|chờ|từ|để)(?!\p{L})|\s*$|\s*[,;.(:]))/iu

/** Letters without which no such words stand: cheap enough for every cell. */
const MAY_BE = /d[uừ]ng|ho[aã]n|ng[uừư]ng|đình|h[uủ][yỷ]|thôi|bãi/i

/** Tells a status of work that was stopped or put off: "Tạm dừng", "Đã tạm hoãn do thiếu vốn", "Dừng thực hiện". */
export const saysSuspended = remembered((text: string): boolean => {
  const written = text.normalize('NFC')
  return MAY_BE.test(written) && SUSPENDED.test(written)
})
