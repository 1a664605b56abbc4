// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/guide.h"

#include <QDialog>

class QPushButton;
class QTextBrowser;

namespace helpdesk {

/// One article of the knowledge base, to read beside the call.
class ArticleDialog : public QDialog {
    Q_OBJECT

public:
    explicit ArticleDialog(const Article& article, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Article m_article;
    QTextBrowser* m_text;
    QPushButton* m_close;
};

} // namespace helpdesk
