// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guides/guideswindow.h"

#include "ui/base/inlinemessage.h"
#include "ui/base/tokens.h"
#include "ui/guides/articleeditor.h"
#include "ui/guides/guideeditor.h"
#include "ui/guides/guidelist.h"
#include "ui/guides/knowledgedraftkeeper.h"
#include "ui/text/errorpresenter.h"

#include <QCloseEvent>
#include <QEvent>
#include <QFileDialog>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr QSize kUsualSize(1180, 760);

} // namespace

GuidesWindow::GuidesWindow(AsyncWorkspace& workspace, QWidget* parent)
    : QDialog(parent, Qt::Window)
    , m_workspace(workspace)
    , m_calls(workspace)
    , m_reading(this)
    , m_drafts(new KnowledgeDraftKeeper(workspace, this))
    , m_message(new InlineMessage(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new GuideList(this))
    , m_editor(new GuideEditor(workspace, *m_drafts, this))
    , m_articleEditor(new ArticleEditor(workspace, *m_drafts, this))
{
    setObjectName(u"guidesWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_list, &GuideList::guideChosen, this, &GuidesWindow::openGuide);
    connect(m_list, &GuideList::articleChosen, this, &GuidesWindow::openArticle);
    connect(m_list, &GuideList::newGuideWanted, this, &GuidesWindow::newGuide);
    connect(m_list, &GuideList::newArticleWanted, this, &GuidesWindow::newArticle);
    connect(m_list, &GuideList::importWanted, this, &GuidesWindow::askForFile);
    connect(m_editor, &GuideEditor::backWanted, this, &GuidesWindow::showList);
    connect(m_editor, &GuideEditor::importWanted, this, &GuidesWindow::askForFile);
    connect(m_editor, &GuideEditor::exportWanted, this, [this](const Guide& guide) { exportTo(guide, guide.id); });
    connect(m_editor, &GuideEditor::said, this, &GuidesWindow::say);
    connect(m_articleEditor, &ArticleEditor::backWanted, this, &GuidesWindow::showList);
    connect(m_articleEditor, &ArticleEditor::exportWanted, this,
            [this](const Article& article) { exportTo(article, article.id); });
    connect(m_articleEditor, &ArticleEditor::said, this, &GuidesWindow::say);
    connect(m_drafts, &KnowledgeDraftKeeper::failed, this, &GuidesWindow::sayError);
    connect(&workspace, &AsyncWorkspace::changed, this, [this](const std::vector<Change>& changes) {
        if (std::any_of(changes.begin(), changes.end(),
                        [](const Change& change) { return change.thing == ChangedThing::Guide; }))
            read();
    });
    connect(&workspace, &AsyncWorkspace::actorAboutToChange, m_drafts, &KnowledgeDraftKeeper::flush);
    connect(&workspace, &AsyncWorkspace::actorChanged, this, [this] {
        showList();
        read();
    });
    retranslate();
    read();
}

GuidesWindow::~GuidesWindow() = default;

void GuidesWindow::build()
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_articleEditor);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    resize(kUsualSize.boundedTo(screen()->availableSize() - QSize(0, spacing::huge)));
}

bool GuidesWindow::mayEdit() const
{
    return m_workspace.actor().role != Role::Agent;
}

void GuidesWindow::read()
{
    m_reading.ask(
        m_calls.knowledge(), [this](const Knowledge& knowledge) { take(knowledge); },
        [this](const Error& error) {
            if (error.code != ErrorCode::Cancelled)
                sayError(error);
        });
}

void GuidesWindow::take(const Knowledge& knowledge)
{
    m_knowledge = knowledge;
    m_list->setKnowledge(knowledge, mayEdit());
    m_editor->setKnowledge(knowledge);
    m_articleEditor->setKnowledge(knowledge);
    if (!m_hasRead && m_stack->currentWidget() == m_list)
        m_list->focusSearch();
    m_hasRead = true;
    openWanted();
}

void GuidesWindow::openGuide(const QString& id)
{
    m_wantedGuide = id;
    openWanted();
}

void GuidesWindow::openArticle(const QString& id)
{
    m_wantedArticle = id;
    openWanted();
}

void GuidesWindow::importFile(const QString& path)
{
    m_wantedFile = path;
    openWanted();
}

