// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guides/guideeditor.h"

#include "ui/base/fittinglabels.h"
#include "ui/base/flowlayout.h"
#include "ui/base/headlayout.h"
#include "ui/base/icons.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/pagescroll.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/guides/faultlist.h"
#include "ui/guides/guidecomparison.h"
#include "ui/guides/guideform.h"
#include "ui/guides/guidepreview.h"
#include "ui/guides/knowledgedraftkeeper.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QUuid>
#include <QVBoxLayout>

// How the editor is put together, and how it follows its guide. What its acts do is in guideacts.cpp.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kCheckPauseMs = 120;

    QPushButton* quietButton(QWidget* parent, const char* name)
    {
        auto* button = new QPushButton(parent);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        setRole(*button, WidgetRole::Quiet);
        return button;
    }

} // namespace

GuideEditor::GuideEditor(AsyncWorkspace& workspace, KnowledgeDraftKeeper& drafts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_calls(workspace)
    , m_drafts(drafts)
    , m_latest(this)
    , m_back(quietButton(this, "editorBack"))
    , m_title(new ElidingLabel(this))
    , m_state(new ElidingLabel(this))
    , m_undoButton(quietButton(this, "editorUndo"))
    , m_redoButton(quietButton(this, "editorRedo"))
    , m_more(quietButton(this, "editorMore"))
    , m_save(new QPushButton(this))
    , m_message(new InlineMessage(this))
    , m_add(new QPushButton(this))
    , m_change(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_tree(new GuideTree(this))
    , m_tabs(new QTabWidget(this))
    , m_form(new GuideForm(m_document, this))
    , m_preview(new GuidePreview(m_document, this))
    , m_comparison(new GuideComparison(m_document, this))
    , m_faultList(new FaultList(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(u"guideEditor"_s);
    m_checking.setSingleShot(true);
    m_checking.setInterval(kCheckPauseMs);
    connect(&m_checking, &QTimer::timeout, this, &GuideEditor::check);
    buildActions();
    build();
    connect(&m_document, &GuideDocument::changed, this, &GuideEditor::documentChanged);
    connect(&m_document, &GuideDocument::editedChanged, this, &GuideEditor::updateHead);
    connect(m_tree, &GuideTree::nodeChosen, this, &GuideEditor::nodeChanged);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_form->focusFirst();
    });
    connect(m_faultList, &FaultList::faultChosen, this, &GuideEditor::goTo);
    connect(m_comparison, &GuideComparison::keepingChosen, this, [this] {
        onAnswer(
            this, m_calls.keepOwnGuide(m_entry.guide.id), [] {}, [this](const Error& error) { saveFailed(error); });
    });
    connect(m_back, &QPushButton::clicked, this, &GuideEditor::backWanted);
    connect(m_save, &QPushButton::clicked, m_saveAction, &QAction::trigger);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        if (const auto act = m_messageAct)
            act();
    });
    retranslate();
}

void GuideEditor::build()
{
    m_save->setObjectName(u"editorSave"_s);
    m_save->setAutoDefault(false);
    setRole(*m_save, WidgetRole::Primary);
    setTextStyle(*m_title, TextSize::PaneTitle, TextWeight::Semibold);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_state->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    setTextStyle(*m_state, TextSize::Caption);
    m_add->setObjectName(u"editorAdd"_s);
    m_change->setObjectName(u"editorChange"_s);
    m_remove->setObjectName(u"editorRemove"_s);
    for (auto* button : {m_add, m_change, m_remove})
        button->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(spacing::small, spacing::small, spacing::large, spacing::small);
    head->setSpacing(spacing::small);
    head->addWidget(m_back);
    auto* heading = new HeadLayout; // its state gives way before the title does
    heading->setSpacing(spacing::small);
    heading->add(*m_title, *m_state);
    head->addLayout(heading, 1);
    for (auto* button : {m_undoButton, m_redoButton, m_more, m_save})
        head->addWidget(button);
    auto* left = new QWidget(this);
    auto* acts = new FlowLayout;
    acts->setSpacing(spacing::small);
    for (auto* button : {m_add, m_change, m_remove})
        acts->addWidget(button);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(spacing::large, spacing::small, spacing::small, 0);
    leftLayout->setSpacing(spacing::small);
    leftLayout->addLayout(acts);
    leftLayout->addWidget(m_tree, 1);
    m_tabs->setObjectName(u"editorTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false); // a line above the tabs else
    m_tabs->addTab(new PageScroll(m_form, this), QString());
    m_tabs->addTab(new PageScroll(m_preview, this), QString());
    m_tabs->addTab(m_comparison, QString());
    m_split->addWidget(left);
    m_split->addWidget(m_tabs);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 4);
    m_split->setStretchFactor(1, 5);
    m_split->setSizes({400, 500});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_faultList);
}

