// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/page_ink.h"

#include <algorithm>
#include <vector>

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

std::optional<double> lettersAcross(PIX *grey)
{
    constexpr size_t enough = 20;
    const PixPtr binary(pixThresholdToBinary(grey, inkThreshold - 30)); // photographs have grey paper
    const std::unique_ptr<BOXA, BoxaDeleter> parts(binary ? pixConnCompBB(binary.get(), 8) : nullptr);
    const int mostHeight = pixGetWidth(grey) / 12;
    std::vector<int> heights, lefts;
    for (int i = 0; parts && i < boxaGetCount(parts.get()); ++i) {
        l_int32 left = 0, width = 0, height = 0;
        boxaGetBoxGeometry(parts.get(), i, &left, nullptr, &width, &height);
        if (height < 6 || height > mostHeight || width > 3 * height || height > 5 * width)
            continue;
        heights.push_back(height);
        lefts.push_back(left);
    }
    if (heights.size() < enough)
        return {};
    std::ranges::sort(heights);
    std::ranges::sort(lefts);
    const int area = lefts[lefts.size() * 98 / 100] - lefts[lefts.size() * 2 / 100];
    return double(area) / heights[heights.size() / 2];
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
