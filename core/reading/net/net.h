// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/net/net_layer.h"

#include <QStringList>

namespace desk {

/// A trained net as it stands in a file, ready to run. Threads: run() from several at once.
///
/// The file: "DESKNET1"; the size of the header as a little-endian 32-bit number; the header, JSON in UTF-8; weights as
/// little-endian 16-bit floats (IEEE 754); weights as signed bytes. The header names `format` 2, `halves` and `bytes`
/// (how many of each), `mean` and `spread` of the input, `characters` (of a net that reads text) and `layers`, each
/// with `op`, `in`, `out` and what NetLayer says of its kind; `weights`, `bias` and `steps` are places among the
/// floats. A layer with `bytes` has its weights there: those of an output channel stand together and are multiples of
/// that channel's step. Tensor 0 is the input, layer n makes tensor n, the last one is the output.
class Net {
public:
    /// Errors: Unreadable (not such a file, another format, damaged).
    [[nodiscard]] static Result<Net> fromBytes(const QByteArray &bytes);

    /// @param grey  one channel, 0..255. @param stop  asked before each layer; true = give up.
    /// Errors: Internal (a size the net is not made for), Cancelled.
    [[nodiscard]] Result<Tensor> run(const Tensor &grey, const std::function<bool()> &stop) const;
    [[nodiscard]] const QStringList &characters() const { return m_characters; }

private:
    std::vector<NetLayer> m_layers;
    std::vector<qsizetype> m_lastUse; ///< by tensor: the layer after which it is not needed any more
    QStringList m_characters;
    float m_mean = 0, m_spread = 1;
};

} // namespace desk
