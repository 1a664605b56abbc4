// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/diagnosis.h"
#include "domain/guides/knowledge.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace helpdesk {

class GuideDocument;
class GuidePanel;
class InlineMessage;

/// The guide as an agent meets it, to be played through without a ticket. Answers given stay while the guide is changed, as
/// far as they still lead somewhere.
class GuidePreview final : public QWidget {
    Q_OBJECT

public:
    explicit GuidePreview(GuideDocument& document, QWidget* parent = nullptr);

    void setArticles(const std::vector<ArticleEntry>& articles) { m_articles = articles; }
    void restart();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void answer(const GivenAnswer& given);
    void openArticle(const QString& id);
    void retranslate();

    GuideDocument& m_document;
    std::vector<GivenAnswer> m_answers;
    std::vector<ArticleEntry> m_articles;
    QLabel* m_lead;
    QComboBox* m_language;
    QPushButton* m_restart;
    GuidePanel* m_panel;
    InlineMessage* m_message;
};

} // namespace helpdesk
