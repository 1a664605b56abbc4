// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/knowledgecalls.h"
#include "ui/base/answers.h"
#include "ui/guides/guidedocument.h"
#include "ui/guides/guidetree.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QTabWidget;

namespace helpdesk {

class ElidingLabel;
class FaultList;
class GuideComparison;
class GuideForm;
class GuidePreview;
class InlineMessage;
class KnowledgeDraftKeeper;

/// One guide, to be changed: its tree, the fields of the chosen row, the guide as agents see it, what differs from the shipped
/// one, and what is wrong with it. Whoever may not change guides reads and plays them through.
class GuideEditor final : public QWidget {
    Q_OBJECT

public:
    GuideEditor(AsyncWorkspace& workspace, KnowledgeDraftKeeper& drafts, QWidget* parent = nullptr);

    /// Begins with the entry, or goes on with the draft of it. An entry of version 0 is a new guide.
    void open(const GuideEntry& entry, const std::optional<KnowledgeDraft>& draft);
    /// What the workspace has now: articles to point at, and whether somebody saved another version.
    void setKnowledge(const Knowledge& knowledge);
    /// Takes the guide of a file in the place of the one on show, as a change that can be undone.
    void take(const Guide& guide);
    QString guideId() const;
    const Guide& guide() const { return m_document.guide(); }

Q_SIGNALS:
    void backWanted();
    void importWanted();
    void exportWanted(const helpdesk::Guide& guide);
    void said(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildActions();
    QAction* addAction(const QKeySequence& key, bool onTree, std::function<void()> act);
    void documentChanged();
    void check();
    void nodeChanged(const GuideNode& node);
    void updateActions();
    void updateHead();
    void keepDraft();
    void goTo(const GuideFault& fault);

    void addQuestion();
    void addEnd(GuideEndKind kind);
    void addFurtherAnswer();
    void duplicate(bool target);
    void move(int by);
    void removeCurrent();
    AnswerPlace currentAnswer() const;

    void save(bool anyhow);
    void saveFailed(const Error& error);
    void askToReset();
    void reset();
    void askToDiscard();
    void compareWithShipped();
    void compareWithTheirs();
    bool mayEdit() const;
    void retranslate();

    AsyncWorkspace& m_workspace;
    KnowledgeCalls m_calls;
    KnowledgeDraftKeeper& m_drafts;
    GuideDocument m_document;
    GuideEntry m_entry; ///< as it is stored
    QString m_draftKey; ///< the guide's name; of a new one a key of its own, since its name may change
    Knowledge m_knowledge;
    std::optional<Guide> m_shipped;
    std::vector<GuideFault> m_faults;
    Latest m_latest;
    QTimer m_checking; ///< joins keystrokes
    bool m_saving = false;
    bool m_theirs = false; ///< the comparison shows what somebody else saved
    std::function<void()> m_messageAct;

    QPushButton* m_back;
    ElidingLabel* m_title;
    QLabel* m_state;
    QPushButton* m_undoButton;
    QPushButton* m_redoButton;
    QPushButton* m_more;
    QPushButton* m_save;
    InlineMessage* m_message;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
    GuideTree* m_tree;
    QTabWidget* m_tabs;
    GuideForm* m_form;
    GuidePreview* m_preview;
    GuideComparison* m_comparison;
    FaultList* m_faultList;
    QSplitter* m_split;

    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_addQuestion = nullptr;
    QAction* m_addAnswer = nullptr;
    std::vector<QAction*> m_addEnds; ///< in the order of the kinds
    QAction* m_duplicateAnswer = nullptr;
    QAction* m_duplicateTarget = nullptr;
    QAction* m_moveUp = nullptr;
    QAction* m_moveDown = nullptr;
    QAction* m_removeAnswer = nullptr;
    QAction* m_nextFault = nullptr;
    QAction* m_saveAction = nullptr;
    QAction* m_import = nullptr;
    QAction* m_export = nullptr;
    QAction* m_reset = nullptr;
    QAction* m_discard = nullptr;
};

} // namespace helpdesk
