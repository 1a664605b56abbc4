// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace helpdesk {

/// Stands where the list of customers has no rows: says why, and leads to the first ones while there is none at all.
class NoCustomers final : public QWidget {
    Q_OBJECT

public:
    explicit NoCustomers(QWidget* parent = nullptr);

    /// \p searched  whether it is a search that finds nobody; else there are no customers yet
    void show(bool searched);

Q_SIGNALS:
    void addAsked();
    void importAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_sentence;
    QPushButton* m_add;
    QPushButton* m_import;
    bool m_searched = false;
};

} // namespace helpdesk
