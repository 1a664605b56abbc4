// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/text/supportsheet.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace helpdesk {

class InlineMessage;

/// The page for customers as it will be, in the language chosen, and the button that writes it as PDF or HTML.
class SheetDialog : public QDialog {
    Q_OBJECT

public:
    /// The partner is filled in here. `language`: the customer's, BCP 47.
    SheetDialog(AsyncWorkspace& workspace, SheetContent content, QWidget* parent = nullptr, const QString& language = {});

    /// Writes to this file instead of asking for one.
    void setPath(const QString& path) { m_path = path; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void render();
    QString language() const;
    void write();
    void retranslate();

    AsyncWorkspace& m_workspace;
    SheetContent m_content;
    QString m_path;
    QLabel* m_languageLabel;
    QComboBox* m_language;
    QTextBrowser* m_page;
    InlineMessage* m_message;
    QPushButton* m_close;
    QPushButton* m_save;
};

} // namespace helpdesk
