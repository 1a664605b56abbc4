// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/casecalls.h"
#include "ui/base/answers.h"
#include "ui/exports/exportlist.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace helpdesk {

class CaseFilter;
class CaseGroups;
class CaseListModel;
class CaseView;
class InlineMessage;
class UnattachedModel;
class UnattachedView;

/// All cases with Microsoft and others that are not over, by whose turn it is and how late; and imported ones that
/// belong to no ticket yet.
class CasesPage : public QWidget {
    Q_OBJECT

public:
    CasesPage(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    void open(EscalationId leg);
    void focusSearch();
    ExportList exportList() const;

Q_SIGNALS:
    void ticketChosen(helpdesk::TicketId ticket);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildList(QTableView& list, const QString& name);
    void connectLists();
    void connectView();
    bool handleKey(const QObject* watched, int key);
    void showListed();
    void showTurn(std::optional<CaseTurn> turn);
    void showUnattached();
    bool showsUnattached() const;
    void takeCases();
    void readUnattached();
    void reload();
    void showDetails(const CaseDetails& details);
    /// What was asked of a case: its answer is shown, its refusal stands at the case.
    template <typename T>
    void act(const Answer<T>& answer, bool message = false);
    void attach(const QString& number, qint64 ticket);
    void updateEmpty();
    void retranslate();

    AsyncWorkspace& m_workspace;
    CaseCalls m_calls;
    std::shared_ptr<const Clock> m_clock;
    CaseListModel* m_model;
    CaseFilter* m_filter;
    UnattachedModel* m_unattachedModel;
    QLineEdit* m_search;
    CaseGroups* m_groups;
    QLabel* m_empty;
    InlineMessage* m_message;
    QStackedWidget* m_lists;
    QTableView* m_list;
    QTableView* m_unattachedList;
    QStackedWidget* m_right;
    QLabel* m_nothing; ///< where a case would stand
    CaseView* m_view;
    UnattachedView* m_unattachedView;
    EscalationId m_current;
    bool m_unattachedRead = false;
    Latest m_details;
    Latest m_firstAnswer;
    Latest m_unattached;
};

} // namespace helpdesk
