/** templates/partials/kinh-gui.hbs as the library carries it; rewritten by the tests with UPDATE=1. */
export const kinhGui = `{{!-- Kính gửi; nhận danh sách nơi nhận. --}}
<receivers>{{#each this}}<receiver>{{this}}</receiver>{{/each}}</receivers>
`
