// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guides/articleeditor.h"

#include "ui/base/answers.h"
#include "ui/base/fittinglabels.h"
#include "ui/base/headlayout.h"
#include "ui/base/icons.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/pagescroll.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/guides/bilingualfield.h"
#include "ui/guides/knowledgedraftkeeper.h"
#include "ui/shell/question.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/guidepresenter.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

ArticleEditor::ArticleEditor(AsyncWorkspace& workspace, KnowledgeDraftKeeper& drafts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_calls(workspace)
    , m_drafts(drafts)
    , m_back(new QPushButton(this))
    , m_heading(new ElidingLabel(this))
    , m_state(new ElidingLabel(this))
    , m_discard(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_message(new InlineMessage(this))
    , m_tabs(new QTabWidget(this))
    , m_page(new QTextBrowser(this))
    , m_idCaption(makeCaption(this))
    , m_id(new QLineEdit(this))
    , m_title(new BilingualField(TextField::Lines::One, this))
    , m_body(new BilingualField(TextField::Lines::Page, this))
    , m_hint(makeCaption(this))
{
    setObjectName(u"articleEditor"_s);
    build();
    connect(m_back, &QPushButton::clicked, this, &ArticleEditor::backWanted);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, [this] { save(false); });
    connect(m_remove, &QPushButton::clicked, this, &ArticleEditor::askToRemove);
    connect(m_discard, &QPushButton::clicked, this, &ArticleEditor::askToDiscard);
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportWanted(written()); });
    connect(m_id, &QLineEdit::textEdited, this, &ArticleEditor::edited);
    connect(m_title, &BilingualField::edited, this, &ArticleEditor::edited);
    connect(m_body, &BilingualField::edited, this, &ArticleEditor::edited);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ArticleEditor::render);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        if (const auto act = m_messageAct)
            act();
    });
    retranslate();
}

void ArticleEditor::build()
{
    m_back->setObjectName(u"articleBack"_s);
    m_save->setObjectName(u"articleSave"_s);
    m_id->setObjectName(u"articleId"_s);
    m_back->setIcon(iconOf(Icon::ChevronLeft));
    for (auto* button : {m_back, m_discard, m_remove, m_export}) {
        setRole(*button, WidgetRole::Quiet);
        button->setAutoDefault(false);
    }
    setRole(*m_save, WidgetRole::Primary);
    m_save->setAutoDefault(false);
    setTextStyle(*m_heading, TextSize::PaneTitle, TextWeight::Semibold);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_state->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    setTextStyle(*m_state, TextSize::Caption);
    m_page->setOpenExternalLinks(true);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(spacing::large);
    m_idCaption->setBuddy(m_id);
    m_hint->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(spacing::small, spacing::small, spacing::large, spacing::small);
    head->setSpacing(spacing::small);
    head->addWidget(m_back);
    auto* heading = new HeadLayout; // its state gives way before the title does
    heading->setSpacing(spacing::small);
    heading->add(*m_heading, *m_state);
    head->addLayout(heading, 1);
    for (auto* button : {m_discard, m_remove, m_export, m_save})
        head->addWidget(button);
    auto* form = new QWidget(this);
    auto* fields = new QVBoxLayout(form);
    fields->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    fields->setSpacing(spacing::small);
    for (QWidget* field : std::initializer_list<QWidget*>{m_idCaption, m_id, m_title, m_body, m_hint})
        fields->addWidget(field, field == m_body ? 1 : 0);
    m_tabs->setObjectName(u"articleTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false); // a line above the tabs else
    m_tabs->addTab(m_page, QString());
    m_tabs->addTab(new PageScroll(form, this), QString());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_tabs, 1);
}

bool ArticleEditor::mayEdit() const
{
    return m_workspace.actor().role != Role::Agent;
}

void ArticleEditor::open(const ArticleEntry& entry, const std::optional<KnowledgeDraft>& draft)
{
    m_drafts.flush();
    m_entry = entry;
    m_draftKey = draft ? draft->id : isNew() ? u'+' + QUuid::createUuid().toString(QUuid::WithoutBraces) : entry.article.id;
    m_saving = false;
    m_message->dismiss();
    fill(draft ? draft->article : entry.article);
    m_tabs->setTabVisible(1, mayEdit());
    m_tabs->setCurrentIndex(mayEdit() && (isNew() || draft) ? 1 : 0);
    if (draft && !isNew()) {
        m_messageAct = [this] { askToDiscard(); };
        m_message->say(InlineMessage::Kind::Information, tr("These are your changes that were not saved yet."),
                       tr("Discard them..."));
    }
    render();
    updateHead();
    if (isNew() && mayEdit())
        m_id->setFocus();
    else
        m_page->setFocus();
}

void ArticleEditor::fill(const Article& article)
{
    m_id->setText(article.id.startsWith(u'+') ? QString() : article.id);
    m_title->setText(article.title);
    m_body->setText(article.body);
}

void ArticleEditor::setKnowledge(const Knowledge& knowledge)
{
    m_knowledge = knowledge;
    const auto found =
        std::find_if(knowledge.articles.begin(), knowledge.articles.end(),
                     [this](const ArticleEntry& entry) { return entry.article.id == m_entry.article.id; });
    if (found == knowledge.articles.end() || *found == m_entry || m_saving)
        return;
    if (isEdited()) { // theirs waits until we save: then it is a conflict
        failed({ErrorCode::Conflict, Subject::Article, {found->article.title.en, found->savedBy}, {}, {}});
        return;
    }
    open(*found, {});
}

