import { describe, expect, test } from '@jest/globals'
import { columnText, cutAtWord, textOfColumn } from '../../../src/server/shared/column-text.ts'
import { oneLine, plainText } from '../../../src/server/shared/plain-text.ts'

describe('HTML as plain text', () => {
    test('paragraphs and list items become lines', () => {
        expect(plainText('<p>Do&nbsp;this:</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul><p>Done.</p>')).toBe('Do this:\n- one\n- two\n\nDone.')
    })

    test('a link keeps its address, once', () => {
        expect(plainText('See <a class="x" href="https://a.example/?b=1&amp;c=2">the <b>guide</b></a>.')).toBe('See the guide (https://a.example/?b=1&c=2).')
        expect(plainText('<a href="https://a.example">https://a.example</a>')).toBe('https://a.example')
    })

    test('an address that is not of the web is dropped', () => {
        expect(plainText('<a href="javascript:alert(1)">click</a>')).toBe('click')
    })

    test('scripts, styles and comments leave nothing, closed or not', () => {
        expect(plainText('a<script>alert(1)</script><style>b{}</style><!-- c -->d<script>e')).toBe('ad')
    })

    test('an entity is decoded once', () => {
        expect(plainText('1 &lt; 2 &amp;lt; &#228;&#xE5; &unknown; &toString;')).toBe('1 < 2 &lt; äå &unknown; &toString;')
    })

    test('plain text with signs of comparison stays as it is', () => {
        expect(plainText('if a < b and c > d\n\n\n\nthen  stop')).toBe('if a < b and c > d\n\nthen stop')
    })

    test('control characters are removed', () => {
        expect(oneLine('a\u0000b\u0008\tc\nd')).toBe('ab c d')
    })

    test('hostile nesting of the longest length ends within half a second', () => {
        const started = Date.now()
        plainText('<a '.repeat(10_000))
        plainText('<!--'.repeat(8_000))
        plainText('<script>'.repeat(4_000))
        plainText('<a>'.repeat(10_000))
        plainText(`<a>${'<'.repeat(31_990)}</a>`)
        plainText('<p'.repeat(16_000))
        expect(Date.now() - started).toBeLessThan(500)
    })
})

describe('text in columns', () => {
    test('short text stays', () => {
        expect(cutAtWord('one two', 7)).toBe('one two')
    })

    test('long text is cut at a word and marked', () => {
        expect(cutAtWord('alpha beta gamma delta', 18)).toBe('alpha beta gamma…')
    })

    test('where there is room for it, the mark says how much is missing', () => {
        for (const [text, length] of [['alpha beta '.repeat(30), 160], ['x'.repeat(5000), 4000], [`${'y'.repeat(159)} ${'z '.repeat(50)}`, 160]] as const) {
            const cut = cutAtWord(text, length)
            const [, kept = '', missing] = /^([^]*)… \((\d+) more characters\)$/.exec(cut) ?? []
            expect([cut.length <= length, text.startsWith(kept), kept.length + Number(missing)]).toEqual([true, true, text.length])
        }
    })

    test('a word longer than a fifth of the column is cut within', () => {
        expect(cutAtWord('x'.repeat(30), 10)).toBe(`${'x'.repeat(9)}…`)
    })

    test('no half of a character is left', () => {
        expect(cutAtWord('😀😀😀😀😀', 6)).toBe('😀😀…')
    })

    test('the word NULL survives a column', () => {
        expect(columnText('NULL')).not.toBe('NULL')
        expect(textOfColumn(columnText('NULL'))).toBe('NULL')
        expect(columnText('NULL island')).toBe('NULL island')
    })
})
