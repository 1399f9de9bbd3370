import { describe, expect, it } from 'vitest'
import { completeStyle, usualStyle } from '../../src/model/office-style.js'

describe('an office’s style', () => {
  it.each([undefined, null, {}])('is the usual one when nothing is given (%j)', given => {
    expect(completeStyle(given)).toEqual({ ok: true, value: usualStyle, messages: [] })
  })

  it('keeps what is given and completes the rest', () => {
    const result = completeStyle({ bodySize: 13, margins: { left: 35 }, landscapeMargins: { left: 30 } })
    expect(result.ok && result.value).toEqual({
      ...usualStyle,
      bodySize: 13,
      margins: { ...usualStyle.margins, left: 35 },
      landscapeMargins: { ...usualStyle.landscapeMargins, left: 30 },
    })
  })

  it.each([
    ['style-size', 'bodySize', { bodySize: 12 }],
    ['style-size', 'bodySize', { bodySize: 13.3 }],
    ['style-size', 'headerSize', { headerSize: 14 }],
    ['style-size', 'tableSize', { tableSize: 10 }],
    ['style-margin', 'margins.left', { margins: { left: 25 } }],
    ['style-margin', 'margins.top', { margins: { top: 30 } }],
    ['style-margin', 'margins.right', { margins: { right: 25 } }],
    ['style-margin', 'landscapeMargins.left', { landscapeMargins: { left: 5 } }],
    ['style-indent', 'firstLineIndent', { firstLineIndent: 15 }],
    ['style-spacing', 'spaceBefore', { spaceBefore: 3 }],
    ['style-spacing', 'lineSpacing', { lineSpacing: 2 }],
    ['style-wrong-type', 'bodySize', { bodySize: '14' }],
    ['style-wrong-type', 'style', 'Times'],
    ['style-unknown-key', 'font', { font: 'Arial' }],
    ['style-unknown-key', 'margins.gutter', { margins: { gutter: 1 } }],
  ])('outside the decree is told: %s at %s', (code, key, given) => {
    const result = completeStyle(given)
    expect(result.ok).toBe(false)
    expect(result.messages.map(each => [each.code, each.values['key']])).toEqual([[code, key]])
  })

  it('tells all faults at once', () => {
    const result = completeStyle({ bodySize: 20, lineSpacing: 3, margins: { top: 1, bottom: 1 } })
    expect(result.messages.map(each => each.values['key'])).toEqual([
      'bodySize',
      'margins.top',
      'margins.bottom',
      'lineSpacing',
    ])
  })
})
