// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/knowledgecalls.h"
#include "ui/base/answers.h"

#include <QDialog>

class QStackedWidget;

namespace helpdesk {

class ArticleEditor;
class GuideEditor;
class GuideList;
class InlineMessage;
class KnowledgeDraftKeeper;

/// Guides and articles: the list, and the one that is open. What is changed and not saved is kept as a draft, so leaving asks
/// nothing and loses nothing.
class GuidesWindow final : public QDialog {
    Q_OBJECT

public:
    explicit GuidesWindow(AsyncWorkspace& workspace, QWidget* parent = nullptr);
    ~GuidesWindow() override;

    /// As soon as it has been read.
    void openGuide(const QString& id);
    void openArticle(const QString& id);
    /// Files of guides and articles: the first is opened as a change that is not saved yet.
    void importFile(const QString& path);
    void reject() override; ///< Esc: from the guide to the list, from there out

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void read();
    void take(const Knowledge& knowledge);
    void openWanted();
    void showList();
    void newGuide();
    void newArticle();
    void askForFile();
    void takeFile(const KnowledgeFile& file);
    template <typename T>
    void exportTo(const T& thing, const QString& name);
    void say(const QString& sentence);
    void sayError(const Error& error);
    bool mayEdit() const;
    void retranslate();

    AsyncWorkspace& m_workspace;
    KnowledgeCalls m_calls;
    Knowledge m_knowledge;
    bool m_hasRead = false;
    QString m_wantedGuide;
    QString m_wantedArticle;
    QString m_wantedFile;
    Latest m_reading;
    KnowledgeDraftKeeper* m_drafts;
    InlineMessage* m_message;
    QStackedWidget* m_stack;
    GuideList* m_list;
    GuideEditor* m_editor;
    ArticleEditor* m_articleEditor;
};

} // namespace helpdesk
