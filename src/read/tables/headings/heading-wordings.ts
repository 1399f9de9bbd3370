/** Known wordings of column headings (design: Kinds of table; synonyms seen in clerks' workbooks). Data only. */
import type { Field, TableKind } from '../../../model/table.js'

/** Wordings of one field in some kinds of table. `weak` wordings give way to the field's own ones. */
export type HeadingRule = {
  readonly field: Field
  readonly kinds: readonly TableKind[]
  readonly weak: boolean
  readonly wordings: readonly string[]
}

const PLAN: readonly TableKind[] = ['indicators', 'tasks']
const WORK: readonly TableKind[] = ['indicators', 'tasks', 'budget']
const FIGURES: readonly TableKind[] = ['indicators', 'tasks', 'budget', 'statistics']
const ALL: readonly TableKind[] = [...FIGURES, 'narrative', 'schedule', 'acceptances', 'units']

/** What `{body}` stands for in the lists below. */
const BODIES =
  `Cơ quan; Đơn vị; Bộ phận; Cơ quan, đơn vị; Cơ quan, đơn vị, bộ phận; Phòng, ban; Cán bộ; Người`.split('; ')

type Listed = (list: TemplateStringsArray) => HeadingRule

function rule(field: Field, kinds: readonly TableKind[]): Listed {
  return list => ({ field, kinds, weak: false, wordings: list.join('').split(';').flatMap(spread) })
}

function weak(field: Field, kinds: readonly TableKind[]): Listed {
  return list => ({ ...rule(field, kinds)(list), weak: true })
}

function spread(listed: string): readonly string[] {
  const wording = listed.trim()
  return wording.includes('{body}') ? BODIES.map(body => wording.replace('{body}', body)) : [wording]
}

