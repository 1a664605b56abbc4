// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/ticket/queryrows.h"
#include "ui/base/answers.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace helpdesk {

class BuilderRow;
class OrderRow;
class PageScroll;
class QueryTextView;

/// Builds search text by choosing: its conditions as lines, below them the text they write and how many tickets that finds. What
/// was in the text and has no line of its own stays in its words. Nothing happens outside before it is searched or kept.
class SearchBuilder final : public QDialog {
    Q_OBJECT

public:
    SearchBuilder(AsyncWorkspace& workspace, const QString& text, QWidget* parent = nullptr);

    /// What the lines write now.
    QString text() const;
    void accept() override; ///< searches, if all of it is understood
    void reject() override;

Q_SIGNALS:
    void searchWanted(const QString& text); ///< empty: no search
    /// To be kept as a view; this window stays until it is closed.
    void viewWanted(const QString& text);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void read(const QString& text);
    void readPeople();
    std::vector<QueryRow> rows() const;
    BuilderRow* addRow(const QueryRow& row);
    void addCondition(int subject);
    void removeRow(BuilderRow* row);
    void changed();
    void judge();
    /// Says why a line is not understood; false: all are.
    bool showFault();
    void count();
    void tell(const QString& sentence, bool isProblem);
    void keep();
    void focusFault();
    void orderTabs();
    void alignLines();
    /// As high as its lines need, as far as the window goes that it belongs to.
    void fitToLines();
    void fillConditions();
    void retranslate();
    QueryMoment moment() const;

    AsyncWorkspace& m_workspace;
    std::vector<BuilderRow*> m_rows;
    size_t m_orderPlace = 0; ///< before which line the order stood
    std::vector<User> m_users;
    std::vector<Team> m_teams;
    Latest m_counting;
    QTimer m_pause; ///< between the last change and the count
    QWidget* m_page;
    QVBoxLayout* m_lines;
    PageScroll* m_scroll;
    QPushButton* m_add;
    QMenu* m_conditions;
    OrderRow* m_order;
    QLabel* m_caption;
    QueryTextView* m_text;
    QLabel* m_count;
    QPushButton* m_keep;
    QPushButton* m_cancel;
    QPushButton* m_search;
};

} // namespace helpdesk
