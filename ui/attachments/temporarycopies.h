// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attachment/attachment.h"

#include <QTemporaryDir>

#include <memory>

namespace helpdesk {

/// Where files are put to be looked at: copies that can only be read, of this user alone, and gone with this object. What is
/// written into one by another program is lost, which read-only says in time.
class TemporaryCopies {
public:
    TemporaryCopies() = default;
    TemporaryCopies(const TemporaryCopies&) = delete;
    TemporaryCopies& operator=(const TemporaryCopies&) = delete;
    ~TemporaryCopies();

    /// A place for a fresh copy, under the file's own name. Empty when the system gives none.
    QString placeFor(const Attachment& attachment);

private:
    std::unique_ptr<QTemporaryDir> m_folder; ///< made when first needed
    int m_next = 0;
};

} // namespace helpdesk