/** Fields with one meaning, lists divided by semicolons. A wording may stand in several rules. */
export const HEADING_RULES: readonly HeadingRule[] = [
  rule('ordinal', ALL)`
    TT; STT; T.T; S.T.T; Số TT; Số thứ tự; Thứ tự; Mã số; Mã chỉ tiêu; Mã nhiệm vụ; WBS number; No; Số hiệu`,
  weak('ordinal', FIGURES)`Mã; Số`,
  rule('note', ALL)`Ghi chú; Chú thích; Ghi chú khác; Ghi chú thêm`,
  rule('reason', ALL)`Giải trình; Nội dung giải trình; Lý do giải trình`,
  rule('name', ['indicators'])`
    Tên chỉ tiêu; Chỉ số; Tên chỉ số; Tiêu chí; Tên tiêu chí; Chỉ số thành phần;
    Chỉ số, chỉ số thành phần; Nội dung chỉ tiêu; Chỉ tiêu đánh giá; Tiêu chí đánh giá; Chỉ tiêu chủ yếu; Tên chỉ tiêu chủ yếu; Chỉ tiêu cơ bản;
    Hệ thống chỉ tiêu; Danh mục chỉ tiêu; Chỉ tiêu thành phần; Chỉ tiêu thi đua; Chỉ tiêu, nội dung đánh giá;
    Các chỉ tiêu; Tên chỉ tiêu, chỉ số; Nội dung tiêu chí; Chỉ tiêu, tiêu chí`,
  weak('name', ['indicators'])`
    Nội dung; Chỉ tiêu, nhiệm vụ; Nội dung đánh giá; Nội dung thực hiện; Nội dung công việc;
    Nội dung, chỉ tiêu`,
  rule('unit', [
    'indicators',
  ])`ĐVT; Đơn vị tính; Đ.V.T; Đơn vị đo; Đơn vị đo lường; Đvị tính; Đơn vị tính toán; Đơn vị tính số liệu`,
  rule('baseline', ['indicators'])`
    Năm trước; Hiện trạng; Thực hiện năm trước; Kết quả năm trước; Số liệu năm trước; Thực trạng;
    Giá trị ban đầu; Số đầu kỳ`,
  rule('target', ['indicators'])`
    Kế hoạch; Mục tiêu; Chỉ tiêu cụ thể; Mức phấn đấu; Chỉ tiêu giao; Chỉ tiêu được giao;
    Chỉ tiêu kế hoạch; Kế hoạch giao; Kế hoạch năm; Mục tiêu tỉnh; Mục tiêu năm; Chỉ tiêu năm;
    Chỉ tiêu thực hiện; Phấn đấu; Chỉ tiêu phấn đấu; Mục tiêu phấn đấu; Mục tiêu đề ra; Đến hết năm; Chỉ tiêu đề ra;
    Mức kế hoạch; Mức chỉ tiêu; Mức giao; Kế hoạch được giao; Kế hoạch đề ra; Số kế hoạch; Chỉ tiêu Nghị quyết;
    Nghị quyết giao;
    Đến năm; Tầm nhìn đến năm; Kết quả cần đạt; Mức đạt`,
  rule('numerator', ['indicators'])`Tử số; Số thực hiện; Số đã thực hiện; Số đạt; a; Tử số (a)`,
  rule('denominator', ['indicators'])`Mẫu số; Tổng số; b; Mẫu số (b)`,
  rule('actual', ['indicators'])`
    Thực hiện; Thực tế; Thực tế lũy kế; Lũy kế; Kết quả đạt được; Kết quả hiện nay; Ước thực hiện;
    Thực hiện trong kỳ; Kết quả trong kỳ; Thực hiện lũy kế; Kết quả lũy kế; Số liệu; Số liệu thực hiện;
    Đã thực hiện; Kết quả thực tế; Thực hiện kỳ này; Kết quả kỳ này; Tình hình thực hiện;
    Giá trị đạt được; Lũy kế từ đầu năm; Lũy kế đến nay; Ước đạt; Ước kết quả; Ước kết quả thực hiện;
    Kết quả ước đạt; Số thực tế; Mức thực hiện; Kết quả thực hiện chỉ tiêu; Kết quả đến nay; Lũy kế từ đầu năm đến nay; Thực hiện từ đầu năm;
    Lũy kế đến cuối kỳ; Lũy kế đến kỳ báo cáo; Cộng dồn`,
  rule('previous', ['indicators'])`
    Kỳ trước; Thực hiện kỳ trước; Kết quả kỳ trước; Quý trước; Tháng trước`,
  rule('lastYear', ['indicators'])`
    Cùng kỳ; Cùng kỳ năm trước; Thực hiện cùng kỳ; Kết quả cùng kỳ; Thực hiện cùng kỳ năm trước;
    Kết quả cùng kỳ năm trước; Số liệu cùng kỳ; Số liệu cùng kỳ năm trước`,
  rule('rate', ['indicators'])`
    Tỷ lệ; Tỷ lệ %; Tỷ lệ đạt; Tỷ lệ hoàn thành; Tỷ lệ thực hiện; So với kế hoạch; Đạt %;
    Tỷ lệ so với kế hoạch; Tỷ lệ đạt được; Mức độ hoàn thành; % hoàn thành; % so với kế hoạch;
    % kế hoạch; Thực hiện/kế hoạch; Tỷ lệ thực hiện/kế hoạch`,
  weak('rate', ['indicators'])`Đạt`,
  rule('rate', ['budget'])`
    Tỷ lệ giải ngân; Tỷ lệ giải ngân %; Tỷ lệ; Tỷ lệ %; Tỷ lệ thực hiện; Giải ngân %; Đạt %; Tỷ lệ đạt`,
  rule('content', ['tasks', 'budget'])`
    Nội dung; Nhiệm vụ; Nội dung nhiệm vụ; Tên nhiệm vụ; Nội dung công việc; Nội dung thực hiện;
    Công việc; Tên công việc; Tên nội dung; Nội dung công tác; Đầu việc; Tên đầu việc; Nội dung việc; Việc cần làm;
    Nội dung giao việc; Nội dung chỉ đạo; Nội dung giao; Nhiệm vụ phải thực hiện; Nhiệm vụ cần thực hiện; Nội dung, nhiệm vụ; Nhiệm vụ, giải pháp; Nhiệm vụ, nội dung;
    Nhiệm vụ trọng tâm; Nhiệm vụ cụ thể; Nội dung chi tiết; Nhiệm vụ chủ yếu; Nội dung hoạt động;
    Hoạt động; Nội dung nhiệm vụ, giải pháp; Tên nhiệm vụ, nội dung thực hiện; Nhiệm vụ được giao;
    Nội dung nhiệm vụ được giao`,
  weak('content', ['tasks'])`Chỉ tiêu, nhiệm vụ; Danh mục; Tên dự án; Tên đề án, dự án; Nội dung chỉ tiêu`,
  rule('content', ['budget'])`
    Nội dung chi; Hạng mục; Khoản chi; Danh mục; Tên dự án; Danh mục nhiệm vụ; Tên hạng mục;
    Nội dung chi tiêu`,
  rule('lead', PLAN)`
    {body} chủ trì; {body} phụ trách; {body} chủ trì thực hiện; {body} chủ trì theo dõi; {body} chủ trì tham mưu; {body} phụ trách chính;
    {body} được giao; {body} đầu mối; {body} tham mưu; {body} được giao chủ trì; {body} phụ trách thực hiện;
    {body} chịu trách nhiệm; {body} chủ trì theo dõi, đánh giá; Chủ trì; Phụ trách; Chủ trì thực hiện;
    Task owner; Đầu mối`,
  weak('lead', PLAN)`
    {body} thực hiện; {body} triển khai; {body} theo dõi; Cơ quan; Bộ phận; Cơ quan, đơn vị`,
  weak('lead', ['budget'])`
    {body} chủ trì; {body} thực hiện; {body} phụ trách; {body} chủ trì thực hiện; Đơn vị; Chủ trì;
    Chủ đầu tư`,
  rule('support', PLAN)`
    {body} phối hợp; {body} phối hợp thực hiện; {body} tham gia; {body} liên quan; {body} phối hợp, cung cấp số liệu; Phối hợp;
    Phối hợp thực hiện`,
  rule('level', ['tasks'])`Cấp thực hiện; Cấp`,
  rule('target', ['tasks'])`
    Chỉ tiêu thực hiện; Mục tiêu; Chỉ tiêu cụ thể; Mức phấn đấu; Chỉ tiêu, mục tiêu; Mục tiêu, chỉ tiêu;
    Chỉ tiêu kế hoạch; Chỉ tiêu cần đạt; Chỉ tiêu giao; Chỉ tiêu được giao; Kế hoạch`,
  rule('product', ['tasks'])`
    Sản phẩm; Sản phẩm, kết quả; Kết quả, sản phẩm; Kết quả yêu cầu; Kết quả đầu ra; Sản phẩm đầu ra;
    Sản phẩm hoàn thành; Sản phẩm dự kiến; Kết quả dự kiến; Kết quả cần đạt; Sản phẩm dự kiến hoàn thành;
    Sản phẩm cần đạt; Yêu cầu sản phẩm`,
  rule('timeline', WORK)`
    Thời gian; Thời gian thực hiện; Lộ trình; Lộ trình thực hiện; Thời hạn; Thời hạn hoàn thành;
    Thời gian hoàn thành; Hạn xử lý; Hạn; Hạn chót; Hạn cuối; Hạn cuối cùng; Thời hạn cuối; Thời hạn xử lý; Deadline;
    Hạn báo cáo kết quả; Ngày hết hạn; Ngày đến hạn; Hạn định; Thời hạn giải quyết; Thời hạn yêu cầu; Hạn yêu cầu;
    Mốc thời gian; Mốc hoàn thành; Thời gian yêu cầu; Thời gian yêu cầu hoàn thành; Hạn hoàn thành; Thời điểm hoàn thành; Thời hạn thực hiện;
    Hoàn thành trước ngày; Hoàn thành trước; Hoàn thành chậm nhất; Phải hoàn thành trước; Phải hoàn thành trước ngày; Ngày phải hoàn thành;
    Hạn phải hoàn thành; Hạn thực hiện; Thời gian dự kiến; Thời gian dự kiến hoàn thành; Năm thực hiện`,
  rule('actual', ['tasks'])`
    Kết quả đạt được; Kết quả hiện nay; Tình hình thực hiện; Kết quả triển khai; Tình hình triển khai;
    Nội dung đã thực hiện; Kết quả đã thực hiện; Kết quả đến nay; Kết quả thực hiện đến nay;
    Tình hình, kết quả thực hiện; Kết quả thực tế; Thực hiện; Đã thực hiện; Kết quả cụ thể; Tình hình xử lý;
    Tình hình giải quyết; Nội dung xử lý; Diễn biến thực hiện; Kết quả công việc; Kết quả thực hiện nhiệm vụ;
    Việc đã làm; Nội dung đã làm; Báo cáo kết quả; Kết quả đạt;
    Kết quả trong kỳ; Kết quả đã đạt được`,
  rule('progress', ['tasks'])`
    Tiến độ %; Tỷ lệ hoàn thành; % hoàn thành; Mức độ hoàn thành; Tỷ lệ thực hiện; Phần trăm hoàn thành;
    Tỷ lệ %; Tiến độ hoàn thành %; Tiến độ thực hiện %`,
  weak('progress', ['tasks'])`Tỷ lệ`,
  rule('status', PLAN)`
    Trạng thái; Tình trạng; Đánh giá; Tình trạng thực hiện; Trạng thái thực hiện; Đánh giá tiến độ;
    Kết quả đánh giá; Đánh giá kết quả; Mức độ thực hiện`,
  weak('status', ['tasks'])`
    Kết quả xử lý; Kết quả giải quyết; Tình trạng xử lý; Trạng thái xử lý; Tình trạng giải quyết; Hiện trạng;
    Tình trạng công việc; Trạng thái công việc; Tình trạng hoàn thành; Kết quả hoàn thành; Hoàn thành;
    Tình trạng nhiệm vụ; Trạng thái nhiệm vụ; Tình trạng tiến độ`,
  rule('completedOn', ['tasks'])`
    Ngày hoàn thành; Ngày hoàn thành thực tế; Thời gian hoàn thành thực tế; Hoàn thành ngày; Ngày xong; Ngày kết thúc; Ngày hoàn thành xong;
    Ngày thực hiện xong; Ngày hoàn tất; Ngày nghiệm thu; Đã hoàn thành ngày; Thời điểm hoàn thành thực tế; Ngày thực tế hoàn thành;
    Thời gian thực tế hoàn thành; Hoàn thành thực tế`,
  rule('maxScore', PLAN)`Điểm tối đa; Điểm chuẩn; Trọng số; Thang điểm; Số điểm tối đa; Tối đa`,
  weak('completedOn', ['tasks'])`Thời điểm hoàn thành; Thời gian hoàn thành`,
  weak('maxScore', PLAN)`Điểm`,
  rule('selfScore', PLAN)`
    Tự đánh giá; Tự chấm; Điểm tự đánh giá; Điểm tự chấm; Tự chấm điểm; Điểm đạt được; Điểm đạt;
    Đơn vị tự chấm; Đơn vị tự đánh giá; Điểm đơn vị tự chấm`,
  rule('appraisedScore', PLAN)`
    Thẩm định; Điểm thẩm định; Điểm thẩm tra; Thẩm tra; Kết quả thẩm định; Điểm sau thẩm định`,
  rule('evidence', PLAN)`
    Minh chứng; Tài liệu kiểm chứng; Tài liệu minh chứng; Nguồn số liệu; Nguồn số liệu, minh chứng; Link minh chứng; Đường dẫn minh chứng;
    Hồ sơ minh chứng; Văn bản minh chứng; Kiểm chứng; Sản phẩm minh chứng; Số liệu minh chứng;
    Nguồn kiểm chứng`,
  rule('amount', ['budget'])`
    Kinh phí; Dự toán; Tổng kinh phí; Kinh phí dự kiến; Dự kiến kinh phí; Kinh phí thực hiện; Số tiền;
    Thành tiền; Mức kinh phí; Nhu cầu kinh phí; Dự toán kinh phí; Tổng dự toán; Kinh phí được giao;
    Dự toán được giao; Tổng mức đầu tư; Kinh phí giao;
    Kinh phí dự toán; Kinh phí kế hoạch; Kế hoạch vốn; Kế hoạch kinh phí; Vốn bố trí; Kinh phí phân bổ; Dự toán phân bổ; Dự toán năm;
    Kinh phí phê duyệt; Kinh phí được phê duyệt; Dự toán được phê duyệt; Dự toán giao; Kinh phí bố trí; Kinh phí được bố trí; Kinh phí được cấp; Kinh phí được duyệt; Dự toán được duyệt`,
  weak('amount', ['budget'])`Kinh phí, nguồn vốn; Kinh phí và nguồn vốn; Tổng số; Tổng cộng`,
  rule('source', ['budget'])`Nguồn vốn; Nguồn kinh phí; Nguồn; Nguồn ngân sách; Nguồn kinh phí thực hiện`,
  rule('disbursed', ['budget'])`
    Đã giải ngân; Đã sử dụng; Giải ngân; Kinh phí đã sử dụng; Số đã giải ngân; Đã chi; Thực chi;
    Kinh phí đã giải ngân; Số tiền đã giải ngân; Lũy kế giải ngân; Giải ngân đến nay;
    Giá trị giải ngân; Kết quả giải ngân; Kinh phí giải ngân; Số giải ngân; Đã thanh toán; Kinh phí đã chi; Số đã chi; Đã thực chi; Kinh phí thực chi;
    Đã quyết toán; Số đã sử dụng; Số tiền đã chi; Thực hiện giải ngân; Kinh phí đã thực hiện`,
  rule('category', ['statistics'])`Lĩnh vực; Tên lĩnh vực; Nhóm lĩnh vực; Lĩnh vực giải quyết`,
  weak('category', ['statistics'])`
    Nội dung; Loại; Loại hồ sơ; Đơn vị; Tên đơn vị; Địa bàn; Xã, phường; Thôn; Danh mục; Tên;
    Cơ quan, đơn vị; Thôn, xóm; Xóm; Ấp; Bản; Buôn; Làng; Khóm; Khu; Khu vực; Khu phố; Tổ dân phố; Tổ; Xã; Phường;
    Thôn, tổ dân phố; Thôn, khu phố; Thôn, bản; Thôn, ấp; Khu phố, ấp; Ấp, khu phố; Tên thôn; Tên tổ dân phố; Tên khu phố;
    Tên xã; Tên xã, phường; Xã, phường, thị trấn; Huyện; Quận, huyện; Địa phương; Đơn vị hành chính; Chi bộ; Khối lớp; Khối;
    Lớp; Tên lớp; Trường; Tên trường; Trường học; Cấp học; Bậc học; Môn học; Trình độ; Nhóm; Nhóm tuổi; Độ tuổi; Lứa tuổi;
    Giới tính; Dân tộc; Đối tượng; Nhóm đối tượng; Tháng; Quý; Loại hình; Phân loại; Ngành; Ngành nghề; Hình thức`,
  rule('share', ['statistics'])`Tỷ lệ; Tỷ lệ %; Tỷ trọng; Cơ cấu; Tỷ lệ trực tuyến; Tỷ trọng %; Cơ cấu %;
    Tỷ lệ đúng hạn; Tỷ lệ giải quyết; Tỷ lệ giải quyết đúng hạn; Tỷ lệ giải quyết trước và đúng hạn;
    Tỷ lệ hồ sơ trực tuyến; Tỷ lệ hoàn thành; Tỷ lệ đạt`,
  rule('section', ['narrative'])`Mục; Phần; Đề mục; Mục báo cáo; Mục đánh giá; Phần báo cáo`,
  rule('text', ['narrative'])`
    Nội dung; Nội dung đánh giá; Diễn giải; Nội dung báo cáo; Nội dung trình bày`,
  rule('reportKind', ['schedule'])`Loại báo cáo; Kỳ báo cáo; Tên báo cáo; Báo cáo; Loại, kỳ báo cáo`,
  rule('deadline', ['schedule'])`
    Thời hạn; Thời hạn gửi; Hạn gửi; Thời gian gửi; Hạn báo cáo; Thời hạn báo cáo; Thời hạn gửi báo cáo;
    Hạn nộp; Thời gian báo cáo; Quy định thời hạn; Hạn gửi báo cáo; Thời gian gửi báo cáo`,
  rule('receiver', ['schedule'])`
    Nơi nhận; Nơi nhận báo cáo; Cơ quan nhận; Đơn vị nhận; Gửi đến; Cơ quan nhận báo cáo; Nơi gửi;
    Đơn vị nhận báo cáo`,
  rule('code', ['acceptances'])`
    Mã; Mã phát hiện; Mã lỗi; Mã cảnh báo; Mã, ô; Mã hoặc ô; Ô; Ô tính; Vị trí; Mã cảnh báo hoặc ô;
    Mã phát hiện hoặc ô; Cảnh báo`,
  rule('reason', ['acceptances'])`Lý do; Lý do chấp nhận; Ý kiến giải trình`,
  rule('name', ['units'])`
    Tên đơn vị; Tên cơ quan; Đơn vị báo cáo; Cơ quan, đơn vị; Đơn vị; Tên đơn vị báo cáo; Xã, phường;
    Tên cơ quan, đơn vị`,
]
