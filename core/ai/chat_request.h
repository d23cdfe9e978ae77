// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/call_failure.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

namespace desk {

/// Where a service is and with which key: what ServicePlaces found. Never logged, never stored as a whole.
struct ServiceAccess {
    QUrl base; ///< without the path of a call: http://localhost:11434, https://api.openai.com/v1
    QByteArray key;
    /// Nothing may leave this machine: another host is refused, and with Ollama a model that runs elsewhere, also where
    /// Ollama itself is here. False only after the person has agreed to just that.
    bool localOnly = false;
};

/// A picture of a page.
struct ChatImage {
    enum class Format { Png, Jpeg };
    Format format = Format::Png;
    QByteArray bytes; ///< the file; at most 20 MB
};

/// One question to a model, with the shape of its answer. What the text says about the form of the answer must agree
/// with the schema.
struct ChatRequest {
    QString model;
    QString system;                                ///< fixed text first: the vendors cache by the beginning
    QString text;                                  ///< of the user: the document as data, and the question
    QList<ChatImage> images;                       ///< of pages, in order; they stand before the text
    QString schemaName = QStringLiteral("answer"); ///< a-z, 0-9, _ and -
    QJsonObject schema;                            ///< JSON Schema of an object; empty = any JSON object
    int maxOutputTokens = 2'000;                   ///< thinking included where a model cannot do without; 1..100,000
    /// Ollama: size of the window in tokens; 0 = chosen by the length of the request. Another size than that of the
    /// call before loads the model again, which takes seconds.
    int contextTokens = 0;
    int timeoutMs = 300'000; ///< of the whole call
    /// OpenAI, Anthropic: the vendor may keep the beginning in its cache (cheaper when repeated, dearer once).
    bool cachePrompt = false;
};

/// What the model said, as it said it: not yet validated against the schema, nothing in it is believed.
struct ChatAnswer {
    QByteArray json; ///< UTF-8; one JSON object
    CallRecord record;
    bool operator==(const ChatAnswer &) const = default;
};

/// What a service says of one of its models; -1 or Unknown where it does not.
struct ModelDescription {
    enum class Ability { Unknown, No, Yes };
    QString id;   ///< as requests name it
    QString name; ///< for people; may be the id
    qint64 contextTokens = -1;
    qint64 maxOutputTokens = -1;
    Ability vision = Ability::Unknown;
    Ability structuredOutput = Ability::Unknown;
    Ability thinking = Ability::Unknown;
    Ability chat = Ability::Unknown; ///< answers at all: not for embeddings, speech or pictures
    bool remote = false;             ///< Ollama: runs on somebody else's machine
    qint64 bytes = -1;               ///< Ollama: size on disk
    QString details;                 ///< Ollama: "8.8B Q4_K_M"
    bool operator==(const ModelDescription &) const = default;
};

} // namespace desk
