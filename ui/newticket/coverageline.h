// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/icons.h"

#include <QWidget>

class QLabel;

namespace helpdesk {

/// One quiet line: whether a request is covered and what it costs. Nothing to press, so Tab passes it by.
class CoverageLine final : public QWidget {
    Q_OBJECT

public:
    explicit CoverageLine(QWidget* parent = nullptr);

    /// Hides without a sentence. `costs`: somebody has to agree to a price.
    void say(const QString& sentence, bool costs);
    QString sentence() const;
    bool costs() const { return m_costs; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    bool m_costs = false;
    QLabel* m_icon;
    QLabel* m_text;
};

} // namespace helpdesk
