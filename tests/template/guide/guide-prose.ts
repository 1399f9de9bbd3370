/** The chapters of templates/README.md that no code can say. */

export const opening = `# Mẫu văn bản

Trang này dành cho người sửa mẫu. Các bảng giá trị, hàm và thẻ bên dưới được tạo từ mã nguồn và được kiểm tra tự động, nên luôn đúng với phiên bản đang dùng.

## Bắt đầu

1. \`baocao templates export mau\` chép toàn bộ mẫu có sẵn vào thư mục \`mau/\`. Chỉ cần giữ lại tệp muốn sửa.
2. Sửa bằng bất kỳ trình soạn thảo văn bản nào (lưu UTF-8). Tệp trùng tên thay cho mẫu có sẵn; tệp mới trong \`mau/\` là một văn bản mới; tệp trong \`mau/partials/\` là mẫu con để dùng lại.
3. \`baocao templates check\` tìm lỗi trước khi có số liệu: tên không có, hàm không có, thiếu giá trị, thẻ sai, thuộc tính sai, thẻ lồng sai chỗ, khối không đóng, vòng lặp cắt ngang thẻ, mẫu con không ai dùng. Mỗi lỗi có tên mẫu, dòng, cột và tên gần đúng nhất.
4. \`baocao generate\` dùng mẫu trong \`mau/\`; \`--templates THƯ-MỤC\` chọn thư mục khác; \`--template TÊN\` chọn văn bản.

## Cách viết

Mẫu là chữ thường xen hai thứ: **thẻ** \`<p>…</p>\` nói phần nào là đoạn văn, bảng, chữ ký; và **ngoặc nhọn** \`{{…}}\` lấy số liệu (cú pháp Handlebars).

| viết | nghĩa |
|---|---|
| \`{{matter}}\`, \`{{office.name}}\` | in một giá trị; tên sau dấu chấm là trường bên trong |
| \`{{count tasks.counts.overdue "nhiệm vụ"}}\` | gọi hàm \`count\` với hai giá trị |
| \`{{number budget.disbursed absent="-"}}\` | tùy chọn của hàm viết sau, có dấu bằng |
| \`{{size (filter tasks.items "state" "done")}}\` | lấy kết quả của hàm này làm giá trị cho hàm kia |
| \`{{#if time}}…{{else}}…{{/if}}\`, \`{{#unless …}}\` | chỉ viết khi có (0, chữ trống, danh sách trống là không có) |
| \`{{#each tasks.overdue}}…{{else}}…{{/each}}\` | lặp qua danh sách; bên trong gọi thẳng tên trường; \`{{else}}\` khi danh sách trống |
| \`{{#each tasks.items as \\|task index\\|}}{{task.content}}{{/each}}\` | lặp và đặt tên |
| \`{{#with (first appendices)}}…{{/with}}\` | vào trong một giá trị |
| \`{{this}}\`, \`{{../matter}}\`, \`{{@root.matter}}\` | giá trị hiện tại; ra ngoài một lớp each hoặc with; từ gốc |
| \`{{@index}}\`, \`{{@first}}\`, \`{{@last}}\` | số thứ tự từ 0; mục đầu; mục cuối của vòng lặp |
| \`{{> chu-ky signing}}\`, \`{{> diem scores noun="chỉ tiêu"}}\` | chèn mẫu con, đưa cho nó giá trị và các tên |
| \`{{!-- ghi chú --}}\` | không in |

Quy tắc:

- Tên viết sai là lỗi, không bao giờ in ra \`undefined\` hay \`null\`. Giá trị trống in dấu \`…\`; muốn chữ khác thì dùng \`default\` hoặc tùy chọn \`absent\`.
- Số liệu luôn là chữ: một ô có \`<b>\` hay \`{{\` được in đúng như vậy. Không có cách in thẻ từ số liệu.
- Số in thẳng không có dấu chấm hàng nghìn (\`2024\`); số lượng dùng \`number\`, \`count\`, \`percent\`, \`money\`.
- Khối phải mở và đóng trong cùng một thẻ: \`{{#if}}\` mở trong \`<ul>\` thì đóng trong \`<ul>\`.
- Khoảng trắng và xuống dòng trong mẫu chỉ là một dấu cách; xuống dòng thật dùng \`<br/>\`. Trong chữ, viết \`&amp;\` cho dấu &, \`&lt;\` cho dấu <, \`&nbsp;\` cho dấu cách không ngắt.
- Đầu mục I., 1., a) do chương trình đánh số và tự dồn lại khi một mục bị bỏ.
- Dòng đầu của văn bản khai báo loại dữ liệu: \`{{!-- data: report --}}\` hoặc \`{{!-- data: reminder --}}\`.
- Mẫu con chỉ lấy từ các thư mục mẫu và phải trọn thẻ; nó thấy giá trị được đưa cho, không thấy phạm vi của nơi gọi (dùng \`@root\` khi cần).
`
