// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "domain/balance/hoursledger.h"

#include <QWidget>

class QVBoxLayout;

namespace helpdesk {

/// The prepaid time of a customer as it was read: what is left, the blocks, what happened to them.
class HoursGroup : public QWidget {
    Q_OBJECT

public:
    /// `mayWrite`: supervisors and administrators buy and correct.
    HoursGroup(const HoursAccount& account, Instant now, bool mayWrite, QWidget* parent = nullptr);

Q_SIGNALS:
    void addAsked();
    void correctionAsked(const helpdesk::BlockBalance& block);

private:
    void addBlock(QVBoxLayout& layout, const BlockBalance& block, Instant now, bool mayWrite);
    void addEntries(QVBoxLayout& layout, const std::vector<HourEntry>& entries, Instant now);
};

} // namespace helpdesk
