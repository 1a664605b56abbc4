// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolBar>

class QPushButton;
class QToolButton;

namespace helpdesk {

class Actions;
class AsyncWorkspace;
class SearchBox;

/// New ticket, the search, and what is done with a list.
class MainToolbar : public QToolBar {
    Q_OBJECT

public:
    MainToolbar(AsyncWorkspace& workspace, Actions& actions, QWidget* parent = nullptr);

    QString searchText() const;
    void setSearchText(const QString& text);
    void focusSearch();
    void returnToSearch(); ///< to where somebody wrote
    /// A button to keep the search, while what is on show is one.
    void offerSaving(bool offered);

Q_SIGNALS:
    void searchWanted(const QString& text); ///< empty: the search was cleared
    void searchLeft(); ///< by Esc, with nothing written

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    /// A button without words.
    void addSymbol(QAction& action);
    void retranslate();
    void fitIcons();
    void fitWords();
    void setWords(Qt::ToolButtonStyle style);

    Actions& m_actions;
    QPushButton* m_newTicket;
    SearchBox* m_search;
    QToolButton* m_save;
    QAction* m_saveShown = nullptr;
};

} // namespace helpdesk
