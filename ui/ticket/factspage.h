// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace helpdesk {

class FactsPanel;

/// The facts about a ticket where there is no room for them beside it: in its place, with a way back (also Esc).
class FactsPage final : public QWidget {
    Q_OBJECT

public:
    explicit FactsPage(QWidget* parent = nullptr);

    void take(FactsPanel& facts);
    void enter(); ///< by key or button: the focus is on the way back

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QPushButton* m_back;
};

} // namespace helpdesk