void GuidesWindow::openWanted()
{
    if (!m_hasRead)
        return;
    const auto draftOf = [this](KnowledgeKind kind, const QString& id) -> std::optional<KnowledgeDraft> {
        const auto found = std::find_if(m_knowledge.drafts.begin(), m_knowledge.drafts.end(),
                                        [&](const KnowledgeDraft& draft) { return draft.kind == kind && draft.id == id; });
        return found == m_knowledge.drafts.end() || !mayEdit() ? std::nullopt : std::optional(*found);
    };
    if (const auto id = std::exchange(m_wantedGuide, {}); !id.isEmpty()) {
        const auto found = std::find_if(m_knowledge.guides.begin(), m_knowledge.guides.end(),
                                        [&id](const GuideEntry& entry) { return entry.guide.id == id; });
        const auto draft = draftOf(KnowledgeKind::Guide, id);
        m_stack->setCurrentWidget(m_editor);
        if (found != m_knowledge.guides.end()) {
            m_editor->open(*found, draft);
        } else if (draft) {
            GuideEntry fresh;
            fresh.guide = emptyGuide(draft->guide.id, Service::Office365);
            m_editor->open(fresh, draft);
        } else {
            m_stack->setCurrentWidget(m_list);
        }
    }
    if (const auto id = std::exchange(m_wantedArticle, {}); !id.isEmpty()) {
        const auto found = std::find_if(m_knowledge.articles.begin(), m_knowledge.articles.end(),
                                        [&id](const ArticleEntry& entry) { return entry.article.id == id; });
        const auto draft = draftOf(KnowledgeKind::Article, id);
        if (found == m_knowledge.articles.end() && !draft)
            return;
        m_stack->setCurrentWidget(m_articleEditor);
        m_articleEditor->open(found == m_knowledge.articles.end() ? ArticleEntry() : *found, draft);
    }
    if (const auto path = std::exchange(m_wantedFile, {}); !path.isEmpty())
        onAnswer(
            this, m_calls.readFile(path), [this](const KnowledgeFile& file) { takeFile(file); },
            [this](const Error& error) { sayError(error); });
}

// What was changed is a draft by now, and the list says so.
void GuidesWindow::showList()
{
    m_drafts->flush();
    m_list->showArticles(m_stack->currentWidget() == m_articleEditor);
    m_stack->setCurrentWidget(m_list);
    m_list->focusSearch();
    read();
}

void GuidesWindow::newGuide()
{
    QString id;
    for (int number = 1; id.isEmpty(); ++number) {
        const auto name = u"own.guide_%1"_s.arg(number);
        if (std::none_of(m_knowledge.guides.begin(), m_knowledge.guides.end(),
                         [&name](const GuideEntry& entry) { return entry.guide.id == name; }))
            id = name;
    }
    m_message->dismiss();
    GuideEntry entry;
    entry.guide = emptyGuide(id, Service::Office365);
    m_stack->setCurrentWidget(m_editor);
    m_editor->open(entry, {});
}

void GuidesWindow::newArticle()
{
    m_message->dismiss();
    m_stack->setCurrentWidget(m_articleEditor);
    m_articleEditor->open({}, {});
}

void GuidesWindow::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Import guides and articles"), {},
                                   tr("Guides and articles (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &GuidesWindow::importFile);
    dialog->open();
}

// A file becomes a change that is looked at before it is saved; what has faults shows them.
void GuidesWindow::takeFile(const KnowledgeFile& file)
{
    m_message->dismiss();
    if (file.kind == KnowledgeKind::Article) {
        const auto found = std::find_if(m_knowledge.articles.begin(), m_knowledge.articles.end(),
                                        [&file](const ArticleEntry& entry) { return entry.article.id == file.id; });
        auto draft = file;
        draft.id = found == m_knowledge.articles.end() ? u'+' + file.id : file.id;
        m_stack->setCurrentWidget(m_articleEditor);
        m_articleEditor->open(found == m_knowledge.articles.end() ? ArticleEntry() : *found, draft);
        return;
    }
    if (m_stack->currentWidget() != m_editor) {
        const auto found = std::find_if(m_knowledge.guides.begin(), m_knowledge.guides.end(),
                                        [&file](const GuideEntry& entry) { return entry.guide.id == file.id; });
        GuideEntry entry;
        if (found != m_knowledge.guides.end())
            entry = *found;
        else
            entry.guide = emptyGuide(file.id, Service::Office365);
        m_stack->setCurrentWidget(m_editor);
        m_editor->open(entry, {});
    }
    m_editor->take(file.guide);
    say(tr("The file is taken as a change; look at it, then save it."));
}

template <typename T>
void GuidesWindow::exportTo(const T& thing, const QString& name)
{
    auto* dialog = new QFileDialog(this, tr("Export a guide or an article"), name + u".json"_s, tr("Guides and articles (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, thing](const QString& path) {
        onAnswer(
            this, m_calls.writeFile(thing, path), [this, path] { say(tr("Written to %1.").arg(path)); },
            [this](const Error& error) { sayError(error); });
    });
    dialog->open();
}

void GuidesWindow::reject()
{
    if (m_stack->currentWidget() != m_list) {
        showList();
        return;
    }
    close();
}

void GuidesWindow::say(const QString& sentence)
{
    m_message->say(InlineMessage::Kind::Success, sentence);
}

void GuidesWindow::sayError(const Error& error)
{
    m_message->say(InlineMessage::Kind::Error, sentence(error));
}

void GuidesWindow::retranslate()
{
    setWindowTitle(tr("Guides and articles"));
}

void GuidesWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void GuidesWindow::closeEvent(QCloseEvent* event)
{
    m_drafts->flush();
    event->accept(); // QDialog would call reject(), which leads back to the list only
}

} // namespace helpdesk
