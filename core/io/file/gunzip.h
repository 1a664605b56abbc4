// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/task.h"

#include <QByteArray>

#include <optional>

namespace helpdesk {

bool isGzip(const QByteArray& bytes);

enum class GzipFault { Truncated, Damaged, TooLarge, Cancelled };

struct Gunzipped {
    QByteArray bytes;
    std::optional<GzipFault> fault;
};

/// Unpacks all members of a gzip file.
Gunzipped gunzip(const QByteArray& packed, const Task& task);

} // namespace helpdesk
