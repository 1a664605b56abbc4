// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/presence.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace helpdesk {

/// Who else has the ticket open, in words; hidden where nobody has.
class PresenceLine final : public QWidget {
    Q_OBJECT

public:
    explicit PresenceLine(QWidget* parent = nullptr);

    void show(const std::vector<Presence>& others);

protected:
    void changeEvent(QEvent* event) override;

private:
    void update();
    QString words() const;

    std::vector<Presence> m_others;
    QLabel* m_icon;
    QLabel* m_words;
};

} // namespace helpdesk
