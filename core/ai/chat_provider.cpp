// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/chat_provider.h"

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Service {
    ServiceId id;
    QLatin1StringView name;
    QLatin1StringView title;
};

constexpr std::array services{
    Service{ServiceId::Ollama, "ollama"_L1, "Ollama"_L1},
    Service{ServiceId::OpenAi, "openai"_L1, "OpenAI"_L1},
    Service{ServiceId::Anthropic, "anthropic"_L1, "Anthropic"_L1},
    Service{ServiceId::Google, "google"_L1, "Google"_L1},
    Service{ServiceId::Compatible, "compatible"_L1, "OpenAI-compatible"_L1},
};

} // namespace

QLatin1StringView serviceName(ServiceId service)
{
    for (const Service &known : services)
        if (known.id == service)
            return known.name;
    return {};
}

std::optional<ServiceId> serviceByName(QStringView name)
{
    for (const Service &known : services)
        if (known.name == name)
            return known.id;
    return {};
}

QString serviceTitle(ServiceId service)
{
    for (const Service &known : services)
        if (known.id == service)
            return known.title;
    return {};
}

} // namespace desk
