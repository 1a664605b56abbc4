// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

namespace helpdesk {

/// The lines on which the elements of the array `member` of the outermost object begin; `member` empty: the
/// outermost value is the array. The text must be valid JSON.
std::vector<qint64> itemLines(const QByteArray& json, const QByteArray& member);

} // namespace helpdesk
