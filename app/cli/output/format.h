// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"

namespace helpdesk {

namespace cli {
    enum class Format { Table, Csv, Json };
}

template <>
struct EnumKeys<cli::Format> {
    static constexpr std::array<KeyOf<cli::Format>, 3> keys{
        {{cli::Format::Table, "table"}, {cli::Format::Csv, "csv"}, {cli::Format::Json, "json"}}};
};

} // namespace helpdesk
