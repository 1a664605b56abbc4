// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report/reportname.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace helpdesk {

/// What the figures of all reports mean, searched by words; begins with the report that somebody looks at.
class DefinitionsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit DefinitionsDialog(ReportName first, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void list();
    void retranslate();

    ReportName m_first;
    QLineEdit* m_search;
    QLabel* m_count;
    QTextBrowser* m_page;
    QPushButton* m_close;
};

} // namespace helpdesk
