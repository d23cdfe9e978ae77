// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/page_ink.h"

namespace desk {

namespace {

constexpr int inkThreshold = 180;        // darker than this is ink
constexpr double leastInk = 1.5e-5;      // of the pixels of a page: about one letter of A4
constexpr double leastLetterInch = 0.03; // height of the smallest and the largest letters that count
constexpr double mostLetterInch = 0.25;

struct BoxaDeleter {
    void operator()(BOXA *boxes) const { boxaDestroy(&boxes); }
};

/// Paints the boxes of the words white, with a little more around them.
void eraseWords(PIX *binary, double dpi, const QList<Word> &words)
{
    const int width = pixGetWidth(binary), height = pixGetHeight(binary);
    const int rim = std::max(1, int(dpi * 0.02));
    for (const Word &word : words) {
        const int left = int(word.box.left * width) - rim, top = int(word.box.top * height) - rim;
        BOX *box = boxCreate(std::max(left, 0), std::max(top, 0), int(word.box.width() * width) + 2 * rim,
                             int(word.box.height() * height) + 2 * rim);
        pixClearInRect(binary, box);
        boxDestroy(&box);
    }
}

} // namespace

bool hasInk(PIX *grey)
{
    const PixPtr binary(pixThresholdToBinary(grey, inkThreshold));
    l_int32 dark = 0;
    if (!binary || pixCountPixels(binary.get(), &dark, nullptr) != 0)
        return true; // not known: let OCR decide
    return dark > leastInk * double(pixGetWidth(grey)) * double(pixGetHeight(grey));
}

int countUnreadLetters(PIX *grey, double dpi, const QList<Word> &words)
{
    const PixPtr binary(pixThresholdToBinary(grey, inkThreshold));
    if (!binary)
        return 0;
    eraseWords(binary.get(), dpi, words);
    const std::unique_ptr<BOXA, BoxaDeleter> parts(pixConnCompBB(binary.get(), 8));
    int letters = 0;
    for (int i = 0; parts && i < boxaGetCount(parts.get()); ++i) {
        l_int32 width = 0, height = 0;
        boxaGetBoxGeometry(parts.get(), i, nullptr, nullptr, &width, &height);
        const bool sized = height >= leastLetterInch * dpi && height <= mostLetterInch * dpi;
        letters += sized && width <= 3 * height && height <= 6 * width ? 1 : 0;
    }
    return letters;
}

} // namespace desk
