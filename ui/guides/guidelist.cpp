// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guides/guidelist.h"

#include "base/fold.h"
#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/text/guidepresenter.h"
#include "ui/text/keypresenter.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    enum ListColumn { TitleColumn, StateColumn, VersionColumn, ListColumnCount };

    QString inLanguage(const Bilingual& text, const QString& otherwise)
    {
        const auto& words = text.in(QLocale().name());
        return words.trimmed().isEmpty() ? otherwise : words;
    }

    QTreeWidget* makeList(QWidget* parent, const char* name)
    {
        auto* list = new QTreeWidget(parent);
        list->setObjectName(QString::fromLatin1(name));
        list->setColumnCount(ListColumnCount);
        list->setUniformRowHeights(true);
        list->setAllColumnsShowFocus(true); // one frame around the row
        list->header()->setStretchLastSection(false);
        list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        list->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
        return list;
    }

    /// The service a guide stands under; one for several stands apart.
    std::optional<Service> groupOf(const Guide& guide)
    {
        return guide.services.size() == 1 ? std::optional(guide.services.front()) : std::nullopt;
    }

} // namespace

GuideList::GuideList(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_tabs(new QTabWidget(this))
    , m_guides(makeList(this, "guideList"))
    , m_articles(makeList(this, "articleList"))
    , m_hint(makeCaption(this))
    , m_import(new QPushButton(this))
    , m_new(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &GuideList::fill);
    connect(m_tabs, &QTabWidget::currentChanged, this, &GuideList::retranslate);
    for (auto* list : {m_guides, m_articles})
        connect(list, &QTreeWidget::itemActivated, this, &GuideList::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &GuideList::openCurrent);
    connect(m_import, &QPushButton::clicked, this, &GuideList::importWanted);
    connect(m_new, &QPushButton::clicked, this, [this] {
        if (list() == m_guides)
            Q_EMIT newGuideWanted();
        else
            Q_EMIT newArticleWanted();
    });
    m_search->installEventFilter(this);
    retranslate();
}

void GuideList::build()
{
    setObjectName(u"guideListPage"_s);
    m_search->setObjectName(u"guideSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(iconOf(Icon::Search, Tone::Muted), QLineEdit::LeadingPosition);
    m_articles->setRootIsDecorated(false);
    m_tabs->setObjectName(u"guideTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false); // a line above the tabs else
    m_tabs->addTab(m_guides, QString());
    m_tabs->addTab(m_articles, QString());
    m_hint->setWordWrap(true);
    m_new->setObjectName(u"guideNew"_s);
    m_open->setObjectName(u"guideOpen"_s);
    setRole(*m_open, WidgetRole::Primary);
    for (auto* button : {m_import, m_new, m_open})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_hint, 1);
    for (auto* button : {m_import, m_new, m_open})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_search);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);
}

QTreeWidget* GuideList::list() const
{
    return m_tabs->currentWidget() == m_articles ? m_articles : m_guides;
}

void GuideList::setKnowledge(const Knowledge& knowledge, bool mayEdit)
{
    m_knowledge = knowledge;
    m_mayEdit = mayEdit;
    fill();
    retranslate();
}

void GuideList::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void GuideList::showArticles(bool articles)
{
    m_tabs->setCurrentIndex(articles ? 1 : 0);
}

const KnowledgeDraft* GuideList::draftOf(KnowledgeKind kind, const QString& id) const
{
    const auto found = std::find_if(m_knowledge.drafts.begin(), m_knowledge.drafts.end(),
                                    [&](const KnowledgeDraft& draft) { return draft.kind == kind && draft.id == id; });
    return found == m_knowledge.drafts.end() ? nullptr : &*found;
}