QAction* GuideEditor::addAction(const QKeySequence& key, bool onTree, std::function<void()> act)
{
    auto* action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(onTree ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut);
    (onTree ? static_cast<QWidget*>(m_tree) : this)->addAction(action);
    connect(action, &QAction::triggered, this, std::move(act));
    return action;
}

void GuideEditor::buildActions()
{
    m_addQuestion = addAction(Qt::CTRL | Qt::Key_Insert, true, [this] { addQuestion(); });
    m_addAnswer = addAction(Qt::Key_Insert, true, [this] { addFurtherAnswer(); });
    for (const auto kind : valuesOf<GuideEndKind>())
        m_addEnds.push_back(addAction({}, true, [this, kind] { addEnd(kind); }));
    m_duplicateAnswer = addAction(Qt::CTRL | Qt::Key_D, true, [this] { duplicate(false); });
    m_duplicateTarget = addAction(Qt::CTRL | Qt::SHIFT | Qt::Key_D, true, [this] { duplicate(true); });
    m_moveUp = addAction(Qt::ALT | Qt::Key_Up, true, [this] { move(-1); });
    m_moveDown = addAction(Qt::ALT | Qt::Key_Down, true, [this] { move(1); });
    m_removeAnswer = addAction(QKeySequence::Delete, true, [this] { removeCurrent(); });
    m_undo = addAction(QKeySequence::Undo, false, [this] { m_document.undoStack().undo(); });
    m_redo = addAction({}, false, [this] { m_document.undoStack().redo(); });
    m_redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    m_nextFault = addAction(Qt::Key_F8, false, [this] { m_faultList->goToNext(); });
    m_saveAction = addAction(QKeySequence::Save, false, [this] { save(false); });
    m_import = addAction({}, false, [this] { Q_EMIT importWanted(); });
    m_export = addAction({}, false, [this] { Q_EMIT exportWanted(m_document.guide()); });
    m_reset = addAction({}, false, [this] { askToReset(); });
    m_discard = addAction({}, false, [this] { askToDiscard(); });
    auto* adding = new QMenu(m_add);
    adding->addActions({m_addAnswer, m_addQuestion});
    adding->addSeparator();
    for (auto* end : m_addEnds)
        adding->addAction(end);
    m_add->setMenu(adding);
    auto* changing = new QMenu(m_change);
    changing->addActions({m_moveUp, m_moveDown});
    changing->addSeparator();
    changing->addActions({m_duplicateAnswer, m_duplicateTarget});
    m_change->setMenu(changing);
    connect(m_remove, &QPushButton::clicked, m_removeAnswer, &QAction::trigger);
    auto* more = new QMenu(m_more);
    more->addActions({m_import, m_export});
    more->addSeparator();
    more->addActions({m_discard, m_reset});
    more->addSeparator();
    more->addAction(m_nextFault);
    m_more->setMenu(more);
    m_undoButton->setIcon(iconOf(Icon::Undo));
    m_redoButton->setIcon(iconOf(Icon::Redo));
    m_more->setIcon(iconOf(Icon::More));
    m_back->setIcon(iconOf(Icon::ChevronLeft));
    connect(m_undoButton, &QPushButton::clicked, m_undo, &QAction::trigger);
    connect(m_redoButton, &QPushButton::clicked, m_redo, &QAction::trigger);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this, adding, changing](const QPoint& place) {
        QMenu menu(this);
        menu.addActions(adding->actions());
        menu.addSeparator();
        menu.addActions(changing->actions());
        menu.addSeparator();
        menu.addAction(m_removeAnswer);
        menu.exec(m_tree->viewport()->mapToGlobal(place));
    });
}

