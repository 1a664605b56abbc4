// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace helpdesk {

/// What this program is, and what it stands on: for people, and to be copied into a report of a fault.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(AsyncWorkspace& workspace, QWidget* parent = nullptr);

    /// All of it as lines of text.
    QString facts() const;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QLabel* addFact();
    void retranslate();
    void fitHeight();

    AsyncWorkspace& m_workspace;
    QString m_databaseVersion;
    QLabel* m_name;
    QLabel* m_lead;
    QFormLayout* m_facts;
    QLabel* m_version;
    QLabel* m_licence;
    QLabel* m_base;
    QLineEdit* m_path; ///< has no gaps to wrap at
    QPushButton* m_copy;
    QPushButton* m_close;
};

} // namespace helpdesk