// Each typed word must begin a word of the title, problem, name or the words of a call.
bool GuideList::fits(const QStringList& texts) const
{
    const auto all = u' ' + folded(texts.join(u' ')).replace(u'_', u' ').replace(u'.', u' ');
    const auto typed = folded(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(typed.begin(), typed.end(), [&all](const QString& word) { return all.contains(u' ' + word); });
}

void GuideList::fill()
{
    fillGuides();
    fillArticles();
    m_open->setEnabled(list()->currentItem());
}

void GuideList::fillGuides()
{
    const auto before = m_guides->currentItem() ? m_guides->currentItem()->data(TitleColumn, Qt::UserRole).toString() : QString();
    m_guides->clear();
    const auto height = qMax(compactRowHeight, fontMetrics().height() + spacing::small);
    QTreeWidgetItem* wanted = nullptr;
    const auto addRow = [&](QTreeWidgetItem* group, const Guide& guide, const QString& state, const QString& version) {
        auto* item = new QTreeWidgetItem(group);
        item->setText(TitleColumn, inLanguage(guide.title, guide.id));
        item->setToolTip(TitleColumn, u"%1\n%2"_s.arg(item->text(TitleColumn), guide.id));
        item->setText(StateColumn, state);
        item->setText(VersionColumn, version);
        item->setTextAlignment(VersionColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(TitleColumn, Qt::UserRole, guide.id);
        item->setSizeHint(TitleColumn, {0, height});
        if (guide.id == before)
            wanted = item;
    };
    auto groups = std::vector<std::optional<Service>>();
    for (const auto service : valuesOf<Service>())
        groups.emplace_back(service);
    groups.emplace_back();
    for (const auto& service : groups) {
        auto* group = new QTreeWidgetItem(m_guides);
        group->setText(TitleColumn, service ? label(*service) : tr("Several services"));
        group->setSizeHint(TitleColumn, {0, height});
        auto font = group->font(TitleColumn);
        font.setWeight(QFont::DemiBold);
        group->setFont(TitleColumn, font);
        for (const auto& draft : m_knowledge.drafts) {
            if (draft.kind != KnowledgeKind::Guide || draft.seen != 0 || groupOf(draft.guide) != service)
                continue;
            auto guide = draft.guide;
            if (guide.title.in(QLocale().name()).trimmed().isEmpty())
                guide.title = {guide.id, guide.id};
            guide.id = draft.id;
            addRow(group, guide, tr("Not saved yet"), {});
        }
        for (const auto& entry : m_knowledge.guides) {
            const auto& guide = entry.guide;
            if (groupOf(guide) != service
                || !fits({guide.title.en, guide.title.ru, guide.problem.en, guide.problem.ru, guide.id, guide.words.join(u' ')}))
                continue;
            const bool begun = draftOf(KnowledgeKind::Guide, guide.id);
            addRow(group, guide, begun ? tr("%1, changes not saved").arg(stateText(entry)) : stateText(entry),
                   QString::number(guide.version));
        }
        if (group->childCount() == 0) {
            delete group;
            continue;
        }
        group->sortChildren(TitleColumn, Qt::AscendingOrder);
        group->setExpanded(true);
    }
    if (!wanted && m_guides->topLevelItemCount() > 0)
        wanted = m_guides->topLevelItem(0)->child(0);
    m_guides->setCurrentItem(wanted);
}

void GuideList::fillArticles()
{
    const auto before =
        m_articles->currentItem() ? m_articles->currentItem()->data(TitleColumn, Qt::UserRole).toString() : QString();
    m_articles->clear();
    const auto height = qMax(compactRowHeight, fontMetrics().height() + spacing::small);
    QTreeWidgetItem* wanted = nullptr;
    const auto addRow = [&](const Article& article, const QString& state, const QString& revision) {
        auto* item = new QTreeWidgetItem(m_articles);
        item->setText(TitleColumn, inLanguage(article.title, article.id));
        item->setToolTip(TitleColumn, u"%1\n%2"_s.arg(item->text(TitleColumn), article.id));
        item->setText(StateColumn, state);
        item->setText(VersionColumn, revision);
        item->setTextAlignment(VersionColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(TitleColumn, Qt::UserRole, article.id);
        item->setSizeHint(TitleColumn, {0, height});
        if (article.id == before)
            wanted = item;
    };
    for (const auto& draft : m_knowledge.drafts) {
        if (draft.kind != KnowledgeKind::Article || !draft.id.startsWith(u'+'))
            continue;
        auto article = draft.article;
        if (article.title.in(QLocale().name()).trimmed().isEmpty())
            article.title = {tr("A new article"), tr("A new article")};
        article.id = draft.id;
        addRow(article, tr("Not saved yet"), {});
    }
    for (const auto& entry : m_knowledge.articles) {
        const auto& article = entry.article;
        if (!fits({article.title.en, article.title.ru, article.id, article.body.in(QLocale().name())}))
            continue;
        const bool begun = draftOf(KnowledgeKind::Article, article.id);
        addRow(article, begun ? tr("%1, changes not saved").arg(stateText(entry)) : stateText(entry),
               entry.revision > 0 ? QString::number(entry.revision) : QString());
    }
    m_articles->sortItems(TitleColumn, Qt::AscendingOrder);
    m_articles->setCurrentItem(wanted ? wanted : m_articles->topLevelItem(0));
}

void GuideList::openCurrent()
{
    const auto* item = list()->currentItem();
    const auto id = item ? item->data(TitleColumn, Qt::UserRole).toString() : QString();
    if (id.isEmpty())
        return;
    if (list() == m_guides)
        Q_EMIT guideChosen(id);
    else
        Q_EMIT articleChosen(id);
}

// The arrows walk through the list while one types; Enter opens what is chosen there.
bool GuideList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            list()->setFocus();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GuideList::retranslate()
{
    const bool articles = list() == m_articles;
    m_search->setPlaceholderText(tr("Search guides and articles"));
    m_search->setAccessibleName(tr("Search guides and articles"));
    m_tabs->setTabText(0, tr("Guides (%1)").arg(m_knowledge.guides.size()));
    m_tabs->setTabText(1, tr("Articles (%1)").arg(m_knowledge.articles.size()));
    m_tabs->setAccessibleName(tr("Guides and articles"));
    for (auto* list : {m_guides, m_articles})
        list->setHeaderLabels({tr("Title"), tr("State"), tr("Version")});
    m_guides->setAccessibleName(tr("Guides"));
    m_articles->setAccessibleName(tr("Articles"));
    m_hint->setText(m_mayEdit ? QString() : tr("Supervisors and administrators change guides and articles; you may read them."));
    m_import->setText(tr("Import..."));
    m_new->setText(articles ? tr("New article") : tr("New guide"));
    m_open->setText(articles ? tr("Open the article") : tr("Open the guide"));
    m_import->setVisible(m_mayEdit);
    m_new->setVisible(m_mayEdit);
    m_open->setEnabled(list()->currentItem());
}

void GuideList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        fill();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace helpdesk
