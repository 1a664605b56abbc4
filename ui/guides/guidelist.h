// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/knowledgecalls.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace helpdesk {

/// Every guide by the service it is for, and every article, with where they come from. What is typed narrows both.
class GuideList final : public QWidget {
    Q_OBJECT

public:
    explicit GuideList(QWidget* parent = nullptr);

    void setKnowledge(const Knowledge& knowledge, bool mayEdit);
    void focusSearch();
    void showArticles(bool articles);

Q_SIGNALS:
    void guideChosen(const QString& id);
    void articleChosen(const QString& id);
    void newGuideWanted();
    void newArticleWanted();
    void importWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fill();
    void fillGuides();
    void fillArticles();
    bool fits(const QStringList& texts) const;
    void openCurrent();
    QTreeWidget* list() const;
    const KnowledgeDraft* draftOf(KnowledgeKind kind, const QString& id) const;
    void retranslate();

    Knowledge m_knowledge;
    bool m_mayEdit = false;
    QLineEdit* m_search;
    QTabWidget* m_tabs;
    QTreeWidget* m_guides;
    QTreeWidget* m_articles;
    QLabel* m_hint;
    QPushButton* m_import;
    QPushButton* m_new;
    QPushButton* m_open;
};

} // namespace helpdesk
