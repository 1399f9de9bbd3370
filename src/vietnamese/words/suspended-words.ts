/** With their marks, or as the pair alone: "đúng hạn" and "hoàn thành" have the same letters. */
const SUSPENDED =
  /^[-–+•*\s]*(?:(?:đã|đang|đề nghị|xin|cho|phải|bị|được|nhiệm vụ|da|dang)\s+)*(?:tạm\s*(?:thời\s+)?(?:dừng|hoãn|ngừng|ngưng|đình chỉ)(?!\p{L})|tam (?:dung|hoan|ngung)(?!\p{L})|(?:dừng|hoãn|ngừng|ngưng|đình chỉ|hủy|huỷ|hủy bỏ|huỷ bỏ|thôi|bãi bỏ)(?:\s+(?:lại|hẳn|thực hiện|triển khai|thi công|việc|nhiệm vụ|theo|do|vì|chờ|từ|để)(?!\p{L})|\s*$|\s*[,;.(:]))/iu

/** Tells a status of work that was stopped or put off: "Tạm dừng", "Đã tạm hoãn do thiếu vốn", "Dừng thực hiện". */
export function saysSuspended(text: string): boolean {
  return SUSPENDED.test(text.normalize('NFC'))
}