QString GuideEditor::guideId() const
{
    return m_document.guide().id;
}

bool GuideEditor::mayEdit() const
{
    return m_workspace.actor().role != Role::Agent;
}

void GuideEditor::open(const GuideEntry& entry, const std::optional<KnowledgeDraft>& draft)
{
    m_drafts.flush();
    m_entry = entry;
    m_draftKey = draft                   ? draft->id
        : entry.guide.version == 0 ? u'+' + QUuid::createUuid().toString(QUuid::WithoutBraces)
                                   : entry.guide.id;
    m_shipped.reset();
    m_saving = false;
    m_theirs = false;
    m_message->dismiss();
    if (draft)
        m_document.resume(entry.guide, draft->guide, draft->seen);
    else
        m_document.begin(entry.guide, entry.guide.version);
    m_drafts.forget(); // what was begun is no change
    m_tree->expandAll();
    m_tree->select({GuideNode::Kind::Start, {}, {}});
    m_tabs->setCurrentIndex(0);
    m_preview->restart();
    m_form->setReadOnly(!mayEdit());
    compareWithShipped();
    check();
    if (!mayEdit())
        m_message->say(InlineMessage::Kind::Information,
                       tr("Supervisors and administrators change guides; you may read this one and try it out."));
    else if (draft) {
        m_messageAct = [this] { askToDiscard(); };
        m_message->say(InlineMessage::Kind::Information, tr("These are your changes that were not saved yet."),
                       tr("Discard them..."));
    }
    m_tree->setFocus();
}

void GuideEditor::setKnowledge(const Knowledge& knowledge)
{
    m_knowledge = knowledge;
    m_form->setArticles(knowledge.articles);
    m_preview->setArticles(knowledge.articles);
    const auto found = std::find_if(knowledge.guides.begin(), knowledge.guides.end(), [this](const GuideEntry& entry) {
        return entry.guide.id == m_entry.guide.id;
    });
    if (found != knowledge.guides.end() && *found != m_entry) {
        const bool another = found->guide.version != m_document.seen() && !m_saving && m_document.seen() > 0;
        m_entry = *found;
        if (another && !m_document.isEdited()) {
            open(*found, {}); // nothing of ours is lost
            return;
        }
        if (another)
            saveFailed({ErrorCode::Conflict, Subject::Guide, {found->guide.title.en, found->savedBy}, {}, {}});
        compareWithShipped();
    }
    check();
}

void GuideEditor::take(const Guide& guide)
{
    m_document.change(tr("import"), [&guide, this](Guide& present) {
        const auto id = present.id;
        present = guide;
        if (m_document.seen() > 0)
            present.id = id; // a stored guide keeps its name
    });
    m_tree->expandAll();
}

void GuideEditor::documentChanged()
{
    m_tree->setGuide(m_document.guide());
    if (m_document.isEdited())
        keepDraft();
    updateHead();
    updateActions();
    m_checking.start();
}

void GuideEditor::check()
{
    m_checking.stop();
    m_faults = guideFaults(m_document.guide(), m_knowledge.references);
    QSet<QString> places;
    for (const auto& fault : m_faults)
        places.insert(fault.where);
    m_tree->setFaulty(places);
    m_faultList->show(m_document.guide(), m_faults);
    updateHead();
}

void GuideEditor::nodeChanged(const GuideNode& node)
{
    m_form->show(node);
    updateActions();
}

void GuideEditor::goTo(const GuideFault& fault)
{
    m_tabs->setCurrentIndex(0);
    const auto point = fault.where.indexOf(u'.');
    if (fault.where.isEmpty())
        m_tree->select({});
    else if (point >= 0)
        m_tree->select({GuideNode::Kind::Answer, {fault.where.left(point), fault.where.mid(point + 1)}, {}});
    else
        m_tree->select(m_tree->nodeOf(fault.where));
    m_form->focusFault(fault);
}

void GuideEditor::keepDraft()
{
    if (!mayEdit())
        return;
    KnowledgeDraft draft;
    draft.kind = KnowledgeKind::Guide;
    draft.id = m_draftKey;
    draft.seen = m_document.seen();
    draft.guide = m_document.guide();
    m_drafts.note(draft);
}

void GuideEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
