// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/knowledgecalls.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QTextBrowser;

namespace helpdesk {

class BilingualField;
class ElidingLabel;
class InlineMessage;
class KnowledgeDraftKeeper;

/// One article, to be read and by supervisors changed: both languages beside each other, and how it looks.
class ArticleEditor final : public QWidget {
    Q_OBJECT

public:
    ArticleEditor(AsyncWorkspace& workspace, KnowledgeDraftKeeper& drafts, QWidget* parent = nullptr);

    /// An entry that neither ships nor is stored is a new article.
    void open(const ArticleEntry& entry, const std::optional<KnowledgeDraft>& draft);
    void setKnowledge(const Knowledge& knowledge);

Q_SIGNALS:
    void backWanted();
    void exportWanted(const helpdesk::Article& article);
    void said(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fill(const Article& article);
    Article written() const;
    void edited();
    void render();
    void updateHead();
    void save(bool anyhow);
    void failed(const Error& error);
    void askToRemove();
    void askToDiscard();
    bool isNew() const { return !m_entry.own && !m_entry.shipped; }
    bool isEdited() const;
    bool mayEdit() const;
    void retranslate();

    AsyncWorkspace& m_workspace;
    KnowledgeCalls m_calls;
    KnowledgeDraftKeeper& m_drafts;
    ArticleEntry m_entry;
    Knowledge m_knowledge;
    QString m_draftKey; ///< the article's name; of a new one a key of its own, since its name changes while it is typed
    bool m_saving = false;
    std::function<void()> m_messageAct;
    QPushButton* m_back;
    ElidingLabel* m_heading;
    QLabel* m_state;
    QPushButton* m_discard;
    QPushButton* m_remove;
    QPushButton* m_export;
    QPushButton* m_save;
    InlineMessage* m_message;
    QTabWidget* m_tabs;
    QTextBrowser* m_page;
    QLabel* m_idCaption;
    QLineEdit* m_id;
    BilingualField* m_title;
    BilingualField* m_body;
    QLabel* m_hint;
};

} // namespace helpdesk
