// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/fittinglabels.h"
#include "ui/base/icons.h"
#include "ui/base/inlinemessage.h"
#include "ui/guides/faultlist.h"
#include "ui/guides/guidecomparison.h"
#include "ui/guides/guideeditor.h"
#include "ui/guides/guideform.h"
#include "ui/guides/knowledgedraftkeeper.h"
#include "ui/shell/question.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/guidepresenter.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

// What the acts of the editor do, when they can be done, and what they are called.

namespace helpdesk {

using namespace Qt::StringLiterals;

AnswerPlace GuideEditor::currentAnswer() const
{
    const auto node = m_tree->currentNode();
    return node.kind == GuideNode::Kind::Answer ? node.answer : AnswerPlace();
}

void GuideEditor::addQuestion()
{
    const auto place = currentAnswer();
    m_document.change(tr("new question"), [&place](Guide& guide) {
        if (insertStep(guide, place).isEmpty() && guide.start.isEmpty()) // nothing is there yet
            guide = emptyGuide(guide.id, guide.services.empty() ? Service::Office365 : guide.services.front());
    });
    m_form->focusFirst();
}

void GuideEditor::addEnd(GuideEndKind kind)
{
    m_document.change(tr("new end"), [&](Guide& guide) { insertEnd(guide, currentAnswer(), kind); });
    m_form->focusFirst();
}

// Behind the chosen answer; on a question at its end.
void GuideEditor::addFurtherAnswer()
{
    const auto place = currentAnswer();
    const auto target = targetOf(m_document.guide(), m_tree->currentNode());
    AnswerPlace added;
    m_document.change(tr("new answer"), [&](Guide& guide) {
        added = place.step.isEmpty() ? addAnswer(guide, target) : addAnswer(guide, place.step, place.answer);
    });
    if (added.step.isEmpty())
        return;
    m_tree->select({GuideNode::Kind::Answer, added, {}});
    m_form->focusFirst();
}

void GuideEditor::duplicate(bool target)
{
    const auto place = currentAnswer();
    AnswerPlace copy = place;
    m_document.change(target ? tr("own copy") : tr("second answer"), [&](Guide& guide) {
        if (target)
            duplicateTarget(guide, place);
        else
            copy = duplicateAnswer(guide, place);
    });
    m_tree->select({GuideNode::Kind::Answer, copy, {}});
}

void GuideEditor::move(int by)
{
    const auto place = currentAnswer();
    m_document.change(tr("move"), [&](Guide& guide) { moveAnswer(guide, place, by); });
    m_tree->select({GuideNode::Kind::Answer, place, {}});
}

void GuideEditor::removeCurrent()
{
    const auto node = m_tree->currentNode();
    const auto target = targetOf(m_document.guide(), node);
    m_document.change(tr("removal"), [&](Guide& guide) {
        if (node.kind == GuideNode::Kind::Answer)
            removeAnswer(guide, node.answer);
        else if (!target.isEmpty())
            removeTarget(guide, target);
    });
}

void GuideEditor::save(bool anyhow)
{
    check();
    if (!mayEdit() || m_saving || !m_faults.empty())
        return;
    m_saving = true;
    m_drafts.forget();
    updateHead();
    auto guide = m_document.guide();
    guide.version = m_document.seen();
    onAnswer(
        this, m_calls.saveGuide(guide, anyhow),
        [this, written = m_document.guide()](const Guide& saved) {
            m_saving = false;
            m_message->dismiss();
            if (m_draftKey != saved.id)
                m_drafts.discard(KnowledgeKind::Guide, m_draftKey);
            m_draftKey = saved.id;
            m_document.setSaved(saved.version, written);
            m_entry.guide = saved;
            m_entry.own = true;
            m_entry.savedBy = m_workspace.actor().name;
            m_theirs = false;
            compareWithShipped();
            updateHead();
            Q_EMIT said(tr("“%1” is saved as version %2.").arg(saved.title.in(QLocale().name())).arg(saved.version));
        },
        [this](const Error& error) {
            m_saving = false;
            keepDraft();
            updateHead();
            saveFailed(error);
        });
}

void GuideEditor::saveFailed(const Error& error)
{
    if (error.code != ErrorCode::Conflict) {
        m_message->say(InlineMessage::Kind::Error, sentence(error));
        return;
    }
    m_messageAct = [this] { save(true); };
    m_message->say(InlineMessage::Kind::Warning, sentence(error), tr("Save ours all the same"));
    compareWithTheirs();
}

void GuideEditor::askToDiscard()
{
    ask(*this, tr("Discard changes"), tr("Discard what you changed in “%1” and did not save?").arg(m_title->text()),
        tr("Discard"), tr("Keep"), [this] {
            m_drafts.discard(KnowledgeKind::Guide, m_draftKey);
            if (m_entry.guide.version == 0)
                Q_EMIT backWanted();
            else
                open(m_entry, {});
        });
}

void GuideEditor::askToReset()
{
    if (m_entry.shipped > 0)
        ask(*this, tr("Back to the shipped guide"),
            tr("Use the shipped guide again instead of your own? Tickets keep what they were answered with."),
            tr("Use the shipped one"), tr("Keep ours"), [this] { reset(); });
    else
        ask(*this, tr("Remove guide"), tr("Remove this guide? Tickets keep what they were answered with."), tr("Remove"),
            tr("Keep"), [this] { reset(); });
}

void GuideEditor::reset()
{
    m_drafts.forget();
    onAnswer(
        this, m_calls.resetGuide(m_entry.guide.id, m_entry.guide.version),
        [this, shipped = m_entry.shipped > 0] {
            Q_EMIT said(shipped ? tr("The shipped guide is used again.") : tr("The guide is removed."));
            Q_EMIT backWanted();
        },
        [this](const Error& error) { saveFailed(error); });
}

void GuideEditor::compareWithShipped()
{
    if (m_theirs)
        return;
    m_comparison->offerKeeping(m_entry.newerShipped() && mayEdit());
    const auto words = [this] {
        return m_entry.newerShipped()
            ? tr("A newer version (%1) ships with the program; yours was made from version %2 and was left as it is.")
                  .arg(m_entry.shipped)
                  .arg(m_entry.basedOn)
            : tr("Compared with the shipped version %1.").arg(m_entry.shipped);
    };
    if (m_entry.shipped == 0) {
        m_comparison->setOther({}, {});
        return;
    }
    m_latest.ask(m_calls.shippedGuide(m_entry.guide.id), [this, words](const Guide& shipped) {
        m_shipped = shipped;
        m_comparison->setOther(shipped, words());
    });
    if (m_entry.newerShipped() && mayEdit()) {
        m_messageAct = [this] { m_tabs->setCurrentIndex(2); };
        m_message->say(InlineMessage::Kind::Information, words(), tr("Compare"));
    }
}

void GuideEditor::compareWithTheirs()
{
    const auto found = std::find_if(m_knowledge.guides.begin(), m_knowledge.guides.end(), [this](const GuideEntry& entry) {
        return entry.guide.id == m_document.guide().id;
    });
    if (found == m_knowledge.guides.end())
        return;
    m_theirs = true;
    m_latest.drop();
    m_comparison->offerKeeping(false);
    m_comparison->setOther(found->guide, tr("Compared with version %1, saved by %2.")
                                             .arg(found->guide.version)
                                             .arg(found->savedBy));
}

void GuideEditor::updateActions()
{
    const auto node = m_tree->currentNode();
    const auto target = targetOf(m_document.guide(), node);
    const bool isStep = m_document.guide().step(target) != nullptr;
    const bool onAnswer = node.kind == GuideNode::Kind::Answer;
    const bool may = mayEdit();
    m_addQuestion->setEnabled(may && (onAnswer || m_document.guide().start.isEmpty()));
    m_addAnswer->setEnabled(may && (onAnswer || isStep));
    for (auto* end : m_addEnds)
        end->setEnabled(may && onAnswer);
    m_duplicateAnswer->setEnabled(may && onAnswer);
    m_duplicateTarget->setEnabled(may && onAnswer && !target.isEmpty());
    m_moveUp->setEnabled(may && onAnswer);
    m_moveDown->setEnabled(may && onAnswer);
    m_removeAnswer->setEnabled(may && node.kind != GuideNode::Kind::Guide && (onAnswer || !target.isEmpty()));
    m_add->setEnabled(may);
    m_change->setEnabled(may && onAnswer);
    m_remove->setEnabled(m_removeAnswer->isEnabled());
}

void GuideEditor::updateHead()
{
    const auto& guide = m_document.guide();
    const auto& title = guide.title.in(QLocale().name());
    const bool edited = m_document.isEdited() || m_document.seen() == 0;
    m_title->setText(title.trimmed().isEmpty() ? tr("A new guide") : title);
    const auto state = m_document.seen() == 0
        ? tr("Not saved yet")
        : tr("%1, version %2", "state and version of a guide").arg(stateText(m_entry)).arg(m_document.seen());
    m_state->setText(m_saving                        ? tr("Saving...")
                         : edited && m_document.seen() > 0 ? tr("%1, changed", "state of a guide").arg(state)
                                                           : state);
    const auto& stack = m_document.undoStack();
    const bool may = mayEdit();
    m_undo->setEnabled(may && stack.canUndo());
    m_redo->setEnabled(may && stack.canRedo());
    m_undoButton->setEnabled(m_undo->isEnabled());
    m_redoButton->setEnabled(m_redo->isEnabled());
    m_undo->setText(stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Undo"));
    m_redo->setText(stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : tr("Redo"));
    m_undoButton->setToolTip(m_undo->text());
    m_redoButton->setToolTip(m_redo->text());
    const bool savable = may && edited && m_faults.empty() && !m_saving;
    m_saveAction->setEnabled(savable);
    m_save->setEnabled(savable);
    m_save->setVisible(may);
    m_import->setEnabled(may);
    m_discard->setEnabled(may && edited);
    m_reset->setEnabled(may && m_entry.own);
    m_reset->setText(m_entry.shipped > 0 ? tr("Back to the shipped guide...") : tr("Remove this guide..."));
}

void GuideEditor::retranslate()
{
    m_back->setText(tr("All guides"));
    m_undoButton->setAccessibleName(tr("Undo"));
    m_redoButton->setAccessibleName(tr("Redo"));
    m_more->setText(tr("More"));
    m_save->setText(tr("Save"));
    m_add->setText(tr("Add"));
    m_change->setText(tr("Arrange"));
    m_remove->setText(tr("Remove"));
    m_addAnswer->setText(tr("Another answer"));
    m_addQuestion->setText(tr("Question after this answer"));
    const auto kinds = valuesOf<GuideEndKind>();
    for (size_t i = 0; i < m_addEnds.size(); ++i)
        m_addEnds[i]->setText(tr("End: %1").arg(label(kinds[i])));
    m_duplicateAnswer->setText(tr("Duplicate the answer"));
    m_duplicateTarget->setText(tr("Copy what it leads to"));
    m_moveUp->setText(tr("Move up"));
    m_moveDown->setText(tr("Move down"));
    m_removeAnswer->setText(tr("Remove"));
    m_nextFault->setText(tr("Next problem"));
    m_saveAction->setText(tr("Save"));
    m_import->setText(tr("Import..."));
    m_export->setText(tr("Export..."));
    m_discard->setText(tr("Discard unsaved changes..."));
    m_tabs->setTabText(0, tr("Edit"));
    m_tabs->setTabText(1, tr("Try out"));
    m_tabs->setTabText(2, tr("Compare"));
    m_tabs->setAccessibleName(tr("Views of the guide"));
    updateHead();
    if (!m_entry.guide.id.isEmpty())
        compareWithShipped();
}

} // namespace helpdesk