Article ArticleEditor::written() const
{
    auto article = m_entry.article;
    if (isNew())
        article.id = m_id->text().trimmed();
    article.title = m_title->text();
    article.body = m_body->text();
    return article;
}

bool ArticleEditor::isEdited() const
{
    return written() != m_entry.article;
}

void ArticleEditor::edited()
{
    KnowledgeDraft draft;
    draft.kind = KnowledgeKind::Article;
    draft.id = m_draftKey;
    draft.seen = m_entry.revision;
    draft.article = written();
    if (draft.article.id.isEmpty())
        draft.article.id = m_draftKey; // a file must have one
    m_drafts.note(draft);
    updateHead();
}

void ArticleEditor::render()
{
    const auto language = QLocale().name();
    const auto article = written();
    m_page->setMarkdown(u"# %1\n\n%2"_s.arg(article.title.in(language), article.body.in(language)));
}

void ArticleEditor::updateHead()
{
    const auto article = written();
    const auto faults = articleFaults(article);
    const auto& title = article.title.in(QLocale().name());
    m_heading->setText(title.trimmed().isEmpty() ? tr("A new article") : title);
    m_state->setText(m_saving      ? tr("Saving...")
                         : isNew() ? tr("Not saved yet")
                         : isEdited() ? tr("%1, changed", "state of an article").arg(stateText(m_entry))
                                      : stateText(m_entry));
    const bool may = mayEdit();
    m_id->setEnabled(may && isNew());
    m_title->setReadOnly(!may);
    m_body->setReadOnly(!may);
    m_save->setVisible(may);
    m_save->setEnabled(may && isEdited() && faults.empty() && !m_saving);
    m_discard->setVisible(may && isEdited());
    m_remove->setVisible(may && m_entry.own);
    m_remove->setText(m_entry.shipped ? tr("Back to the shipped article...") : tr("Remove..."));
    m_hint->setText(isEdited() && !faults.empty()
                        ? sentence(faults.front(), article)
                        : tr("Headings begin with ##, lists with - or 1., **bold**, [words](https://address)."));
}

void ArticleEditor::save(bool anyhow)
{
    const auto article = written();
    if (!mayEdit() || m_saving || !isEdited() || !articleFaults(article).empty())
        return;
    const bool isTaken = isNew()
        && std::any_of(m_knowledge.articles.begin(), m_knowledge.articles.end(),
                       [&article](const ArticleEntry& entry) { return entry.article.id == article.id; });
    if (isTaken) {
        failed({ErrorCode::AlreadyExists, Subject::Article, {article.id}, {}, {}});
        return;
    }
    m_saving = true;
    m_drafts.forget();
    updateHead();
    onAnswer(
        this, m_calls.saveArticle(article, m_entry.revision, anyhow),
        [this, wasNew = isNew()](const ArticleEntry& saved) {
            m_saving = false;
            if (wasNew)
                m_drafts.discard(KnowledgeKind::Article, m_draftKey);
            m_draftKey = saved.article.id;
            m_entry = saved;
            m_message->dismiss();
            updateHead();
            Q_EMIT said(tr("“%1” is saved.").arg(saved.article.title.in(QLocale().name())));
        },
        [this](const Error& error) {
            m_saving = false;
            edited();
            failed(error);
        });
}

void ArticleEditor::failed(const Error& error)
{
    if (error.code == ErrorCode::Conflict) {
        m_messageAct = [this] { save(true); };
        m_message->say(InlineMessage::Kind::Warning, sentence(error), tr("Save ours all the same"));
    } else {
        m_message->say(InlineMessage::Kind::Error, sentence(error));
    }
}

void ArticleEditor::askToRemove()
{
    const auto question = m_entry.shipped ? tr("Use the shipped article again instead of your own?")
                                          : tr("Remove the article “%1”?").arg(m_heading->text());
    ask(*this, tr("Remove article"), question, m_entry.shipped ? tr("Use the shipped one") : tr("Remove"), tr("Keep"),
        [this] {
            m_drafts.forget();
            onAnswer(
                this, m_calls.removeArticle(m_entry.article.id),
                [this, shipped = m_entry.shipped] {
                    Q_EMIT said(shipped ? tr("The shipped article is used again.") : tr("The article is removed."));
                    Q_EMIT backWanted();
                },
                [this](const Error& error) { failed(error); });
        });
}

void ArticleEditor::askToDiscard()
{
    ask(*this, tr("Discard changes"), tr("Discard what you changed in “%1” and did not save?").arg(m_heading->text()),
        tr("Discard"), tr("Keep"), [this] {
            m_drafts.discard(KnowledgeKind::Article, m_draftKey);
            if (isNew())
                Q_EMIT backWanted();
            else
                open(m_entry, {});
        });
}

void ArticleEditor::retranslate()
{
    m_back->setText(tr("All articles"));
    m_discard->setText(tr("Discard..."));
    m_export->setText(tr("Export..."));
    m_save->setText(tr("Save"));
    m_tabs->setTabText(0, tr("Read"));
    m_tabs->setTabText(1, tr("Edit"));
    m_tabs->setAccessibleName(tr("Views of the article"));
    m_page->setAccessibleName(tr("Article"));
    m_idCaption->setText(tr("Name, as guides refer to it"));
    m_id->setAccessibleName(m_idCaption->text());
    m_title->setCaption(tr("Title"));
    m_body->setCaption(tr("Text"));
    render();
    updateHead();
}

void ArticleEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
